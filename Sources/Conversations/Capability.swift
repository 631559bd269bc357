/// Something that a source of conversations can express, whether or not it happened in one of them.
public enum Capability: String, CaseIterable, Sendable {
  /// Who was given a conversation, and when.
  case assignment
  /// Conversations passed on to another agent or group.
  case transfers
  /// The end of a conversation.
  case closures
  /// Which messages were pre-written.
  case templateMark
  /// Conversations set aside for a time.
  case snooze
  /// Conversations that come back after a pause.
  case resume
  /// Who closed.
  case closeActor
  /// To whom a conversation was transferred.
  case transferTarget
  /// When agents were available, busy, unavailable, offline.
  case availability
  /// Whether messages arrived.
  case deliveryStatus
  /// What the customer is called.
  case customerName
  /// What the agent is called.
  case agentName
  /// Which messages a bot wrote.
  case botDistinction
  /// Times to the second.
  case secondPrecision
  /// Times whose zone is known.
  case zonedTime
  /// Which messages the brand sent on its own initiative.
  case proactiveMark
  /// What happened to the customer's orders.
  case orders
}
