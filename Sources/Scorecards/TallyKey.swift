/// Whose tallies they are: an agent, in a team, for a brand.
public struct TallyKey: Hashable, Comparable, Codable, Sendable {
  /// The agent's identifier.
  public var agent: String
  /// The team's identifier; empty for none.
  public var team: String
  /// The brand's identifier; empty for none.
  public var brand: String

  /// The key of an agent, team and brand.
  public init(agent: String, team: String = "", brand: String = "") {
    self.agent = agent
    self.team = team
    self.brand = brand
  }

  /// Whether two keys have the same bytes: identifiers that look alike are not the same agent.
  public static func == (lhs: TallyKey, rhs: TallyKey) -> Bool {
    ByteOrder.isSame(lhs.agent, rhs.agent) && ByteOrder.isSame(lhs.team, rhs.team)
      && ByteOrder.isSame(lhs.brand, rhs.brand)
  }

  /// Feeds the key's bytes to a hasher.
  public func hash(into hasher: inout Hasher) {
    for part in [agent, team, brand] {
      var part = part
      part.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
      hasher.combine(UInt8(0xFF))
    }
  }

  /// Byte order of agent, team, brand.
  public static func < (lhs: TallyKey, rhs: TallyKey) -> Bool {
    if !ByteOrder.isSame(lhs.agent, rhs.agent) { return ByteOrder.precedes(lhs.agent, rhs.agent) }
    if !ByteOrder.isSame(lhs.team, rhs.team) { return ByteOrder.precedes(lhs.team, rhs.team) }
    return ByteOrder.precedes(lhs.brand, rhs.brand)
  }
}
