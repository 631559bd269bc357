import Conversations

/// What became of one record.
public enum RecordOutcome: Sendable {
  /// A conversation in the canonical form.
  case conversation(Conversation)
  /// A change of an agent's availability.
  case availability(AgentAvailability)
  /// Nothing that can be used, and why.
  case rejected(Rejection)
  /// Nothing that belongs to the format's records: an element of another namespace, a file that stands beside the export.
  case ignored
}
