import Conversations

/// What must be known of a transcript to say how to repair it.
public struct RepairFacts: Hashable, Sendable {
  /// The event that is changed: the source's identifier, else `#` and its ordinal in the conversation.
  public var reference: String
  /// When that event was, on the site's clock, as `10:03`; with it people find a message better than by its identifier. Empty if unknown.
  public var time: String
  /// What that event is.
  public var kind: EventKind
  /// When to insert, in milliseconds since 1970.
  public var instant: Int64
  /// The same on the site's clock, as `10:04:10`.
  public var clock: String
  /// The identifier of the agent who should have done it.
  public var agent: String
  /// The words that are replaced or taken out; empty for none.
  public var words: String

  /// The facts of one repair.
  public init(
    reference: String, time: String = "", kind: EventKind, instant: Int64 = .min, clock: String = "",
    agent: String = "",
    words: String = ""
  ) {
    self.reference = reference
    self.time = time
    self.kind = kind
    self.instant = instant
    self.clock = clock
    self.agent = agent
    self.words = words
  }
}
