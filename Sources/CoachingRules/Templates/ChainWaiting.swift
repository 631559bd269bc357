/// What the chain templates that look forward share: activations wait for the next event of the chain.
enum ChainWaiting {
  /// Takes the next event of the trace; `decide` gets the position of each activation that it is next to.
  @inline(__always)
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults,
    decide: (Int32, inout TemplateResults) -> Void
  ) {
    if program.level.contains(event) { end(&state) { decide($0, &results) } }
    if isInside, let activation = program.activation, activation.matches(event, agent: scope.agent(of: event)) {
      state.waiting.append(Int32(position))
    } else if isInside {
      NegativeOccasion.credit(event, at: position, program, scope, into: &results)
    }
  }

  /// Ends the wait; `decide` gets the position of each activation that waits.
  @inline(__always)
  static func end(_ state: inout ConstraintState, decide: (Int32) -> Void) {
    guard !state.waiting.isEmpty else { return }
    for waiting in state.waiting { decide(waiting) }
    state.waiting.removeAll(keepingCapacity: true)
  }
}
