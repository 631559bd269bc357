/// Consecutive public messages of one author, each less than the relaunch gap after the one before, with no move and nothing of
/// another's in between. Templates, automatic messages and bots have no turns.
public struct Turn: Hashable, Sendable {
  /// Who wrote it.
  public var author: EventAuthor
  /// Which agent wrote it, as a position in the conversation's agents; -1 for a customer.
  public var agent: Int32
  /// Position of its first message.
  public var first: Int32
  /// Position of its last message.
  public var last: Int32
  /// Number of its messages.
  public var messageCount: Int32
}
