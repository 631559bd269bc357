/// Not chain response: the next event of the chain after an activation is no target.
package enum NotChainResponseTemplate {
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
    let isForbidden = ChainResponseTemplate.isTarget(event, of: activation, program, scope)
    var result = ActivationResult(
      state: .fulfilled, agent: scope.credited(for: event, activation: activation), activation: waiting,
      place: Int32(position))
    if isForbidden, TimeLimit.isCertainlyWithin(activation, event, program) {
      result.state = .violated
      result.target = Int32(position)
    }
    if isForbidden, program.within != nil, TimeLimit.isUnknown(activation, event) { result.state = .timeUnknown }
    results.add(result, of: program, scope)
  }

  /// Decides the activation after which nothing came.
  static func finish(
    _ program: ConstraintProgram, _ state: inout ConstraintState, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    ChainWaiting.end(&state) { waiting in
      let activation = scope.trace[Int(waiting)]
      results.add(
        ActivationResult(state: .fulfilled, agent: scope.charged(for: activation), activation: waiting),
        of: program, scope)
    }
  }
}
