extension Constraint {
  /// One half of a composition.
  ///
  /// - Parameter isReversed: whether activation and target change places.
  func half(_ template: ConstraintTemplate, isReversed: Bool = false) -> Constraint {
    var half = self
    half.template = template
    if isReversed {
      half.activation = target
      half.target = activation
    }
    if template.looksBack { half.until = nil } else { half.since = nil }
    return half
  }
}
