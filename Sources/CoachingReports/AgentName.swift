/// What an agent is called.
public struct AgentName: Hashable, Sendable {
  /// The full name, for managers.
  public var full: String
  /// The first name, for the agent.
  public var given: String

  /// A name with both its forms.
  public init(full: String, given: String) {
    self.full = full
    self.given = given
  }
}
