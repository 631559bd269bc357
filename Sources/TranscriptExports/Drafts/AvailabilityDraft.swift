import Conversations

/// A change of an agent's availability, in the words of the transcript format.
public struct AvailabilityDraft: Hashable, Sendable {
  /// The agent's identifier.
  public var agent: String
  /// When: RFC 3339 with an offset.
  public var at: String
  /// The new status.
  public var status: AvailabilityStatus
  /// Who set it.
  public var origin: AgentAvailability.Origin

  /// A change with all its parts.
  public init(agent: String, at: String, status: AvailabilityStatus, origin: AgentAvailability.Origin = .unknown) {
    self.agent = agent
    self.at = at
    self.status = status
    self.origin = origin
  }
}
