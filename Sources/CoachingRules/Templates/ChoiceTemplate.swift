/// Choice: where there is an occasion, one of the sides occurs.
package enum ChoiceTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope
  ) {
    guard isInside else { return }
    let agent = scope.agent(of: event)
    if state.occasion < 0, program.appliesTo?.matches(event, agent: agent) ?? false {
      state.occasion = Int32(position)
    }
    for (ordinal, side) in program.sides.enumerated() where side.matches(event, agent: agent) {
      state.sides |= 1 << UInt32(ordinal)
      if state.first < 0 { state.first = Int32(position) }
      state.last = Int32(position)
    }
  }

  /// Decides when the case ends.
  static func finish(
    _ program: ConstraintProgram, _ state: inout ConstraintState, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    guard state.occasion >= 0 else { return }
    results.add(
      ActivationResult(
        state: state.sides != 0 ? .fulfilled : .violated,
        agent: scope.charged(for: scope.trace[Int(state.occasion)]), activation: state.occasion, target: state.first,
        place: state.occasion), of: program, scope)
  }
}
