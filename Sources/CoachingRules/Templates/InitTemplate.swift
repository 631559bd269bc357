/// Init: the first of the events that `among` names is a target.
package enum InitTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    let agent = scope.agent(of: event)
    guard isInside, state.first < 0, let among = program.among ?? program.appliesTo,
      among.matches(event, agent: agent)
    else { return }
    state.first = Int32(position)
    let isMet = program.target?.matches(event, agent: agent) ?? false
    // What was said before the transcript begins may have been the opening.
    let isFirst = !scope.trace[..<scope.range.lowerBound].contains { $0.kind == .message }
    results.add(
      ActivationResult(
        state: isMet ? .fulfilled : isFirst && !scope.beginningIsKnown ? .beginningUnknown : .violated,
        agent: scope.charged(for: event), activation: Int32(position), target: isMet ? Int32(position) : -1,
        place: Int32(position)), of: program, scope)
  }
}
