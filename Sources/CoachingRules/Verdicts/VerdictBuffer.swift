/// Verdicts and their evidence in two flat arrays, used for case after case.
public struct VerdictBuffer: Sendable {
  /// The verdicts, in the order of contacts, agents, rules.
  public internal(set) var verdicts: [Verdict] = []
  /// The evidence that verdicts point into.
  public internal(set) var evidence: [Evidence] = []
  /// The repairs that verdicts point into.
  public internal(set) var repairs: [Repair] = []
  /// Whether a verdict hangs on how far the exports reach, which is not known yet: the case must be judged again at the end.
  public internal(set) var needsHorizon = false

  /// An empty buffer.
  public init() {}

  /// Forgets everything, keeping the storage.
  public mutating func removeAll() {
    verdicts.removeAll(keepingCapacity: true)
    evidence.removeAll(keepingCapacity: true)
    repairs.removeAll(keepingCapacity: true)
    needsHorizon = false
  }

  /// The evidence of a verdict.
  public func evidence(of verdict: Verdict) -> ArraySlice<Evidence> {
    evidence[Int(verdict.evidence.lowerBound)..<Int(verdict.evidence.upperBound)]
  }

  /// The changes that together would have met a missed verdict's rule.
  public func repairs(of verdict: Verdict) -> ArraySlice<Repair> {
    repairs[Int(verdict.repairs.lowerBound)..<Int(verdict.repairs.upperBound)]
  }

  /// Marks a verdict, by its position, as covered by a suppression.
  public mutating func suppress(_ position: Int, by suppression: Int) {
    verdicts[position].suppression = Int32(suppression)
  }

  /// Puts the verdicts in the order of contacts, then rules.
  mutating func sortByContact() { verdicts.sort { ($0.contact, $0.rule) < ($1.contact, $1.rule) } }

  /// Puts the verdicts from a position on in the order of agents, then rules, without what nobody took part in.
  mutating func sortByAgent(from first: Int, wrote: (Int32) -> Bool) {
    var kept = verdicts[first...].filter { $0.kind.counts || wrote($0.agent) }
    kept.sort { ($0.agent, $0.rule) < ($1.agent, $1.rule) }
    verdicts.replaceSubrange(first..., with: kept)
  }
}
