/// Activations that wait for what is to come, by the keys that correlated events share.
struct PendingActivations {
  /// One of them.
  struct Entry {
    /// Position of the activation.
    var position: Int32
    /// Position of the target that has come; -1 for none.
    var target: Int32 = -1
    /// Position of the event that makes it count; -1 for none.
    var place: Int32 = -1
    /// The first agent who wrote after it; -1 for nobody.
    var writer: Int32 = -1
    /// Whether it has been decided.
    var isDone = false
  }

  /// All of them, in order.
  private(set) var entries: [Entry] = []
  private var byKey: [UInt64: [Int32]] = [:]
  private var firstOpen = 0
  private var firstUnwritten = 0
  private(set) var openCount = 0

  /// Adds an activation.
  mutating func add(_ event: TraceEvent, at position: Int, agent: Int32, _ correlation: Correlation) {
    let entry = Int32(entries.count)
    if correlation.isKeyed {
      CorrelationKeys.forEach(of: event, agent: agent, correlation) { byKey[$0, default: []].append(entry) }
    }
    entries.append(Entry(position: Int32(position)))
    openCount += 1
  }

  /// Calls `body` with each open activation that correlates with a target; it answers whether the activation is decided now.
  @inline(__always)
  mutating func resolve(
    by target: TraceEvent, _ correlation: Correlation, _ body: (inout Entry) -> Bool
  ) {
    guard openCount > 0 else { return }
    guard correlation.isKeyed else { return resolveAll(body) }
    CorrelationKeys.forEach(of: target, agent: target.agent, correlation) { key in
      guard let candidates = byKey[key] else { return }
      var left: [Int32] = []
      for candidate in candidates where !entries[Int(candidate)].isDone {
        if body(&entries[Int(candidate)]) {
          entries[Int(candidate)].isDone = true
          openCount -= 1
        } else {
          left.append(candidate)
        }
      }
      byKey[key] = left.isEmpty ? nil : left
    }
  }

  /// Calls `body` with each open activation, whatever its keys.
  @inline(__always)
  mutating func resolveAll(_ body: (inout Entry) -> Bool) {
    guard openCount > 0 else { return }
    while firstOpen < entries.count, entries[firstOpen].isDone { firstOpen += 1 }
    for position in firstOpen..<entries.count where !entries[position].isDone {
      if body(&entries[position]) {
        entries[position].isDone = true
        openCount -= 1
      }
    }
  }

  /// Notes who is the first to write after the activations so far, where he had the occasion.
  ///
  /// - Parameter hasOccasion: answers for the position of an activation.
  mutating func noteWriter(_ agent: Int32, _ hasOccasion: (Int32) -> Bool) {
    for position in firstUnwritten..<entries.count where entries[position].writer < 0 {
      if hasOccasion(entries[position].position) { entries[position].writer = agent }
    }
    while firstUnwritten < entries.count, entries[firstUnwritten].writer >= 0 { firstUnwritten += 1 }
  }

  /// Forgets everything, keeping the storage.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    if !byKey.isEmpty { byKey.removeAll(keepingCapacity: true) }
    firstOpen = 0
    firstUnwritten = 0
    openCount = 0
  }
}
