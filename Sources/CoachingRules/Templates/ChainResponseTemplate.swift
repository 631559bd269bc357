/// Chain response: the next public message or move after each activation is a target, in time.
package enum ChainResponseTemplate {
  /// Judges every activation; O(events).
  package static func judge(
    _ constraint: ConstraintProgram, target: PatternSet, activation: PatternSet, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    for position in scope.range where activation.matches(scope.trace[position], agent: scope.agent) {
      var next = position + 1
      while next < scope.range.upperBound, scope.trace[next].kind.bit & TraceKind.chained == 0 { next += 1 }
      guard next < scope.range.upperBound else {
        ResponseTemplate.settle(constraint, position, nil, -1, -1, scope, into: &results)
        continue
      }
      let event = scope.trace[position]
      if target.matches(scope.trace[next], agent: scope.agent(of: event)) {
        ResponseTemplate.settle(constraint, position, scope.trace[next], next, -1, scope, into: &results)
      } else {
        results.activations.append(
          ActivationResult(
            state: .violated, agent: scope.charged(for: event), activation: Int32(position), place: Int32(next)))
      }
    }
  }
}
