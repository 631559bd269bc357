/// What a transcript in the project's notation holds: conversations, and the passages that were marked with `[[…]]`.
public struct NotedTranscript: Sendable {
  /// A marked passage.
  public struct Mark: Hashable, Sendable {
    /// Position of the conversation.
    public var conversation: Int
    /// Position of the event in the conversation.
    public var event: Int
    /// The marked bytes of the event's text.
    public var bytes: Range<Int>
  }

  /// The conversations, in order.
  public var conversations: [Conversation]
  /// The marks, in order.
  public var marks: [Mark]
  /// Changes of agents' availability, in order.
  public var availability: [AgentAvailability] = []
  /// The clock of the site.
  public var zone = ZoneClock.utc
}
