/// One agent's segment of a conversation: the unit that is scored.
public struct Contact: Hashable, Sendable {
  /// How a contact came about.
  public enum Opening: UInt8, Sendable {
    case assigned, transferredIn, resumed, reopened, wrote
  }

  /// Ordinal in the conversation, from 1.
  public var number: Int32
  /// Whose it is, as a position in the conversation's agents.
  public var agent: Int32
  /// How it came about.
  public var opening: Opening
  /// Position of the event that opened it.
  public var openingEvent: Int32
  /// Positions of its events; the move that gave it up is the last.
  public var events: Range<Int32>
  /// Position of the first customer message that was waiting when it began; `events.lowerBound` if none was.
  public var waitingSince: Int32
  /// Position of the move that gave it up (transferred, paused, closed); -1 if none did.
  public var endingEvent: Int32

  /// Whether an event, by position, belongs to the contact's trace.
  public func contains(_ event: Int32) -> Bool { events.contains(event) }

  /// A whole conversation as if it were one contact of an agent, with the number 0.
  public static func whole(_ conversation: Conversation, of agent: Int32) -> Contact {
    Contact(
      number: 0, agent: agent, opening: .wrote, openingEvent: 0, events: 0..<Int32(conversation.events.count),
      waitingSince: 0, endingEvent: -1)
  }
}
