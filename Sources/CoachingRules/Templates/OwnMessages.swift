/// The latest message that each agent wrote himself: where something could have been said.
package struct OwnMessages {
  private var positions: [Int32] = []

  /// Nobody has written yet.
  init() {}

  /// Takes the next event of the trace.
  @inline(__always)
  mutating func take(_ event: TraceEvent, at position: Int) {
    guard event.kind == .message, event.agent >= 0, event.traits.contains(.byAgent),
      !event.traits.contains(.template)
    else { return }
    while positions.count <= Int(event.agent) { positions.append(-1) }
    positions[Int(event.agent)] = Int32(position)
  }

  /// The latest one of an agent; -1 for none.
  func latest(of agent: Int32) -> Int32 {
    agent >= 0 && Int(agent) < positions.count ? positions[Int(agent)] : -1
  }

  /// Forgets everything, keeping the storage.
  mutating func removeAll() { positions.removeAll(keepingCapacity: true) }
}
