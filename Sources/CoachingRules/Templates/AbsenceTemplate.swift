/// Absence: the target occurs fewer than `count` times since the last event that `since` names.
///
/// Each occasion, and each target, is one activation: a target is violated from the `count`-th on, everything before it is fulfilled.
package enum AbsenceTemplate {
  /// Judges the case; O(events).
  package static func judge(
    _ constraint: ConstraintProgram, target: PatternSet, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    var seen = 0
    var first = -1
    for position in scope.range {
      let event = scope.trace[position]
      if let since = constraint.since, since.matches(event, agent: scope.agent) {
        seen = 0
        first = -1
      }
      let isTarget = target.matches(event, agent: scope.agent)
      if isTarget {
        seen += 1
        if first < 0 { first = position }
      }
      let isOccasion = constraint.appliesTo?.matches(event, agent: scope.agent) ?? false
      guard isTarget || isOccasion else { continue }
      let isViolated = isTarget && seen >= constraint.count
      results.activations.append(
        ActivationResult(
          state: isViolated ? .violated : .fulfilled, agent: scope.charged(for: event), activation: Int32(position),
          target: isTarget ? Int32(position) : -1, place: isViolated && seen > 1 ? Int32(first) : -1,
          value: constraint.count > 1 ? Int64(seen) : .min))
    }
  }
}
