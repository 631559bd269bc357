/// Init: the first of the events that `among` names is a target.
package enum InitTemplate {
  /// Judges the case; O(events up to the first).
  package static func judge(
    _ constraint: ConstraintProgram, target: PatternSet, among: PatternSet, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    for position in scope.range where among.matches(scope.trace[position], agent: scope.agent) {
      let event = scope.trace[position]
      let isMet = target.matches(event, agent: scope.agent)
      let isFirst = scope.range.lowerBound == 0
      results.activations.append(
        ActivationResult(
          state: isMet ? .fulfilled : isFirst && !scope.beginningIsKnown ? .beginningUnknown : .violated,
          agent: scope.charged(for: event), activation: Int32(position), target: isMet ? Int32(position) : -1,
          place: Int32(position)))
      return
    }
  }
}
