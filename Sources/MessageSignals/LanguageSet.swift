/// A set of languages, one bit each.
struct LanguageSet: OptionSet, Hashable, Sendable {
  var rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The set of one language.
  init(_ language: DetectedLanguage) { rawValue = 1 << UInt16(language.rawValue) }

  /// The languages whose every lexicon is complete; agents and customers mix them, so each is read in both.
  static let mixed: LanguageSet = [LanguageSet(.fr), LanguageSet(.en)]
  /// All of them.
  static let all = LanguageSet(rawValue: .max)

  /// The languages whose phrases count in a conversation of this language.
  static func read(in language: DetectedLanguage) -> LanguageSet {
    switch language {
    case .fr, .en, .undecided: mixed
    default: LanguageSet(language)
    }
  }
}
