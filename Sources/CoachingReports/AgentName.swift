/// What an agent is called.
public struct AgentName: Hashable, Sendable {
  /// The full name, for managers.
  public var full: String
  /// The first name, for the agent.
  public var given: String

  /// The names in a full name; an agent without a name is called by the identifier.
  public init(full: String, id: String) {
    let full = VisibleText.oneLine(full)
    self.full = full.isEmpty ? VisibleText.oneLine(id) : full
    given = full.split(separator: " ").first.map(String.init) ?? self.full
  }
}
