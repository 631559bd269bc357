/// Responded existence: each activation has a target before or after it, in time.
package enum RespondedExistenceTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    ResponseTemplate.answer(event, at: position, program, &state, scope, &results)
    ResponseTemplate.close(event, at: position, program, &state, scope, &results)
    if isInside, let activation = program.activation, activation.matches(event, agent: scope.agent(of: event)) {
      let found = earlierTarget(for: event, program, state, scope)
      if found >= 0 {
        var result = ActivationResult(
          state: .fulfilled, agent: scope.charged(for: event), activation: Int32(position), target: found)
        if program.within != nil, TimeLimit.isUnknown(event, scope.trace[Int(found)]) { result.state = .timeUnknown }
        results.add(result, of: program, scope)
      } else {
        state.pending.add(event, at: position, agent: scope.agent(of: event), program.correlation)
      }
    }
    if let since = program.since, since.match(event) != .none { state.trail.removeAll() }
    if program.target?.match(event) ?? .none != .none { state.trail.add(event, at: position, program.correlation) }
  }

  /// The latest target before an activation that lies within the window; -1 for none.
  static func earlierTarget(
    for event: TraceEvent, _ program: ConstraintProgram, _ state: ConstraintState, _ scope: CaseScope
  ) -> Int32 {
    guard let target = program.target else { return -1 }
    let agent = scope.agent(of: event)
    return state.trail.latest(for: event, agent: agent, program.correlation) { position in
      let earlier = scope.trace[Int(position)]
      let tolerance = TimeLimit.tolerance(event, earlier)
      if let within = program.within, event.time - earlier.time > within + tolerance { return nil }
      guard target.matches(earlier, agent: agent) else { return false }
      if program.correlation.contains(.otherConversation), earlier.conversation == event.conversation { return false }
      return event.time - earlier.time >= program.after - tolerance
    }
  }
}
