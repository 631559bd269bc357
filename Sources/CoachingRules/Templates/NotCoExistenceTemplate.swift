/// Not co-existence: either of both forbids the other.
enum NotCoExistenceTemplate {
  /// The constraints that it is made of.
  static func parts(_ constraint: Constraint) -> [Constraint] {
    [constraint.half(.notRespondedExistence), constraint.half(.notRespondedExistence, isReversed: true)]
  }
}
