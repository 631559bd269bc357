/// What a measured value and its limit count.
public enum MeasureUnit: UInt8, CaseIterable, Sendable {
  case none, seconds, times, steps, messages, words, characters, emojis, conversations
  /// Tenths of misspelt words per hundred words.
  case misspeltPerThousand

  /// The name in outputs; nil for `none`.
  public var name: String? {
    switch self {
    case .none: nil
    case .seconds: "s"
    case .misspeltPerThousand: "misspelt/1000 words"
    default: "\(self)"
    }
  }

  /// The unit of a measured value.
  init(_ value: Measurement.Value) {
    switch value {
    case .messages: self = .messages
    case .words: self = .words
    case .characters: self = .characters
    case .emojis: self = .emojis
    case .duration: self = .seconds
    case .misspeltPerHundredWords: self = .misspeltPerThousand
    case .openConversations: self = .conversations
    }
  }
}
