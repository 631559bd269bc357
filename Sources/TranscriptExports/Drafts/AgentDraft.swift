import Conversations

/// What a source says of an agent; empty texts for what it does not say.
public struct AgentDraft: Hashable, Sendable {
  /// The source's identifier.
  public var id: String
  /// First name.
  public var givenName = ""
  /// Last name.
  public var familyName = ""
  /// The name that customers see instead.
  public var pseudonym = ""
  /// The group that conversations are routed to.
  public var group = ""
  /// The team in the organisation.
  public var team = ""

  /// An agent of whom only the identifier is known.
  public init(id: String) { self.id = id }

  /// An agent with one name, as desks show it: what stands before the first space is the given name.
  public init(id: String, name: String) {
    self.id = id
    let parts = name.split(separator: " ", maxSplits: 1)
    if let first = parts.first { givenName = String(first) }
    if parts.count > 1 { familyName = String(parts[1]) }
  }
}
