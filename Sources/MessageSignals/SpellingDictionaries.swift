/// The dictionaries that words are checked against, each read when a conversation in its language first needs it; or none.
public struct SpellingDictionaries: Sendable {
  /// For each language its dictionaries, the one that is asked first before the others; any of them makes a word right.
  private let shelves: [[LazyDictionary]]

  /// Those of the system; a language without any is not checked.
  public static let installed = SpellingDictionaries(folders: ["/usr/share/hunspell", "/usr/share/myspell/dicts"])
  /// None: nothing is checked.
  public static let none = SpellingDictionaries(folders: [])

  /// Those of one folder, which has a pair of files `fr.aff` and `fr.dic` for each.
  public init(folder: String) { self.init(folders: [folder]) }

  private init(folders: [String]) {
    shelves = DetectedLanguage.allCases.map { language in
      guard !folders.isEmpty else { return [] }
      return Self.files(of: language).map { file in LazyDictionary(paths: folders.map { "\($0)/\(file).aff" }) }
    }
  }

  /// Whether words of a language can be checked. Reads a dictionary that was not needed before.
  public func has(_ language: DetectedLanguage) -> Bool {
    shelves[Int(language.rawValue)].contains { $0.dictionary != nil }
  }

  /// The Debian package that makes a language's words checkable; nil for an undecided language.
  public static func package(of language: DetectedLanguage) -> String? {
    switch language {
    case .fr: "hunspell-fr"
    case .en: "hunspell-en-us"
    case .es: "hunspell-es"
    case .de: "hunspell-de-de"
    case .it: "hunspell-it"
    case .pt: "hunspell-pt-br"
    case .nl: "hunspell-nl"
    case .pl: "hunspell-pl"
    case .undecided: nil
    }
  }

  /// The names of a language's dictionaries, those first that are asked first: where two are usual, the smaller.
  private static func files(of language: DetectedLanguage) -> [String] {
    switch language {
    case .fr: ["fr"]
    case .en: ["en_US", "en_GB"]
    case .es: ["es_ES"]
    case .de: ["de_DE"]
    case .it: ["it_IT"]
    case .pt: ["pt_PT", "pt_BR"]
    case .nl: ["nl"]
    case .pl: ["pl_PL"]
    case .undecided: []
    }
  }

  /// A language's dictionaries, in the order in which they are asked.
  func shelf(of language: DetectedLanguage) -> [LazyDictionary] { shelves[Int(language.rawValue)] }
}
