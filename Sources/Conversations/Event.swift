/// One event of a conversation: flat, without references, so that a conversation's events are one block of memory.
///
/// Fields that a kind of event does not use keep their empty value. Spans point into the conversation's arena.
public struct Event: Sendable {
  /// When it happened.
  public var time: EventTime
  /// What happened.
  public var kind: EventKind
  /// Who did it.
  public var author: EventAuthor = .unknown
  /// Of a message: its form.
  public var messageKind: MessageKind = .text
  /// Of a message: how far it got.
  public var delivery: DeliveryStatus = .unknown
  /// Of a resumption: why.
  public var resumeCause: ResumeCause = .unknown
  /// Of a message: written by the desk, not by the agent.
  public var isAutomatic = false
  /// Of a message: starts on the brand's own initiative.
  public var isProactive = false
  /// The agent it is about, as a position in the conversation's agents; -1 for none.
  public var agent: Int32 = -1
  /// Of a transfer: the agent who receives, as a position in the conversation's agents; -1 for none.
  public var toAgent: Int32 = -1
  /// Of a transfer or an assignment: the group.
  public var group: Identifier = .none
  /// Position in the source, counted from 0 over all events of the record.
  public var sourceOrder: UInt32 = 0
  /// Of a message or an order: its identifier.
  public var id: ByteSpan = .empty
  /// Of a message: its text. Of a survey: its comment.
  public var text: ByteSpan = .empty
  /// Of a message: the template's name. Of an order: its status. Of a transfer or closure: the reason. Of an unknown event: its type.
  public var detail: ByteSpan = .empty
  /// Of a message: the scripted menu.
  public var menu: ByteSpan = .empty
  /// Of a message: the delivery error's code.
  public var errorCode: ByteSpan = .empty
  /// Of a pause: when it ends, in milliseconds since 1970; `Int64.min` for unknown.
  public var until: Int64 = .min

  /// An event of this kind at this time.
  @inlinable
  public init(kind: EventKind, time: EventTime) {
    self.kind = kind
    self.time = time
  }

  /// Whether it is a message that the customer and the desk both see.
  @inlinable
  public var isPublicMessage: Bool {
    kind == .message && messageKind != .note && messageKind != .reaction
  }

  /// Whether it is a message that never reached the customer: somebody wrote it, but nobody read it.
  @inlinable
  public var isUndelivered: Bool { kind == .message && delivery == .failed }

  /// Whether an agent wrote it himself: no template, nothing automatic.
  @inlinable
  public var isOwnMessage: Bool {
    isPublicMessage && author == .agent && !isAutomatic && messageKind != .template
  }
}
