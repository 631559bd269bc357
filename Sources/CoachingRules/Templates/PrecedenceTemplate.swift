import Conversations

/// Precedence: each activation is preceded by a target, since the last event that `since` names.
package enum PrecedenceTemplate {
  /// Judges every activation; O(activations × events back to the scope's start).
  package static func judge(
    _ constraint: ConstraintProgram, target: PatternSet, activation: PatternSet, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    for position in scope.range where activation.matches(scope.trace[position], agent: scope.agent) {
      let event = scope.trace[position]
      let agent = scope.agent(of: event)
      if let provided = constraint.provided, last(provided, before: position, agent, scope) < 0 { continue }
      var found = -1
      var reachedBeginning = true
      var candidate = position - 1
      while candidate >= 0 {
        let earlier = scope.trace[candidate]
        if let within = constraint.within {
          let isCoarse = event.precision == .minute || earlier.precision == .minute
          if event.time - earlier.time > within + (isCoarse ? ResponseTemplate.minuteTolerance : 0) {
            reachedBeginning = false
            break
          }
        }
        if target.matches(earlier, agent: agent) {
          found = candidate
          break
        }
        if let since = constraint.since, since.matches(earlier, agent: agent) {
          reachedBeginning = false
          break
        }
        candidate -= 1
      }
      var result = ActivationResult(
        state: .fulfilled, agent: scope.charged(for: event), activation: Int32(position), target: Int32(found))
      if constraint.within != nil, event.precision == .day || found >= 0 && scope.trace[found].precision == .day {
        result.state = .timeUnknown
      } else if found < 0 {
        result.state = reachedBeginning && !scope.beginningIsKnown ? .beginningUnknown : .violated
        result.place = Int32(lastOwnMessage(before: position, downTo: candidate, agent, scope))
      }
      results.activations.append(result)
    }
  }

  /// Position of the last event before `position` that matches, -1 if there is none.
  package static func last(_ patterns: PatternSet, before position: Int, _ agent: Int32, _ scope: CaseScope) -> Int {
    var candidate = position - 1
    while candidate >= 0, !patterns.matches(scope.trace[candidate], agent: agent) { candidate -= 1 }
    return candidate
  }

  /// Position of the agent's last own message after `lowest`, -1 if there is none.
  package static func lastOwnMessage(
    before position: Int, downTo lowest: Int, _ agent: Int32, _ scope: CaseScope
  ) -> Int {
    var candidate = position - 1
    while candidate > lowest {
      let event = scope.trace[candidate]
      if event.kind == .message, event.agent == agent, event.traits.contains(.byAgent),
        !event.traits.contains(.template)
      {
        return candidate
      }
      candidate -= 1
    }
    return -1
  }
}
