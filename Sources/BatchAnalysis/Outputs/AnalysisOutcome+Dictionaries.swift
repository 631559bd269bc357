import CoachingRules
import MessageSignals

extension AnalysisOutcome {
  /// For each language whose words could not be checked, one sentence on what to install; in the order of `DetectedLanguage.allCases`.
  ///
  /// Only languages of conversations that were read count, and only where a rule would have needed the dictionary.
  public func dictionaryAdvice(_ dictionaries: SpellingDictionaries) -> [String] {
    guard missing.contains(where: { counts in counts.keys.contains { $0.contains(.spelling) } }) else { return [] }
    return DetectedLanguage.allCases.compactMap { language in
      guard conversations.byLanguage[Int(language.rawValue)] > 0, !dictionaries.has(language),
        let package = SpellingDictionaries.package(of: language), let name = Self.name(of: language)
      else { return nil }
      return "No \(name) dictionary is installed; `apt install \(package)` makes spelling assessable."
    }
  }

  private static func name(of language: DetectedLanguage) -> String? {
    switch language {
    case .fr: "French"
    case .en: "English"
    case .es: "Spanish"
    case .de: "German"
    case .it: "Italian"
    case .pt: "Portuguese"
    case .nl: "Dutch"
    case .pl: "Polish"
    case .undecided: nil
    }
  }
}
