/// Co-existence: either of both calls for the other.
enum CoExistenceTemplate {
  /// The constraints that it is made of.
  static func parts(_ constraint: Constraint) -> [Constraint] {
    [constraint.half(.respondedExistence), constraint.half(.respondedExistence, isReversed: true)]
  }
}
