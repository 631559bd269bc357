/// The score of one contact while its verdicts come in.
public struct ContactScore: Hashable, Sendable {
  /// Weight of what was met.
  public private(set) var earned = 0
  /// Weight of what was met or missed.
  public private(set) var possible = 0
  /// Whether a critical rule was missed.
  public private(set) var failedCritical = false

  /// A contact without verdicts.
  public init() {}

  /// Counts one verdict; rules on trial and rate rules add nothing to a contact's score.
  @inlinable
  public mutating func count(_ outcome: Outcome, of rule: ScoringRule) {
    guard rule.isScored, rule.rateLimit == nil else { return }
    add(outcome, weight: rule.weight, isCritical: rule.isCritical)
  }

  @usableFromInline
  mutating func add(_ outcome: Outcome, weight: Int, isCritical: Bool) {
    switch outcome {
    case .met:
      earned += weight
      possible += weight
    case .missed:
      possible += weight
      if isCritical { failedCritical = true }
    case .notApplicable, .notAssessable, .suppressed: break
    }
  }

  /// The score in basis points; nil where nothing was assessable.
  public var score: Int? { BasisPoints.share(earned, of: possible) }

  /// Whether the contact passes; nil where nothing was assessable.
  public func passes(mark: Int) -> Bool? { score.map { $0 >= mark && !failedCritical } }
}
