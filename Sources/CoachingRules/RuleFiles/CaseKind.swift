/// What one trace is about.
public enum CaseKind: String, CaseIterable, Sendable {
  /// One agent's segment of one conversation.
  case contact
  /// A whole conversation.
  case conversation
  /// All conversations of one customer with one brand on one channel.
  case customer
  /// One agent on one calendar day.
  case shift
}
