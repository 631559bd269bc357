/// Chain response: the next event of the chain after each activation is a target, in time.
package enum ChainResponseTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    ChainWaiting.take(event, at: position, isInside: isInside, program, &state, scope, into: &results) {
      decide($0, by: event, at: position, program, scope, &$1)
    }
  }

  private static func decide(
    _ waiting: Int32, by event: TraceEvent, at position: Int, _ program: ConstraintProgram, _ scope: CaseScope,
    _ results: inout TemplateResults
  ) {
    let activation = scope.trace[Int(waiting)]
    var entry = PendingActivations.Entry(position: waiting)
    if isTarget(event, of: activation, program, scope), !isTooEarly(event, activation, program) {
      entry.target = Int32(position)
      ResponseTemplate.settle(program, entry, scope, into: &results)
    } else {
      results.add(
        ActivationResult(
          state: .violated, agent: scope.charged(for: activation), activation: entry.position,
          place: Int32(position)), of: program, scope)
    }
  }

  /// Decides the activation that waits when the case ends.
  static func finish(
    _ program: ConstraintProgram, _ state: inout ConstraintState, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    ChainWaiting.end(&state) {
      ResponseTemplate.settle(program, PendingActivations.Entry(position: $0), scope, into: &results)
    }
  }

  /// Whether an event is a target for an activation, correlated and by the right agent.
  static func isTarget(
    _ event: TraceEvent, of activation: TraceEvent, _ program: ConstraintProgram, _ scope: CaseScope
  ) -> Bool {
    guard let target = program.target, target.matches(event, agent: scope.agent(of: activation)) else { return false }
    if program.correlation.contains(.otherConversation), activation.conversation == event.conversation { return false }
    guard program.correlation.isKeyed else { return true }
    var keys: [UInt64] = []
    CorrelationKeys.forEach(of: activation, agent: scope.agent(of: activation), program.correlation) { keys.append($0) }
    var isShared = false
    CorrelationKeys.forEach(of: event, agent: event.agent, program.correlation) {
      if keys.contains($0) { isShared = true }
    }
    return isShared
  }

  private static func isTooEarly(
    _ event: TraceEvent, _ activation: TraceEvent, _ program: ConstraintProgram
  ) -> Bool {
    program.after > 0 && event.time - activation.time < program.after - TimeLimit.tolerance(activation, event)
  }
}
