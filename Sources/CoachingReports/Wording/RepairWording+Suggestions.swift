import CoachingRules

extension RepairWording {
  /// The most suggestions that are told of one word.
  private static let suggestionLimit = 2

  /// The sentence about what misspelt words may mean: "Perhaps: frist → first or fist."; nil where nothing is known of any.
  public static func suggestions(_ words: [MisspeltWord]) -> LocalizedText? {
    var told: [(word: String, suggestions: [String])] = []
    for word in words where !word.suggestions.isEmpty && !told.contains(where: { $0.word == word.word }) {
      told.append((word.word, word.suggestions.prefix(suggestionLimit).map { VisibleText.oneLine($0) }))
    }
    guard !told.isEmpty else { return nil }
    func list(_ or: String) -> String {
      told.map { "\(VisibleText.oneLine($0.word)) → \($0.suggestions.joined(separator: or))" }.joined(separator: ", ")
    }
    return LocalizedText(fr: "Peut-être\u{A0}: \(list(" ou ")).", en: "Perhaps: \(list(" or ")).")
  }
}
