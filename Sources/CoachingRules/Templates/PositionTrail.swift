/// Earlier positions of something, in order, by the keys that correlated events share.
struct PositionTrail {
  private var positions: [Int32] = []
  private var byKey: [UInt64: [Int32]] = [:]

  /// Adds an event's position.
  @inline(__always)
  mutating func add(_ event: TraceEvent, at position: Int, _ correlation: Correlation) {
    if correlation.isKeyed {
      CorrelationKeys.forEach(of: event, agent: event.agent, correlation) {
        byKey[$0, default: []].append(Int32(position))
      }
    } else {
      positions.append(Int32(position))
    }
  }

  /// The latest position that correlates with an event and is accepted; -1 for none. O(positions passed over).
  ///
  /// - Parameter accept: true to take a position, false to go on, nil to stop.
  func latest(
    for event: TraceEvent, agent: Int32, _ correlation: Correlation, accept: (Int32) -> Bool?
  ) -> Int32 {
    var best: Int32 = -1
    func search(_ positions: [Int32]) {
      for position in positions.reversed() {
        guard position > best, let isAccepted = accept(position) else { return }
        if isAccepted { return best = position }
      }
    }
    if correlation.isKeyed {
      CorrelationKeys.forEach(of: event, agent: agent, correlation) { if let found = byKey[$0] { search(found) } }
    } else {
      search(positions)
    }
    return best
  }

  /// How many positions correlate with an event; of several keys, the most.
  func count(for event: TraceEvent, _ correlation: Correlation) -> Int {
    guard correlation.isKeyed else { return positions.count }
    var most = 0
    CorrelationKeys.forEach(of: event, agent: event.agent, correlation) { most = max(most, byKey[$0]?.count ?? 0) }
    return most
  }

  /// The position that lies `back` before the latest one that correlates with an event, 0 for the latest; -1 for none.
  func position(_ back: Int, for event: TraceEvent, _ correlation: Correlation) -> Int32 {
    guard correlation.isKeyed else { return back < positions.count ? positions[positions.count - 1 - back] : -1 }
    var latest: Int32 = -1
    CorrelationKeys.forEach(of: event, agent: event.agent, correlation) {
      if let found = byKey[$0], back < found.count { latest = max(latest, found[found.count - 1 - back]) }
    }
    return latest
  }

  /// Forgets everything, keeping the storage.
  mutating func removeAll() {
    positions.removeAll(keepingCapacity: true)
    if !byKey.isEmpty { byKey.removeAll(keepingCapacity: true) }
  }
}
