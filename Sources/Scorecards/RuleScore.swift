/// One rule on a scorecard.
public struct RuleScore: Hashable, Sendable {
  /// Position of the rule in the pack.
  public var rule: Int
  /// What was counted.
  public var tally: Tally
  /// Weight points earned.
  public var earned: Int
  /// Weight points that could be earned; 0 for a rule on trial.
  public var possible: Int
  /// Of a rate rule: whether its limit is certainly exceeded; nil for every other rule.
  public var exceedsRateLimit: Bool?

  /// Weight points lost.
  public var lost: Int { possible - earned }

  /// Share met of met and missed, in basis points; nil where the rule never applied.
  public var rate: Int? { BasisPoints.share(tally.met, of: tally.applicable) }

  /// The interval of `rate`.
  public var interval: WilsonInterval? { WilsonInterval(hits: tally.met, of: tally.applicable) }

  /// Share missed of met and missed, in basis points; nil where the rule never applied.
  public var missRate: Int? { BasisPoints.share(tally.missed, of: tally.applicable) }

  /// The interval of `missRate`.
  public var missInterval: WilsonInterval? { WilsonInterval(hits: tally.missed, of: tally.applicable) }

  /// The score of a rule's tally.
  public init(rule: Int, tally: Tally, scoring: ScoringRule) {
    self.rule = rule
    self.tally = tally
    possible = scoring.isScored ? scoring.weight * tally.applicable : 0
    if let limit = scoring.rateLimit {
      let exceeds = WilsonInterval(hits: tally.missed, of: tally.applicable).map { $0.low > limit } ?? false
      exceedsRateLimit = exceeds
      earned = exceeds ? 0 : possible
    } else {
      earned = scoring.isScored ? scoring.weight * tally.met : 0
    }
  }
}
