/// A change of an agent's availability.
public struct AgentAvailability: Hashable, Sendable {
  /// Who set it.
  public enum Origin: String, CaseIterable, Sendable {
    case desk, api, automatic, unknown
  }

  /// The agent's identifier.
  public var agent: String
  /// When, in milliseconds since 1970.
  public var milliseconds: Int64
  /// The new status.
  public var status: AvailabilityStatus
  /// Who set it.
  public var origin: Origin

  /// A change with all its parts.
  public init(agent: String, milliseconds: Int64, status: AvailabilityStatus, origin: Origin) {
    self.agent = agent
    self.milliseconds = milliseconds
    self.status = status
    self.origin = origin
  }
}
