/// End: before each occasion, the last of the events that `among` names is a target.
package enum EndTemplate {
  /// Judges every occasion; O(occasions × events back to the last).
  package static func judge(
    _ constraint: ConstraintProgram, target: PatternSet, among: PatternSet, appliesTo: PatternSet, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    for position in scope.range where appliesTo.matches(scope.trace[position], agent: scope.agent) {
      let event = scope.trace[position]
      let agent = scope.agent(of: event)
      if let provided = constraint.provided, PrecedenceTemplate.last(provided, before: position, agent, scope) < 0 {
        continue
      }
      let last = PrecedenceTemplate.last(among, before: position, agent, scope)
      guard last >= 0 else { continue }
      let isMet = target.matches(scope.trace[last], agent: agent)
      results.activations.append(
        ActivationResult(
          state: isMet ? .fulfilled : .violated, agent: scope.charged(for: event), activation: Int32(position),
          target: isMet ? Int32(last) : -1, place: Int32(last)))
    }
  }
}
