/// Not precedence: no activation is preceded by a target, in time, since the last event that `since` names.
package enum NotPrecedenceTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    if isInside, let activation = program.activation, activation.matches(event, agent: scope.agent(of: event)) {
      let agent = scope.agent(of: event)
      if program.provided == nil || state.provided.latest(for: agent) >= 0 {
        results.add(judge(event, at: position, program, state, scope), of: program, scope)
      }
    } else if isInside {
      NegativeOccasion.credit(event, at: position, program, scope, into: &results)
    }
    PrecedenceTemplate.note(event, at: position, program, &state)
  }

  private static func judge(
    _ event: TraceEvent, at position: Int, _ program: ConstraintProgram, _ state: ConstraintState, _ scope: CaseScope
  ) -> ActivationResult {
    var result = ActivationResult(state: .fulfilled, agent: scope.charged(for: event), activation: Int32(position))
    let start = state.since.latest(for: scope.agent(of: event))
    let found = PrecedenceTemplate.latestTarget(for: event, program, state, scope)
    if found >= 0, found >= start {
      let earlier = scope.trace[Int(found)]
      if program.within != nil, TimeLimit.isUnknown(event, earlier) {
        result.state = .timeUnknown
        return result
      }
      if program.within != nil { result.value = event.time - earlier.time }
      if TimeLimit.isCertainlyWithin(earlier, event, program) {
        result.state = .violated
        result.target = found
        result.place = Int32(position)
      }
      return result
    }
    if start < 0, !scope.beginningIsKnown, reachesBeginning(event, program, scope) { result.state = .beginningUnknown }
    return result
  }

  /// Whether the time to look back over reaches beyond the first event.
  private static func reachesBeginning(
    _ event: TraceEvent, _ program: ConstraintProgram, _ scope: CaseScope
  ) -> Bool {
    guard let within = program.within, let first = scope.trace.first else { return true }
    return event.time - first.time <= within
  }
}
