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
  /// IANA name of the zone of the agent's site, whose calendar days are his shifts; empty if the source does not say.
  public var timeZone: String

  /// A change that has been read.
  ///
  /// - Parameter zone: the zone of its export.
  public init(_ change: AgentAvailability, zone: ZoneClock) {
    self.init(
      agent: change.agent, at: WrittenInstant.text(change.milliseconds), status: change.status, origin: change.origin,
      timeZone: zone.name)
  }

  /// A change with all its parts.
  public init(
    agent: String, at: String, status: AvailabilityStatus, origin: AgentAvailability.Origin = .unknown,
    timeZone: String = ""
  ) {
    self.timeZone = timeZone
    self.agent = agent
    self.at = at
    self.status = status
    self.origin = origin
  }
}
