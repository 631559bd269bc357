import MessageSignals

/// A word that no dictionary has, with what may be meant by it.
public struct MisspeltWord: Hashable, Sendable {
  /// The word as it was written.
  public var word: String
  /// The language of its conversation.
  public var language: DetectedLanguage
  /// What may be meant, the likeliest first; none as long as nobody looked it up.
  public var suggestions: [String]

  /// A word of a conversation in this language.
  public init(word: String, language: DetectedLanguage, suggestions: [String] = []) {
    self.word = word
    self.language = language
    self.suggestions = suggestions
  }
}
