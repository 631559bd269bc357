/// The repairs of one verdict, each of them needed: what another one brings about already is left out.
struct RepairPlan {
  /// The most changes that one verdict names.
  private static let limit = 32

  /// The repairs, the first for the violation that is shown.
  private(set) var repairs: [Repair] = []
  /// When each one's activation was.
  private var activations: [Int64] = []

  /// Whether no more are named.
  var isFull: Bool { repairs.count >= Self.limit }

  /// The first repair; steps that are missing together are one.
  var first: Repair {
    guard var first = repairs.first else { return Repair(.nothing) }
    var steps: UInt32 = 0
    for repair in repairs { if case .addSteps(let bits) = repair.change { steps |= bits } }
    if case .addSteps = first.change {
      first.change = .addSteps(steps)
      first.start = 0
      first.end = 0
    }
    return first
  }

  /// Adds the repairs of a violation.
  mutating func add(_ more: [Repair], activatedAt time: Int64) {
    for repair in more where !isFull && !repairs.contains(repair) {
      if repairs.indices.contains(where: { covers(repairs[$0], repair, since: time) }) { continue }
      if let covered = repairs.indices.first(where: { covers(repair, repairs[$0], since: activations[$0]) }) {
        repairs[covered] = repair
        activations[covered] = max(activations[covered], time)
      } else {
        repairs.append(repair)
        activations.append(time)
      }
    }
  }

  /// Whether what one repair puts in is also in time for another violation.
  private func covers(_ one: Repair, _ other: Repair, since activation: Int64) -> Bool {
    guard one.change == other.change, one.agent == other.agent else { return false }
    switch one.change {
    case .insertReply, .insertTemplate, .insertMove: return one.time >= activation && one.time <= other.time
    default: return false
    }
  }
}
