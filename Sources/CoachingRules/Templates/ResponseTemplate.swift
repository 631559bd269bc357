import Conversations

/// Response: each activation is followed by a target, in time.
package enum ResponseTemplate {
  /// Milliseconds by which a clock without seconds may be off.
  package static let minuteTolerance: Int64 = 60_000

  /// Judges every activation; O(activations × events until the target).
  package static func judge(
    _ constraint: ConstraintProgram, target: PatternSet, activation: PatternSet, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    for position in scope.range where activation.matches(scope.trace[position], agent: scope.agent) {
      let event = scope.trace[position]
      let agent = scope.agent(of: event)
      var place = -1
      if let provided = constraint.provided {
        place = next(provided, after: position, agent, constraint, scope)
        if place < 0 { continue }
      }
      let found = next(target, after: position, agent, constraint, scope)
      let later = found >= 0 ? scope.trace[found] : nil
      settle(constraint, position, later, found, place, scope, into: &results)
    }
  }

  /// Position of the next event of the case that matches, -1 if there is none.
  private static func next(
    _ patterns: PatternSet, after position: Int, _ agent: Int32, _ constraint: ConstraintProgram, _ scope: CaseScope
  ) -> Int {
    var candidate = position + 1
    while candidate < scope.range.upperBound {
      let event = scope.trace[candidate]
      if patterns.matches(event, agent: agent) { return candidate }
      if let until = constraint.until, until.matches(event, agent: agent) { return -1 }
      candidate += 1
    }
    return -1
  }

  /// Decides one activation from the event that answered it, if any did.
  package static func settle(
    _ constraint: ConstraintProgram, _ position: Int, _ later: TraceEvent?, _ found: Int, _ place: Int,
    _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    let event = scope.trace[position]
    var result = ActivationResult(
      state: .fulfilled, agent: scope.charged(for: event), activation: Int32(position), target: Int32(found),
      place: Int32(place))
    guard let limit = constraint.within else {
      result.state = later == nil ? .violated : .fulfilled
      results.activations.append(result)
      return
    }
    if event.precision == .day || later?.precision == .day {
      result.state = .timeUnknown
      results.activations.append(result)
      return
    }
    let isCoarse = event.precision == .minute || later?.precision == .minute
    let deadline = event.time + limit + (isCoarse ? minuteTolerance : 0)
    if let later {
      result.value = later.time - event.time
      result.state = later.time <= deadline ? .fulfilled : .violated
      results.activations.append(result)
      return
    }
    if !scope.endsByMove, scope.range.upperBound < scope.trace.count,
      scope.trace[scope.range.upperBound].time <= deadline
    {
      // Somebody else had taken over before the limit passed: nobody's omission.
      return
    }
    switch scope.horizon.hasPassed(deadline) {
    case true:
      result.state = .violated
      results.activations.append(result)
    case false: break
    case nil: results.needsHorizon = true
    }
  }
}
