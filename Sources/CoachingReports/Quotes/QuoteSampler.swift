/// Draws samples of findings: of each agent, rule and kind those that come first in a fixed draw, however the work was split.
public struct QuoteSampler: Sendable {
  private struct Key: Hashable {
    var agent: String
    var rule: Int
    var kind: QuoteKind
  }

  private struct Drawn {
    var draw: QuoteDraw
    var sample: QuoteSample
  }

  /// How many samples of each agent, rule and kind are kept.
  public let limit: Int
  private var pools: [Key: [Drawn]] = [:]

  /// A sampler that keeps so many samples of each agent, rule and kind.
  public init(limit: Int) { self.limit = limit }

  /// Whether a finding would be kept, as far as is known so far.
  public func isWanted(_ draw: QuoteDraw, agent: String, rule: Int, kind: QuoteKind) -> Bool {
    let pool = pools[Key(agent: agent, rule: rule, kind: kind)] ?? []
    return pool.count < limit || pool.last.map { draw < $0.draw } ?? false
  }

  /// Keeps a sample if it is among the first of the draw so far; gives the last place that is kept, nil while there is room.
  @discardableResult
  public mutating func keep(_ draw: QuoteDraw, _ sample: QuoteSample) -> QuoteDraw? {
    let key = Key(agent: sample.agent, rule: sample.rule, kind: sample.kind)
    Self.insert(Drawn(draw: draw, sample: sample), into: &pools[key, default: []], limit: limit)
    guard let pool = pools[key], pool.count == limit else { return nil }
    return pool.last?.draw
  }

  /// Adds what another sampler of the same limit drew.
  public mutating func merge(_ other: QuoteSampler) {
    precondition(limit == other.limit, "Only samplers of the same limit can be merged.")
    for (key, pool) in other.pools {
      for drawn in pool { Self.insert(drawn, into: &pools[key, default: []], limit: limit) }
    }
  }

  /// The samples of one agent, in the order of the draw.
  public func samples(agent: String, rule: Int, kind: QuoteKind) -> [QuoteSample] {
    (pools[Key(agent: agent, rule: rule, kind: kind)] ?? []).map(\.sample)
  }

  /// The samples of everyone together, at most `limit` of each rule and kind: first those met, then those missed, by rule.
  public func samplesOfEveryone(ruleCount: Int) -> [(met: [QuoteSample], missed: [QuoteSample])] {
    var all = Array(repeating: (met: [Drawn](), missed: [Drawn]()), count: ruleCount)
    for (key, pool) in pools where key.rule < ruleCount {
      for drawn in pool {
        switch key.kind {
        case .met: Self.insert(drawn, into: &all[key.rule].met, limit: limit)
        case .missed: Self.insert(drawn, into: &all[key.rule].missed, limit: limit)
        }
      }
    }
    return all.map { (met: $0.met.map(\.sample), missed: $0.missed.map(\.sample)) }
  }

  private static func insert(_ new: Drawn, into pool: inout [Drawn], limit: Int) {
    let place = pool.firstIndex { new.draw < $0.draw } ?? pool.count
    guard place < limit else { return }
    pool.insert(new, at: place)
    if pool.count > limit { pool.removeLast() }
  }
}
