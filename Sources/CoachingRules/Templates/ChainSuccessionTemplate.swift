/// Chain succession: chain response, and chain precedence the other way round.
enum ChainSuccessionTemplate {
  /// The constraints that it is made of.
  static func parts(_ constraint: Constraint) -> [Constraint] {
    [constraint.half(.chainResponse), constraint.half(.chainPrecedence, isReversed: true)]
  }
}
