import MessageSignals

/// Steps: before each occasion all steps occur, in order; a composition of precedences, reported with the number of steps kept.
///
/// Two steps may lie in one message, then in the order of their words. The value is the size of the largest set of steps that occurs in
/// order. The sets that occur are kept as they grow, so that each event is looked at once: O(events × 2^steps / 64).
package enum StepsTemplate {
  /// The most steps that a constraint can have.
  package static let limit = 6

  /// Takes the next event of the trace.
  static func take(
    _ event: TraceEvent, at position: Int, isInside: Bool, _ program: ConstraintProgram,
    _ state: inout ConstraintState, _ passages: some PassageSource, _ scope: CaseScope, _ ownMessages: OwnMessages,
    into results: inout TemplateResults
  ) {
    let agent = scope.agent(of: event)
    if isInside, let occasions = program.appliesTo, occasions.matches(event, agent: agent),
      program.provided == nil || state.provided.latest(for: agent) >= 0
    {
      judge(at: position, agent, program, state, scope, ownMessages, &results)
    }
    if let provided = program.provided { state.provided.note(provided.match(event), event, at: position) }
    guard event.agent >= 0, program.steps.contains(where: { $0.match(event) != .none }) else { return }
    while state.steps.count <= Int(event.agent) { state.steps.append(1) }
    extend(&state.steps[Int(event.agent)], by: event, program.steps, passages)
  }

  private static func judge(
    at position: Int, _ agent: Int32, _ program: ConstraintProgram, _ state: ConstraintState, _ scope: CaseScope,
    _ ownMessages: OwnMessages, _ results: inout TemplateResults
  ) {
    let sets = agent >= 0 && Int(agent) < state.steps.count ? state.steps[Int(agent)] : 1
    var best: UInt32 = 0
    for set in 0..<UInt32(1) << UInt32(program.steps.count)
    where sets & (1 << UInt64(set)) != 0 && set.nonzeroBitCount > best.nonzeroBitCount {
      best = set
    }
    let isMet = best.nonzeroBitCount == program.steps.count
    results.add(
      ActivationResult(
        state: isMet ? .fulfilled : scope.beginningIsKnown ? .violated : .beginningUnknown,
        agent: scope.charged(for: scope.trace[position]), activation: Int32(position),
        target: isMet ? Int32(position) : -1, place: ownMessages.latest(of: agent),
        value: Int64(best.nonzeroBitCount), steps: best), of: program, scope)
  }

  /// Adds to the sets that occur in order those that a message completes.
  private static func extend(
    _ sets: inout UInt64, by event: TraceEvent, _ steps: [PatternSet], _ passages: some PassageSource
  ) {
    var placed: [(offset: UInt32, step: Int)] = []
    var anywhere: [Int] = []
    for (ordinal, step) in steps.enumerated() {
      for pattern in step.patterns where pattern.matches(event, agent: event.agent) {
        var hasPassage = false
        passages.forEachPassage(of: event.event, proving: pattern.provingSignals) { start, _ in
          hasPassage = true
          placed.append((start, ordinal))
        }
        if !hasPassage { anywhere.append(ordinal) }
      }
    }
    placed.sort { $0.offset < $1.offset }
    func add(_ step: Int) {
      for set in 0..<UInt64(1) << UInt64(step) where sets & (1 << set) != 0 { sets |= 1 << (set | 1 << UInt64(step)) }
    }
    anywhere.forEach(add)
    var next = 0
    while next < placed.count {
      // Steps whose words begin together do not follow each other.
      let before = sets
      var after = sets
      let offset = placed[next].offset
      while next < placed.count, placed[next].offset == offset {
        sets = before
        add(placed[next].step)
        after |= sets
        next += 1
      }
      sets = after
      anywhere.forEach(add)
    }
  }
}
