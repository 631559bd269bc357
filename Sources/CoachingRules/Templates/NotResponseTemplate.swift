/// Not response: no activation is followed by a target, in time.
///
/// Who did the forbidden thing is charged; unbroken, the first agent who wrote afterwards is credited, since he had the occasion;
/// where an initiative is forbidden and nobody wrote, who held the conversation.
package enum NotResponseTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    if state.pending.openCount > 0 {
      if event.kind == .message, event.agent >= 0, event.traits.contains(.byAgent) {
        state.pending.noteWriter(event.agent) { hasOccasion(event, after: scope.trace[Int($0)], program) }
      }
      let match = program.target?.match(event) ?? .none
      if match != .none {
        state.pending.resolve(by: event, program.correlation) { entry in
          guard scope.isOwn(match, event, entry.position) else { return false }
          let earlier = scope.trace[Int(entry.position)]
          if program.correlation.contains(.otherConversation), earlier.conversation == event.conversation {
            return false
          }
          return forbid(event, at: position, entry, earlier, program, scope, &results)
        }
      }
      if let until = program.until {
        let end = until.match(event)
        if end != .none {
          state.pending.resolveAll { entry in
            guard scope.isOwn(end, event, entry.position) else { return false }
            fulfil(entry, program, scope, &results)
            return true
          }
        }
      }
    }
    if isInside, let activation = program.activation, activation.matches(event, agent: scope.agent(of: event)) {
      state.pending.add(event, at: position, agent: scope.agent(of: event), program.correlation)
    } else if isInside {
      NegativeOccasion.credit(event, at: position, program, scope, into: &results)
    }
  }

  /// Who held the conversation, or had written last, when an activation came; -1 for nobody.
  private static func lastAgent(at activation: Int32, _ scope: CaseScope) -> Int32 {
    let holder = scope.charged(for: scope.trace[Int(activation)])
    if holder >= 0 { return holder }
    let own = scope.trace[..<Int(activation)].last { $0.kind == .message && $0.traits.contains(.byAgent) }
    return own?.agent ?? -1
  }

  /// Whether a message could have been what is forbidden, as far as conversation and time go.
  private static func hasOccasion(_ event: TraceEvent, after earlier: TraceEvent, _ program: ConstraintProgram) -> Bool
  {
    if program.correlation.contains(.otherConversation), earlier.conversation == event.conversation { return false }
    return program.within.map { event.time - earlier.time <= $0 } ?? true
  }

  /// Decides what is unbroken when the case ends.
  static func finish(
    _ program: ConstraintProgram, _ state: inout ConstraintState, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    state.pending.resolveAll { entry in
      fulfil(entry, program, scope, &results)
      return true
    }
  }

  /// Charges a forbidden event, if it lies within the window for certain; true once nothing more can be decided.
  private static func forbid(
    _ event: TraceEvent, at position: Int, _ entry: PendingActivations.Entry, _ earlier: TraceEvent,
    _ program: ConstraintProgram, _ scope: CaseScope, _ results: inout TemplateResults
  ) -> Bool {
    var result = ActivationResult(
      state: .violated, agent: scope.credited(for: event, activation: earlier), activation: entry.position,
      target: Int32(position), place: Int32(position))
    if program.within != nil || program.after > 0 {
      if TimeLimit.isUnknown(earlier, event) {
        result.state = .timeUnknown
        results.add(result, of: program, scope)
        return true
      }
      result.value = event.time - earlier.time
      guard TimeLimit.isCertainlyWithin(earlier, event, program) else { return false }
    }
    results.add(result, of: program, scope)
    if scope.agent < 0, entry.writer >= 0, entry.writer != result.agent {
      // A colleague had the occasion before, and let it be.
      results.add(
        ActivationResult(state: .fulfilled, agent: entry.writer, activation: entry.position), of: program, scope)
    }
    return true
  }

  private static func fulfil(
    _ entry: PendingActivations.Entry, _ program: ConstraintProgram, _ scope: CaseScope,
    _ results: inout TemplateResults
  ) {
    // An initiative needs no occasion: whoever had to do with the customer last could have taken it, and let it be.
    let holder = program.forbidsInitiative ? lastAgent(at: entry.position, scope) : -1
    let credited = scope.agent >= 0 ? scope.agent : entry.writer >= 0 ? entry.writer : holder
    results.add(
      ActivationResult(state: .fulfilled, agent: credited, activation: entry.position), of: program, scope)
  }
}
