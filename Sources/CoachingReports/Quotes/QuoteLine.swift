import CoachingRules

/// One line of a quote: a message with its evidence marked, or a move.
public struct QuoteLine: Hashable, Sendable {
  /// Who wrote it or made the move.
  public var speaker: QuoteSpeaker
  /// The time on the site's clock, as `10:03`.
  public var time: String
  /// The message as it was stored; empty for a move.
  public var text: String
  /// The bytes of the text that prove the verdict.
  public var marks: [Range<Int>]
  /// The move; nil for a message.
  public var move: TraceKind?
  /// Whether the whole line is the evidence: where something is missing, or where a delay begins.
  public var isPlace: Bool

  /// A line with all its parts.
  public init(
    speaker: QuoteSpeaker, time: String, text: String = "", marks: [Range<Int>] = [], move: TraceKind? = nil,
    isPlace: Bool = false
  ) {
    self.speaker = speaker
    self.time = time
    self.text = text
    self.marks = marks
    self.move = move
    self.isPlace = isPlace
  }
}
