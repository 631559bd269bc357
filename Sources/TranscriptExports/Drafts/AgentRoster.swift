/// The agents of one conversation in the order in which they became known, found by identifier in constant time.
struct AgentRoster: Hashable, Sendable {
  /// The agents.
  private(set) var agents: [AgentDraft]
  /// For each identifier its first position; empty as long as a look through the few agents is faster.
  private var positions: [String: Int] = [:]

  private static let fewAgents = 8

  /// A roster of these agents.
  init(_ agents: [AgentDraft] = []) {
    self.agents = agents
    if agents.count > Self.fewAgents { index() }
  }

  /// Where an agent stands; nil for one who is not known.
  func position(of id: String) -> Int? {
    positions.isEmpty ? agents.firstIndex { $0.id == id } : positions[id]
  }

  /// Adds what is known of an agent, or completes what was known.
  mutating func describe(_ agent: AgentDraft) {
    if let position = position(of: agent.id) { return agents[position].complete(from: agent) }
    agents.append(agent)
    if !positions.isEmpty { positions[agent.id] = agents.count - 1 } else if agents.count > Self.fewAgents { index() }
  }

  private mutating func index() {
    positions = Dictionary(agents.indices.map { (agents[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  static func == (lhs: AgentRoster, rhs: AgentRoster) -> Bool { lhs.agents == rhs.agents }

  func hash(into hasher: inout Hasher) { hasher.combine(agents) }
}
