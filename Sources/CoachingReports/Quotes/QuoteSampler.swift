import Scorecards

/// Draws samples of findings: of each agent, rule and kind those that come first in a fixed draw, however the work was split.
public struct QuoteSampler: Sendable {
  /// A sample with its place in the draw.
  public typealias Drawn = (draw: QuoteDraw, sample: QuoteSample)

  private struct Pool {
    var drawn: [Drawn] = []
    var total = 0

    mutating func insert(_ new: Drawn, limit: Int) {
      let place = drawn.firstIndex { new.draw < $0.draw } ?? drawn.count
      guard place < limit else { return }
      drawn.insert(new, at: place)
      if drawn.count > limit { drawn.removeLast() }
    }
  }

  /// How many samples of each agent, rule and kind are kept.
  public let limit: Int
  /// Number of rules.
  public let ruleCount: Int
  private var slots: [String: Int] = [:]
  private var pools: [Pool] = []

  /// A sampler for so many rules that keeps `limit` samples of each agent, rule and kind.
  public init(limit: Int, ruleCount: Int) {
    self.limit = limit
    self.ruleCount = ruleCount
  }

  /// Where the samples of an agent are kept; the agent is added if he is new. Valid in this sampler only.
  public mutating func slot(for agent: String) -> Int {
    if let slot = slots[agent] { return slot }
    let slot = slots.count
    slots[agent] = slot
    pools += Array(repeating: Pool(), count: ruleCount * 2)
    return slot
  }

  /// Counts a finding, and makes its sample only if it is among the first of the draw so far.
  ///
  /// - Parameter hash: the finding's `QuoteDraw.hash(seed:rule:)`.
  @inline(__always)
  public mutating func offer(
    hash: UInt64, rule: Int, kind: QuoteKind, slot: Int, _ make: () -> Drawn
  ) {
    let pool = position(slot, rule, kind)
    pools[pool].total += 1
    guard limit > 0 else { return }
    if pools[pool].drawn.count == limit, hash > pools[pool].drawn[limit - 1].draw.hash { return }
    pools[pool].insert(make(), limit: limit)
  }

  /// Adds what another sampler of the same limit and rules drew.
  public mutating func merge(_ other: QuoteSampler) {
    precondition(limit == other.limit && ruleCount == other.ruleCount, "Only samplers of the same rules can be merged.")
    for (agent, otherSlot) in other.slots {
      let slot = slot(for: agent)
      for offset in 0..<ruleCount * 2 {
        let pool = other.pools[otherSlot * ruleCount * 2 + offset]
        pools[slot * ruleCount * 2 + offset].total += pool.total
        for drawn in pool.drawn { pools[slot * ruleCount * 2 + offset].insert(drawn, limit: limit) }
      }
    }
  }

  /// Completes the samples that are kept, agent by agent in the byte order of their identifiers.
  public mutating func complete(_ body: (inout QuoteSample) -> Void) {
    for (_, slot) in slots.sorted(by: { ByteOrder.precedes($0.key, $1.key) }) {
      for pool in slot * ruleCount * 2..<(slot + 1) * ruleCount * 2 {
        for position in pools[pool].drawn.indices { body(&pools[pool].drawn[position].sample) }
      }
    }
  }

  /// The samples of one agent.
  public func samples(agent: String, rule: Int, kind: QuoteKind) -> QuoteGroup {
    guard let slot = slots[agent] else { return QuoteGroup() }
    let pool = pools[position(slot, rule, kind)]
    return QuoteGroup(samples: pool.drawn.map(\.sample), total: pool.total)
  }

  /// The samples of everyone together, at most `limit`.
  public func samples(rule: Int, kind: QuoteKind) -> QuoteGroup {
    var all = Pool()
    for slot in 0..<slots.count {
      let pool = pools[position(slot, rule, kind)]
      all.total += pool.total
      for drawn in pool.drawn { all.insert(drawn, limit: limit) }
    }
    return QuoteGroup(samples: all.drawn.map(\.sample), total: all.total)
  }

  @inline(__always)
  private func position(_ slot: Int, _ rule: Int, _ kind: QuoteKind) -> Int {
    (slot * ruleCount + rule) * 2 + Int(kind.rawValue)
  }
}
