import MessageSignals

/// Turns what a template found into evidence, measured value and repair.
package struct VerdictProof {
  let scope: CaseScope

  /// Fills value, limit, unit and remark of a verdict from the activation that shows it.
  func measure(_ result: ActivationResult, _ constraint: ConstraintProgram, _ verdict: inout Verdict) {
    if let measure = constraint.measure {
      verdict.unit = MeasureUnit(measure.value)
      let divisor: Int64 = measure.value == .duration ? 1000 : 1
      verdict.value = result.value == .min ? .min : result.value / divisor
      verdict.limit = measure.shownLimit / divisor
    } else if let limit = constraint.shownLimit, constraint.template != .absence {
      verdict.unit = .seconds
      verdict.limit = limit / 1000
      if result.value != .min {
        // A miss by half a second must not read as "180 of 180".
        verdict.value = verdict.kind == .missed ? (result.value + 999) / 1000 : result.value / 1000
        if verdict.kind == .met, !verdict.hasRemark, let advised = constraint.advised {
          verdict.hasRemark = result.value > advised
        }
      }
    } else if constraint.template == .steps {
      verdict.unit = .steps
      verdict.value = result.value
      verdict.limit = Int64(constraint.steps.count)
    } else if constraint.count > 1, result.value != .min {
      verdict.unit = .times
      verdict.value = result.value
      verdict.limit = Int64(constraint.template == .absence ? constraint.count - 1 : constraint.count)
    }
  }

  /// Appends the proof of one activation.
  func addEvidence(
    _ result: ActivationResult, _ program: ConstraintProgram, _ passages: some PassageSource,
    to evidence: inout [Evidence]
  ) {
    let isMissed = result.state == .violated
    let activation = scope.trace[Int(result.activation)]
    let target = result.target >= 0 ? scope.trace[Int(result.target)] : nil
    let place = result.place >= 0 ? scope.trace[Int(result.place)] : nil
    switch program.template {
    case .response, .alternateResponse, .respondedExistence, .chainResponse:
      addResponse(result, program, passages, to: &evidence)
    case .precedence, .alternatePrecedence, .chainPrecedence:
      guard isMissed else {
        if let target { addWords(of: target, program.target, passages, to: &evidence) }
        if activation.kind == .message { evidence.append(Evidence(kind: .event, event: activation.event)) }
        return
      }
      if let target, result.value != .min {
        evidence.append(delay(at: activation, from: target.time, until: activation.time))
      } else {
        evidence.append(Evidence(kind: .absence, event: (place ?? activation).event))
        if place != nil { evidence.append(Evidence(kind: .event, event: activation.event)) }
      }
    case .notResponse, .notChainResponse, .notPrecedence, .notChainPrecedence, .notRespondedExistence:
      guard isMissed, let target else {
        addWords(of: activation, program.activation, passages, to: &evidence)
        if let place { evidence.append(Evidence(kind: .event, event: place.event)) }
        return
      }
      addWords(of: activation, program.activation, passages, to: &evidence)
      addWords(of: target, program.target, passages, to: &evidence)
      if program.template.looksBack { evidence.swapAt(evidence.count - 1, evidence.count - 2) }
    case .end, .`init`, .existence, .choice, .exclusiveChoice, .exactly:
      if isMissed {
        let place = place ?? activation
        let isExcess = program.template == .exactly && result.value > Int64(program.count)
        let event = program.template == .`init` ? place.firstEvent : place.event
        evidence.append(Evidence(kind: isExcess ? .event : .absence, event: event))
      } else if let target {
        addWords(of: target, program.target, passages, to: &evidence)
      }
    case .absence:
      let patterns = isMissed || program.count > 1 ? program.target : program.appliesTo
      if isMissed, let place { addWords(of: place, patterns, passages, to: &evidence) }
      addWords(of: activation, patterns, passages, to: &evidence)
    case .measure: addMeasure(target ?? activation, program, passages, to: &evidence)
    case .steps: addSteps(result, program, passages, to: &evidence)
    case .succession, .alternateSuccession, .chainSuccession, .coExistence, .notCoExistence: break
    }
  }

  private func addResponse(
    _ result: ActivationResult, _ program: ConstraintProgram, _ passages: some PassageSource,
    to evidence: inout [Evidence]
  ) {
    let isMissed = result.state == .violated
    let activation = scope.trace[Int(result.activation)]
    let target = result.target >= 0 ? scope.trace[Int(result.target)] : nil
    if program.within != nil, program.template != .chainResponse {
      evidence.append(delay(at: activation, from: activation.time, until: target?.time ?? .min))
      if isMissed, let target { evidence.append(Evidence(kind: .event, event: target.event)) }
    } else if isMissed {
      if program.template == .chainResponse {
        evidence.append(Evidence(kind: .event, event: activation.event))
        if result.place >= 0 { evidence.append(Evidence(kind: .event, event: scope.trace[Int(result.place)].event)) }
      } else {
        let place = result.place >= 0 ? scope.trace[Int(result.place)] : activation
        evidence.append(Evidence(kind: .absence, event: place.event))
      }
    }
    if !isMissed, let target, program.within == nil || program.template == .chainResponse {
      addWords(of: target, program.target, passages, to: &evidence)
    }
  }

  private func delay(at event: TraceEvent, from: Int64, until: Int64) -> Evidence {
    var delay = Evidence(kind: .delay, event: event.event)
    delay.from = from
    delay.until = until
    return delay
  }

  /// What was measured: misspelt words each by themselves, the rest by its event.
  private func addMeasure(
    _ event: TraceEvent, _ program: ConstraintProgram, _ passages: some PassageSource, to evidence: inout [Evidence]
  ) {
    guard program.measure?.value == .misspeltPerHundredWords else {
      return evidence.append(Evidence(kind: .event, event: event.event))
    }
    let first = evidence.count
    for position in scope.range where evidence.count - first < 4 {
      let message = scope.trace[position]
      guard message.amounts.misspelt > 0, program.appliesTo?.matches(message, agent: scope.agent(of: message)) ?? false
      else { continue }
      passages.forEachPassage(of: message.event, proving: SignalMask(.misspelt)) { start, end in
        guard evidence.count - first < 4 else { return }
        var words = Evidence(kind: .words, event: message.event)
        words.start = start
        words.end = end
        evidence.append(words)
      }
    }
    if evidence.count == first { evidence.append(Evidence(kind: .event, event: event.event)) }
  }

  /// The words that prove a match, else the event itself.
  private func addWords(
    of event: TraceEvent, _ patterns: PatternSet?, _ passages: some PassageSource, to evidence: inout [Evidence]
  ) {
    var signals = patterns?.provingSignals ?? []
    if signals.isEmpty, patterns?.asksFor(.relaunch) ?? false { signals = SignalMask(.relaunch) }
    if signals.isEmpty, patterns?.readsInformation ?? false { signals = SignalMask(.asksFor) }
    var isProven = false
    for message in event.firstEvent...event.event where !isProven {
      passages.forEachPassage(of: message, proving: signals) { start, end in
        guard !isProven else { return }
        isProven = true
        var words = Evidence(kind: .words, event: message)
        words.start = start
        words.end = end
        evidence.append(words)
      }
    }
    if !isProven { evidence.append(Evidence(kind: .event, event: event.event)) }
  }

  /// The steps that were found, each by its first passage, and where one is missing.
  private func addSteps(
    _ result: ActivationResult, _ constraint: ConstraintProgram, _ passages: some PassageSource,
    to evidence: inout [Evidence]
  ) {
    let activation = scope.trace[Int(result.activation)]
    let agent = scope.agent(of: activation)
    for (ordinal, step) in constraint.steps.enumerated() where result.steps & (1 << UInt32(ordinal)) != 0 {
      guard !step.provingSignals.isEmpty,
        let message = scope.trace[..<Int(result.activation)].first(where: { step.matches($0, agent: agent) })
      else { continue }
      addWords(of: message, step, passages, to: &evidence)
    }
    if result.state == .violated {
      let place = result.place >= 0 ? scope.trace[Int(result.place)] : activation
      evidence.append(Evidence(kind: .absence, event: place.event))
    }
  }
}
