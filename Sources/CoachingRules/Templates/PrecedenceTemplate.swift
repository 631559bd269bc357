import Conversations

/// Precedence: each activation is preceded by a target, since the last event that `since` names.
package enum PrecedenceTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, _ ownMessages: OwnMessages,
    into results: inout TemplateResults
  ) {
    if isInside, let activation = program.activation, activation.matches(event, agent: scope.agent(of: event)) {
      judge(event, at: position, program, &state, scope, ownMessages, into: &results)
      state.activation = Int32(position)
    } else if isInside {
      NegativeOccasion.credit(event, at: position, program, scope, into: &results)
    }
    note(event, at: position, program, &state)
  }

  /// Remembers what later activations look back for.
  @inline(__always)
  static func note(
    _ event: TraceEvent, at position: Int, _ program: ConstraintProgram, _ state: inout ConstraintState
  ) {
    if let since = program.since { state.since.note(since.match(event), event, at: position) }
    if let provided = program.provided { state.provided.note(provided.match(event), event, at: position) }
    guard let match = program.target?.match(event), match != .none else { return }
    state.target.note(match, event, at: position)
    if looksFurtherBack(program) { state.trail.add(event, at: position, program.correlation) }
  }

  /// Whether the latest target alone does not decide.
  static func looksFurtherBack(_ program: ConstraintProgram) -> Bool {
    program.after > 0 || !program.correlation.isEmpty
  }

  /// Position of the latest target that an activation can look back to; -1 for none.
  static func latestTarget(
    for event: TraceEvent, _ program: ConstraintProgram, _ state: ConstraintState, _ scope: CaseScope
  ) -> Int32 {
    let agent = scope.agent(of: event)
    guard looksFurtherBack(program), let target = program.target else { return state.target.latest(for: agent) }
    return state.trail.latest(for: event, agent: agent, program.correlation) { position in
      let earlier = scope.trace[Int(position)]
      guard target.matches(earlier, agent: agent) else { return false }
      if program.correlation.contains(.otherConversation), earlier.conversation == event.conversation { return false }
      return event.time - earlier.time >= program.after - TimeLimit.tolerance(event, earlier)
    }
  }

  private static func judge(
    _ event: TraceEvent, at position: Int, _ program: ConstraintProgram, _ state: inout ConstraintState,
    _ scope: CaseScope, _ ownMessages: OwnMessages, into results: inout TemplateResults
  ) {
    let agent = scope.agent(of: event)
    if program.provided != nil, state.provided.latest(for: agent) < 0 { return }
    let start = state.since.latest(for: agent)
    var found = latestTarget(for: event, program, state, scope)
    // An event that begins the scope may be the target itself.
    if found < start { found = -1 }
    // What lies before the activation before decides nothing for an alternating one.
    let isBounded = program.template == .alternatePrecedence && state.activation >= 0
    var reachesBeginning = start < 0 && !isBounded
    if let within = program.within {
      if found >= 0 {
        let earlier = scope.trace[Int(found)]
        let elapsed = TimeLimit.elapsed(from: earlier, to: event, program, scope)
        if elapsed > within + TimeLimit.tolerance(event, earlier) {
          return settle(
            event, at: position, found: found, isTooOld: true, reachesBeginning: false, elapsed, program, scope,
            ownMessages, into: &results)
        }
        return settle(
          event, at: position, found: found, isTooOld: false, reachesBeginning: reachesBeginning, elapsed, program,
          scope, ownMessages, into: &results)
      }
      if let first = scope.trace.first, event.time - first.time > within + TimeLimit.tolerance(event, first) {
        reachesBeginning = false
      }
    }
    settle(
      event, at: position, found: found, isTooOld: false, reachesBeginning: reachesBeginning, .min, program, scope,
      ownMessages, into: &results)
  }

  /// Decides one activation from the target found before it, if one was.
  static func settle(
    _ event: TraceEvent, at position: Int, found: Int32, isTooOld: Bool, reachesBeginning: Bool, _ elapsed: Int64,
    _ program: ConstraintProgram, _ scope: CaseScope, _ ownMessages: OwnMessages, into results: inout TemplateResults
  ) {
    var result = ActivationResult(
      state: .fulfilled, agent: scope.charged(for: event), activation: Int32(position), target: found)
    result.value = elapsed
    if program.within != nil, TimeLimit.isUnknown(event, found >= 0 ? scope.trace[Int(found)] : nil) {
      result.state = .timeUnknown
    } else if found < 0 || isTooOld {
      result.state = reachesBeginning && !scope.beginningIsKnown ? .beginningUnknown : .violated
      let own = ownMessages.latest(of: scope.agent(of: event))
      result.place = own
    }
    results.add(result, of: program, scope)
  }
}
