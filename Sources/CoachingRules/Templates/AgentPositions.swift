/// The latest position of something, for anybody and for each agent.
struct AgentPositions {
  private var any: Int32 = -1
  private var byAgent: [Int32] = []

  /// Notes a match at a position.
  @inline(__always)
  mutating func note(_ match: PatternMatch, _ event: TraceEvent, at position: Int) {
    switch match {
    case .none: break
    case .ofAnybody: any = Int32(position)
    case .ofItsAgent:
      guard event.agent >= 0 else { return }
      while byAgent.count <= Int(event.agent) { byAgent.append(-1) }
      byAgent[Int(event.agent)] = Int32(position)
    }
  }

  /// The latest position that counts for an agent; -1 for none.
  @inline(__always)
  func latest(for agent: Int32) -> Int32 {
    guard agent >= 0, Int(agent) < byAgent.count else { return any }
    return max(any, byAgent[Int(agent)])
  }

  /// Forgets everything, keeping the storage.
  mutating func removeAll() {
    any = -1
    byAgent.removeAll(keepingCapacity: true)
  }
}
