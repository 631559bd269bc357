/// Absence: the target occurs fewer than `count` times since the last event that `since` names, within the time and the correlation.
///
/// Each occasion, and each target, is one activation: a target is violated from the `count`-th on, everything before it is fulfilled.
package enum AbsenceTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    guard isInside else { return }
    let agent = scope.agent(of: event)
    if let since = program.since, since.matches(event, agent: agent) { state.trail.removeAll() }
    let isTarget = program.target?.matches(event, agent: agent) ?? false
    let isOccasion = program.appliesTo?.matches(event, agent: agent) ?? false
    guard isTarget || isOccasion else { return }
    var result = ActivationResult(
      state: .fulfilled, agent: scope.charged(for: event), activation: Int32(position),
      target: isTarget ? Int32(position) : -1)
    if program.count == 1 {
      if isTarget { result.state = .violated }
    } else {
      if isTarget { state.trail.add(event, at: position, program.correlation) }
      let seen = state.trail.count(for: event, program.correlation)
      result.value = Int64(seen)
      if isTarget, seen >= program.count { repeated(event, program, state, scope, &result) }
    }
    results.add(result, of: program, scope)
  }

  /// Whether the occurrence that makes it too many lies near enough.
  private static func repeated(
    _ event: TraceEvent, _ program: ConstraintProgram, _ state: ConstraintState, _ scope: CaseScope,
    _ result: inout ActivationResult
  ) {
    let first = state.trail.position(program.count - 1, for: event, program.correlation)
    guard first >= 0 else { return }
    let earlier = scope.trace[Int(first)]
    if program.within != nil || program.after > 0 {
      if TimeLimit.isUnknown(event, earlier) { return result.state = .timeUnknown }
      guard TimeLimit.isCertainlyWithin(earlier, event, program) else {
        return result.value = Int64(program.count - 1)
      }
    }
    result.state = .violated
    result.place = first
  }
}
