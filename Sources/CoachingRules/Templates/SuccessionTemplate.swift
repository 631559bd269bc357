/// Succession: response, and precedence the other way round.
enum SuccessionTemplate {
  /// The constraints that it is made of.
  static func parts(_ constraint: Constraint) -> [Constraint] {
    [constraint.half(.response), constraint.half(.precedence, isReversed: true)]
  }
}
