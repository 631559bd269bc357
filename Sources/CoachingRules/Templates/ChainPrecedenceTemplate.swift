/// Chain precedence: the previous event of the chain before each activation is a target, in time.
package enum ChainPrecedenceTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    if isInside, let activation = program.activation, activation.matches(event, agent: scope.agent(of: event)) {
      results.add(judge(event, at: position, program, state, scope), of: program, scope)
    }
    if program.level.contains(event) { state.link = Int32(position) }
  }

  private static func judge(
    _ event: TraceEvent, at position: Int, _ program: ConstraintProgram, _ state: ConstraintState, _ scope: CaseScope
  ) -> ActivationResult {
    var result = ActivationResult(
      state: .violated, agent: scope.charged(for: event), activation: Int32(position), place: state.link)
    guard state.link >= 0 else {
      if !scope.beginningIsKnown { result.state = .beginningUnknown }
      return result
    }
    let previous = scope.trace[Int(state.link)]
    guard ChainResponseTemplate.isTarget(previous, of: event, program, scope) else { return result }
    if program.within != nil || program.after > 0 {
      if TimeLimit.isUnknown(event, previous) {
        result.state = .timeUnknown
        return result
      }
      result.value = event.time - previous.time
      guard TimeLimit.mayBeWithin(previous, event, program) else { return result }
    }
    result.state = .fulfilled
    result.target = state.link
    result.place = -1
    return result
  }
}
