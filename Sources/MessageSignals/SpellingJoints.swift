/// What may stand at the apostrophes and hyphens of a language's words: elided words before them, endings and pronouns after them.
struct SpellingJoints: Sendable {
  /// Words without their last vowel, which an apostrophe follows: "jusqu", "dell".
  let elided: WordSet
  /// Whether any other word may stand before an apostrophe: "Anna's", "geht's", not "qual'è".
  let takesWordsBeforeApostrophe: Bool
  /// What may follow a word and an apostrophe: the "s" of "Anna's".
  let endings: WordSet
  /// What may follow a word and a hyphen although it is no word: the "lo" of "enviá-lo".
  let clitics: WordSet
  /// Whether two words make one without anything between them, and the dictionary does not put them together by itself.
  let joinsWords: Bool

  private init(
    elided: String = "", takesWordsBeforeApostrophe: Bool = true, endings: String = "", clitics: String = "",
    joinsWords: Bool = false
  ) {
    func set(_ words: String) -> WordSet { WordSet(words.split(separator: " ").map { Array($0.utf8) }) }
    self.elided = set(elided)
    self.takesWordsBeforeApostrophe = takesWordsBeforeApostrophe
    self.endings = set(endings)
    self.clitics = set(clitics)
    self.joinsWords = joinsWords
  }

  /// The joints of a language.
  static func of(_ language: DetectedLanguage) -> SpellingJoints {
    switch language {
    case .fr, .undecided: french
    case .en: english
    case .es: spanish
    case .de: german
    case .it: italian
    case .pt: portuguese
    case .nl: dutch
    case .pl: polish
    }
  }

  private static let french = SpellingJoints(
    elided: "c d j l m n s t qu entr jusqu lorsqu puisqu quoiqu presqu quelqu", takesWordsBeforeApostrophe: false,
    endings: "s", clitics: "t y en je tu il elle on nous vous ils elles ce moi toi lui leur la le les ci")
  // "don't" and its like are whole words of the dictionary, so that "have't" is none.
  private static let english = SpellingJoints(endings: "s d ll ve re")
  private static let spanish = SpellingJoints(endings: "s")
  private static let german = SpellingJoints(endings: "s n m ne nen nem")
  private static let italian = SpellingJoints(
    elided: """
      l un d c s m t v n dell all nell sull dall coll dagl degl agl negl sugl gl quell quest bell brav nessun alcun ciascun \
      qualcun tutt altr sant cos com dov quand quant anch neanch nient senz mezz quattr trent vent cent contr sopr sott \
      cinquant quarant sessant settant ottant novant ognun dev
      """, takesWordsBeforeApostrophe: false, endings: "s")
  private static let portuguese = SpellingJoints(
    elided: "d n l", endings: "s",
    clitics: """
      me te se lhe lhes nos vos o a os as lo la los las no na mo ma to ta lho lha ei emos eis ia ias iamos ieis iam as \
      ao
      """)
  private static let dutch = SpellingJoints(endings: "s n t m k r tje", joinsWords: true)
  private static let polish = SpellingJoints(elided: "", endings: "a em owi u ow ie y")
}
