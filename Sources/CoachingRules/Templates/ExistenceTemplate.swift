/// Existence: where there is an occasion, the target occurs at least `count` times.
package enum ExistenceTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope
  ) {
    guard isInside else { return }
    if state.occasion < 0, let occasions = program.appliesTo, occasions.matches(event, agent: scope.agent(of: event)) {
      state.occasion = Int32(position)
    }
    guard let target = program.target, target.matches(event, agent: scope.agent(of: event)) else { return }
    state.seen += 1
    if state.first < 0 { state.first = Int32(position) }
    state.last = Int32(position)
  }

  /// Decides when the case ends.
  static func finish(
    _ program: ConstraintProgram, _ state: inout ConstraintState, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    guard state.occasion >= 0 else { return }
    results.add(
      ActivationResult(
        state: state.seen >= program.count ? .fulfilled : .violated,
        agent: scope.charged(for: scope.trace[Int(state.occasion)]), activation: state.occasion, target: state.first,
        place: state.occasion, value: program.count > 1 ? Int64(state.seen) : .min), of: program, scope)
  }
}
