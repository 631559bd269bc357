/// Alternate precedence: each activation is preceded by a target that lies after the activation before it.
package enum AlternatePrecedenceTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, _ ownMessages: OwnMessages,
    into results: inout TemplateResults
  ) {
    if isInside, let activation = program.activation, activation.matches(event, agent: scope.agent(of: event)) {
      PrecedenceTemplate.take(
        event, at: position, isInside: true, program, &state, scope, ownMessages, into: &results)
      // The targets so far are used up; the activation itself may be a target for the next one.
      let isTarget = program.target?.match(event) ?? .none
      state.target.removeAll()
      state.trail.removeAll()
      if isTarget != .none {
        state.target.note(isTarget, event, at: position)
        if PrecedenceTemplate.looksFurtherBack(program) { state.trail.add(event, at: position, program.correlation) }
      }
    } else {
      PrecedenceTemplate.note(event, at: position, program, &state)
    }
  }
}
