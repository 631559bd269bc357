/// Not chain precedence: the previous event of the chain before an activation is no target.
package enum NotChainPrecedenceTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    if isInside, let activation = program.activation, activation.matches(event, agent: scope.agent(of: event)) {
      results.add(judge(event, at: position, program, state, scope), of: program, scope)
    } else if isInside {
      NegativeOccasion.credit(event, at: position, program, scope, into: &results)
    }
    if program.level.contains(event) { state.link = Int32(position) }
  }

  private static func judge(
    _ event: TraceEvent, at position: Int, _ program: ConstraintProgram, _ state: ConstraintState, _ scope: CaseScope
  ) -> ActivationResult {
    var result = ActivationResult(state: .fulfilled, agent: scope.charged(for: event), activation: Int32(position))
    guard state.link >= 0 else {
      if !scope.beginningIsKnown { result.state = .beginningUnknown }
      return result
    }
    let previous = scope.trace[Int(state.link)]
    guard ChainResponseTemplate.isTarget(previous, of: event, program, scope) else { return result }
    if program.within != nil, TimeLimit.isUnknown(event, previous) {
      result.state = .timeUnknown
    } else if TimeLimit.isCertainlyWithin(previous, event, program) {
      result.state = .violated
      result.target = state.link
      result.place = Int32(position)
    }
    return result
  }
}
