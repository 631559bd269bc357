/// Verdicts and their evidence in two flat arrays, used for case after case.
public struct VerdictBuffer: Sendable {
  /// The verdicts, in the order of contacts, agents, rules.
  public internal(set) var verdicts: [Verdict] = []
  /// The evidence that verdicts point into.
  public internal(set) var evidence: [Evidence] = []
  /// Whether a verdict hangs on how far the exports reach, which is not known yet: the case must be judged again at the end.
  public internal(set) var needsHorizon = false

  /// An empty buffer.
  public init() {}

  /// Forgets everything, keeping the storage.
  public mutating func removeAll() {
    verdicts.removeAll(keepingCapacity: true)
    evidence.removeAll(keepingCapacity: true)
    needsHorizon = false
  }

  /// The evidence of a verdict.
  public func evidence(of verdict: Verdict) -> ArraySlice<Evidence> {
    evidence[Int(verdict.evidence.lowerBound)..<Int(verdict.evidence.upperBound)]
  }
}
