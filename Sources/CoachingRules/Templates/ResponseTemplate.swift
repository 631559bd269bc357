import Conversations

/// Response: each activation is followed by a target, in time.
package enum ResponseTemplate {
  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ scope: CaseScope, into results: inout TemplateResults
  ) {
    if state.pending.openCount > 0 {
      answer(event, at: position, program, &state, scope, &results)
      close(event, at: position, program, &state, scope, &results)
    }
    guard isInside else { return }
    let agent = scope.agent(of: event)
    if let activation = program.activation, activation.matches(event, agent: agent),
      program.since == nil || state.since.latest(for: agent) >= 0
    {
      state.pending.add(event, at: position, agent: agent, program.correlation)
    }
    if let since = program.since { state.since.note(since.match(event), event, at: position) }
  }

  /// Lets an event answer the activations that wait, and make them count.
  static func answer(
    _ event: TraceEvent, at position: Int, _ program: ConstraintProgram, _ state: inout ConstraintState,
    _ scope: CaseScope, _ results: inout TemplateResults
  ) {
    let match = program.target?.match(event) ?? .none
    if match != .none {
      state.pending.resolve(by: event, program.correlation) { entry in
        guard entry.target < 0, isAnswer(event, match, entry.position, program, scope) else { return false }
        entry.target = Int32(position)
        guard program.provided == nil || entry.place >= 0 else { return false }
        settle(program, entry, scope, into: &results)
        return true
      }
    }
    guard let provided = program.provided else { return }
    let condition = provided.match(event)
    guard condition != .none else { return }
    state.pending.resolveAll { entry in
      guard entry.place < 0, scope.isOwn(condition, event, entry.position) else { return false }
      entry.place = Int32(position)
      guard entry.target >= 0 else { return false }
      settle(program, entry, scope, into: &results)
      return true
    }
  }

  @inline(__always)
  private static func isAnswer(
    _ event: TraceEvent, _ match: PatternMatch, _ activation: Int32, _ program: ConstraintProgram, _ scope: CaseScope
  ) -> Bool {
    guard scope.isOwn(match, event, activation) else { return false }
    let earlier = scope.trace[Int(activation)]
    if program.correlation.contains(.otherConversation), earlier.conversation == event.conversation { return false }
    return program.after == 0
      || event.time - earlier.time >= program.after - TimeLimit.tolerance(earlier, event)
  }

  /// Ends the wait where the scope ends.
  static func close(
    _ event: TraceEvent, at position: Int, _ program: ConstraintProgram, _ state: inout ConstraintState,
    _ scope: CaseScope, _ results: inout TemplateResults
  ) {
    guard let until = program.until else { return }
    let match = until.match(event)
    guard match != .none else { return }
    state.pending.resolveAll { entry in
      guard scope.isOwn(match, event, entry.position) else { return false }
      guard program.provided == nil || entry.place >= 0 else { return true }
      if entry.target >= 0 {
        settle(program, entry, scope, into: &results)
      } else {
        violate(program, entry, end: event, scope, into: &results)
      }
      return true
    }
  }

  /// Decides what still waits when the case ends.
  static func finish(
    _ program: ConstraintProgram, _ state: inout ConstraintState, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    state.pending.resolveAll { entry in
      if program.provided == nil || entry.place >= 0 { settle(program, entry, scope, into: &results) }
      return true
    }
    // What an obligation begins with must lie in the same case.
    if program.template == .response { state.since.removeAll() }
  }

  private static func violate(
    _ program: ConstraintProgram, _ entry: PendingActivations.Entry, end: TraceEvent, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    let event = scope.trace[Int(entry.position)]
    var result = ActivationResult(
      state: .violated, agent: scope.charged(for: event), activation: entry.position, place: entry.place)
    if program.within != nil, TimeLimit.isUnknown(event, nil) { result.state = .timeUnknown }
    result.deadline = end.time
    results.add(result, of: program, scope)
  }

  /// Decides one activation from the event that answered it, if any did.
  static func settle(
    _ program: ConstraintProgram, _ entry: PendingActivations.Entry, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    let event = scope.trace[Int(entry.position)]
    let later = entry.target >= 0 ? scope.trace[Int(entry.target)] : nil
    var result = ActivationResult(
      state: .fulfilled, agent: -1, activation: entry.position, target: entry.target, place: entry.place)
    result.agent = later.map { scope.credited(for: $0, activation: event) } ?? scope.charged(for: event)
    guard let limit = program.within else {
      result.state = later == nil ? .violated : .fulfilled
      return results.add(result, of: program, scope)
    }
    if TimeLimit.isUnknown(event, later) {
      result.state = .timeUnknown
      return results.add(result, of: program, scope)
    }
    let deadline = TimeLimit.deadline(
      from: event, limit, tolerance: TimeLimit.tolerance(event, later), program, scope)
    result.deadline = deadline
    if let later {
      result.value = TimeLimit.elapsed(from: event, to: later, program, scope)
      if later.time > deadline {
        result.state = .violated
        result.agent = scope.holder(at: deadline)
      }
      return results.add(result, of: program, scope)
    }
    // Whoever had given it up, or had lost it to somebody else, before the limit passed has nothing to answer for.
    if scope.endsByMove, let last = scope.range.last, scope.trace[last].time <= deadline { return }
    if !scope.endsByMove, scope.range.upperBound < scope.trace.count,
      scope.trace[scope.range.upperBound].time <= deadline
    {
      return
    }
    switch scope.horizon.hasPassed(deadline) {
    case true:
      result.state = .violated
      result.agent = scope.holder(at: deadline)
      results.add(result, of: program, scope)
    case false: break
    case nil: results.needsHorizon = true
    }
  }
}
