import Conversations

/// End: the last of the events that `among` names is a target; with `until`, the last one before each such event.
package enum EndTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    let agent = scope.agent(of: event)
    if isInside, state.occasion < 0, program.appliesTo?.matches(event, agent: agent) ?? false {
      state.occasion = Int32(position)
    }
    if isInside, let until = program.until, until.matches(event, agent: agent) {
      judge(at: Int32(position), agent, program, state, scope, &results)
    }
    if let provided = program.provided { state.provided.note(provided.match(event), event, at: position) }
    if let among = program.among { state.among.note(among.match(event), event, at: position) }
  }

  private static func judge(
    at position: Int32, _ agent: Int32, _ program: ConstraintProgram, _ state: ConstraintState, _ scope: CaseScope,
    _ results: inout TemplateResults
  ) {
    if program.provided != nil, state.provided.latest(for: agent) < 0 { return }
    let last = state.among.latest(for: agent)
    guard last >= 0 else { return }
    let isMet = program.target?.matches(scope.trace[Int(last)], agent: agent) ?? false
    results.add(
      ActivationResult(
        state: isMet ? .fulfilled : .violated, agent: scope.charged(for: scope.trace[Int(position)]),
        activation: position, target: isMet ? last : -1, place: last), of: program, scope)
  }

  /// Decides when the case ends, where no event ends the scope before.
  static func finish(
    _ program: ConstraintProgram, _ state: inout ConstraintState, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    guard program.until == nil, state.occasion >= 0 else { return }
    let agent = scope.agent(of: scope.trace[Int(state.occasion)])
    if program.provided != nil, state.provided.latest(for: agent) < 0 { return }
    let last = state.among.latest(for: agent)
    guard last >= 0, scope.range.contains(Int(last)) else { return }
    let event = scope.trace[Int(last)]
    var result = ActivationResult(
      state: .fulfilled, agent: scope.charged(for: scope.trace[Int(state.occasion)]), activation: last, target: last,
      place: last)
    if !(program.target?.matches(event, agent: agent) ?? false) {
      // Somebody else had taken over: how it ends is no longer up to this agent.
      if !scope.endsByMove, scope.range.upperBound < scope.trace.count { return }
      if let within = program.within {
        if event.precision == .day { return }
        switch scope.horizon.hasPassed(event.time + within + TimeLimit.tolerance(event, nil)) {
        case true: break
        case false: return
        case nil: return results.needsHorizon = true
        }
      }
      result.state = .violated
      result.target = -1
    }
    results.add(result, of: program, scope)
  }
}
