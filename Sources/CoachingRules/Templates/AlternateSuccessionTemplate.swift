/// Alternate succession: alternate response, and alternate precedence the other way round.
enum AlternateSuccessionTemplate {
  /// The constraints that it is made of.
  static func parts(_ constraint: Constraint) -> [Constraint] {
    [constraint.half(.alternateResponse), constraint.half(.alternatePrecedence, isReversed: true)]
  }
}
