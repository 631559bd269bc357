/// Spellings that a dictionary does not have and that are right all the same: of a reform, of an older rule, of another country, or of a
/// keyboard without the letter.
struct SpellingVariants: Sendable {
  /// Letters that may stand for others: where the left is written, the dictionary may have the right.
  let pairs: [(written: [UInt8], meant: [UInt8])]
  /// Letters that are written all over a word or nowhere: "Gruesse" for "Grüße".
  let everywhere: [(written: [UInt8], meant: [UInt8])]
  /// Whether a bare capital at the beginning may stand for each of these: "Etes" for "Êtes".
  let capitals: [(bare: UInt8, meant: [[UInt8]])]

  private init(
    pairs: [(String, String)] = [], everywhere: [(String, String)] = [], capitals: [(Character, [String])] = []
  ) {
    self.pairs = pairs.map { (Array($0.0.utf8), Array($0.1.utf8)) }
    self.everywhere = everywhere.map { (Array($0.0.utf8), Array($0.1.utf8)) }
    self.capitals = capitals.map { ($0.0.asciiValue ?? 0, $0.1.map { Array($0.utf8) }) }
  }

  /// The variants of a language.
  static func of(_ language: DetectedLanguage) -> SpellingVariants {
    switch language {
    case .fr, .undecided: french
    case .es: spanish
    case .de: german
    case .it: italian
    case .pt: portuguese
    case .pl: polish
    case .en, .nl: none
    }
  }

  private static let none = SpellingVariants()

  // The reform of 1990: no circumflex on i and u, the trema on the u that is heard; and keyboards without œ.
  private static let french = SpellingVariants(
    pairs: [
      ("oe", "œ"), ("Oe", "Œ"), ("OE", "Œ"), ("i", "î"), ("u", "û"), ("güe", "guë"), ("güi", "guï"), ("ègler", "égler"),
      ("èglement", "églement"), ("ègera", "égera"), ("èdera", "édera"), ("ètera", "étera"), ("èrera", "érera"),
    ],
    capitals: [
      ("A", ["À", "Â"]), ("C", ["Ç"]), ("E", ["É", "È", "Ê"]), ("I", ["Î"]), ("O", ["Ô"]), ("U", ["Û"]),
    ])
  // The orthography of 2010 took the accent off "guion" and "truhan"; both are written.
  private static let spanish = SpellingVariants(
    pairs: [("uión", "uion"), ("uhán", "uhan"), ("uion", "uión"), ("uhan", "uhán")],
    capitals: [("A", ["Á"]), ("E", ["É"]), ("I", ["Í"]), ("O", ["Ó"]), ("U", ["Ú"])])
  // Switzerland has no ß, the reform of 1996 took some, and foreign keyboards have neither it nor umlauts.
  private static let german = SpellingVariants(
    everywhere: [
      ("ss", "ß"), ("ß", "ss"), ("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("Ae", "Ä"), ("Oe", "Ö"), ("Ue", "Ü"),
    ],
    capitals: [("A", ["Ä"]), ("O", ["Ö"]), ("U", ["Ü"])])
  private static let italian = SpellingVariants(capitals: [("E", ["È"])])
  // The agreement of 1990 took silent consonants and some accents; many in Portugal still write them.
  private static let portuguese = SpellingVariants(
    pairs: [
      ("cç", "ç"), ("pç", "ç"), ("ct", "t"), ("pt", "t"), ("cc", "c"), ("éi", "ei"), ("ói", "oi"), ("ôo", "oo"),
      ("êem", "eem"), ("ü", "u"),
    ],
    capitals: [
      ("A", ["À", "Á", "Â"]), ("E", ["É", "Ê"]), ("I", ["Í"]), ("O", ["Ó", "Ô"]), ("U", ["Ú"]), ("C", ["Ç"]),
    ])
  private static let polish = SpellingVariants(
    capitals: [("C", ["Ć"]), ("L", ["Ł"]), ("O", ["Ó"]), ("S", ["Ś"]), ("Z", ["Ż", "Ź"])])
}
