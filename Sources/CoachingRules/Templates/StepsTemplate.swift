import MessageSignals

/// Steps: before each occasion all steps occur, in order; a composition of precedences, reported with the number of steps kept.
///
/// Two steps may lie in one message, then in the order of their words. The value is the size of the largest set of steps that occurs in
/// order.
package enum StepsTemplate {
  /// Judges every occasion; O(occasions × 2^steps × events).
  package static func judge(
    _ constraint: ConstraintProgram, appliesTo: PatternSet, passages: some PassageSource, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    let all = UInt32(1) << UInt32(constraint.steps.count) - 1
    for position in scope.range where appliesTo.matches(scope.trace[position], agent: scope.agent) {
      let event = scope.trace[position]
      let agent = scope.agent(of: event)
      if let provided = constraint.provided, PrecedenceTemplate.last(provided, before: position, agent, scope) < 0 {
        continue
      }
      var best: UInt32 = 0
      if isInOrder(all, constraint.steps, before: position, agent, passages, scope) {
        best = all
      } else {
        for subset in 1..<all
        where subset.nonzeroBitCount > best.nonzeroBitCount
          && isInOrder(subset, constraint.steps, before: position, agent, passages, scope)
        {
          best = subset
        }
      }
      let isMet = best == all
      results.activations.append(
        ActivationResult(
          state: isMet ? .fulfilled : scope.beginningIsKnown ? .violated : .beginningUnknown,
          agent: scope.charged(for: event), activation: Int32(position), target: isMet ? Int32(position) : -1,
          place: Int32(PrecedenceTemplate.lastOwnMessage(before: position, downTo: -1, agent, scope)),
          value: Int64(best.nonzeroBitCount), steps: best))
    }
  }

  /// Whether the steps of a subset occur one after the other.
  private static func isInOrder(
    _ subset: UInt32, _ steps: [PatternSet], before end: Int, _ agent: Int32, _ passages: some PassageSource,
    _ scope: CaseScope
  ) -> Bool {
    var event = 0
    var offset: Int64 = -1
    for (ordinal, step) in steps.enumerated() where subset & (1 << UInt32(ordinal)) != 0 {
      var isFound = false
      while event < end {
        if step.matches(scope.trace[event], agent: agent),
          let start = firstStart(step, scope.trace[event], after: offset, passages)
        {
          offset = start
          isFound = true
          break
        }
        event += 1
        offset = -1
      }
      if !isFound { return false }
    }
    return true
  }

  /// Where in a message a step's words begin, after `offset`; a step without words of its own lies wherever it is needed.
  private static func firstStart(
    _ step: PatternSet, _ event: TraceEvent, after offset: Int64, _ passages: some PassageSource
  ) -> Int64? {
    var best: Int64?
    for pattern in step.patterns where pattern.matches(event, agent: event.agent) {
      var hasPassage = false
      passages.forEachPassage(of: event.event, proving: pattern.provingSignals) { start, _ in
        hasPassage = true
        if Int64(start) > offset, best.map({ Int64(start) < $0 }) ?? true { best = Int64(start) }
      }
      if !hasPassage { return offset }
    }
    return best
  }
}
