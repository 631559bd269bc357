/// Existence: where there is an occasion, the target occurs at least `count` times.
package enum ExistenceTemplate {
  /// Judges the case; O(events).
  package static func judge(
    _ constraint: ConstraintProgram, target: PatternSet, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    var occasion = -1
    var found = -1
    var seen = 0
    for position in scope.range {
      let event = scope.trace[position]
      if occasion < 0, constraint.appliesTo?.matches(event, agent: scope.agent) ?? false { occasion = position }
      if target.matches(event, agent: scope.agent) {
        seen += 1
        if found < 0 { found = position }
      }
    }
    guard occasion >= 0 else { return }
    results.activations.append(
      ActivationResult(
        state: seen >= constraint.count ? .fulfilled : .violated, agent: scope.charged(for: scope.trace[occasion]),
        activation: Int32(occasion), target: Int32(found), place: Int32(occasion),
        value: constraint.count > 1 ? Int64(seen) : .min))
  }
}
