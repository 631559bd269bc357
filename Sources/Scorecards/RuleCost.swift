/// What a rule costs on a scorecard.
public struct RuleCost: Hashable, Sendable {
  /// Position of the rule in the pack.
  public var rule: Int
  /// Weight points lost.
  public var lost: Int
  /// What the score, in basis points, would gain if nothing of it were lost.
  public var cost: Int
}
