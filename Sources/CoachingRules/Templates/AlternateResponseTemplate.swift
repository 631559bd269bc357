/// Alternate response: each activation is followed by a target, in time, before the next activation.
package enum AlternateResponseTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    ResponseTemplate.answer(event, at: position, program, &state, scope, &results)
    ResponseTemplate.close(event, at: position, program, &state, scope, &results)
    guard isInside, let activation = program.activation,
      activation.matches(event, agent: scope.agent(of: event))
    else { return }
    // Any other activation ends the wait, whatever it correlates with (MP-Declare, Burattin et al.).
    state.pending.resolveAll { entry in
      let earlier = scope.trace[Int(entry.position)]
      guard program.provided == nil || entry.place >= 0, entry.target < 0 else { return true }
      var result = ActivationResult(
        state: .violated, agent: scope.charged(for: earlier), activation: entry.position, place: Int32(position))
      if program.within != nil, TimeLimit.isUnknown(earlier, event) { result.state = .timeUnknown }
      results.add(result, of: program, scope)
      return true
    }
    state.pending.add(event, at: position, agent: scope.agent(of: event), program.correlation)
  }
}
