/// Not responded existence: no activation has a target before or after it, in time.
package enum NotRespondedExistenceTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    let isActivation =
      isInside && program.activation?.matches(event, agent: scope.agent(of: event)) ?? false
    let found = isActivation ? RespondedExistenceTemplate.earlierTarget(for: event, program, state, scope) : -1
    if found >= 0, TimeLimit.isCertainlyWithin(scope.trace[Int(found)], event, program) {
      var result = ActivationResult(
        state: .violated, agent: scope.charged(for: event), activation: Int32(position), target: found,
        place: Int32(position))
      if program.within != nil, TimeLimit.isUnknown(event, scope.trace[Int(found)]) { result.state = .timeUnknown }
      NotResponseTemplate.take(event, at: position, isInside: false, program, &state, scope, into: &results)
      results.add(result, of: program, scope)
    } else {
      NotResponseTemplate.take(event, at: position, isInside: isInside, program, &state, scope, into: &results)
    }
    if let since = program.since, since.match(event) != .none { state.trail.removeAll() }
    if program.target?.match(event) ?? .none != .none { state.trail.add(event, at: position, program.correlation) }
  }
}
