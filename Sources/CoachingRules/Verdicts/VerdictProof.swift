import MessageSignals

/// Turns what a template found into evidence, measured value and repair.
package struct VerdictProof {
  let scope: CaseScope

  /// Fills value, limit, unit and remark of a verdict from the activation that shows it.
  func measure(_ result: ActivationResult, _ constraint: ConstraintProgram, _ verdict: inout Verdict) {
    if let within = constraint.within {
      verdict.unit = .seconds
      verdict.limit = within / 1000
      if result.value != .min {
        // A miss by half a second must not read as "180 of 180".
        verdict.value = verdict.kind == .missed ? (result.value + 999) / 1000 : result.value / 1000
        if verdict.kind == .met, let advised = constraint.advised { verdict.hasRemark = result.value > advised }
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
    _ result: ActivationResult, _ constraint: ConstraintProgram, _ passages: some PassageSource,
    to evidence: inout [Evidence]
  ) {
    let isMissed = result.state == .violated
    let activation = scope.trace[Int(result.activation)]
    switch constraint.template {
    case .response, .chainResponse:
      let target = result.target >= 0 ? scope.trace[Int(result.target)] : nil
      if constraint.within != nil, constraint.template == .response {
        var delay = Evidence(kind: .delay, event: activation.event)
        delay.from = activation.time
        if let target { delay.until = target.time }
        evidence.append(delay)
      } else if isMissed {
        if constraint.template == .chainResponse {
          evidence.append(Evidence(kind: .event, event: activation.event))
          if result.place >= 0 {
            evidence.append(Evidence(kind: .event, event: scope.trace[Int(result.place)].event))
          }
        } else {
          let place = result.place >= 0 ? scope.trace[Int(result.place)] : activation
          evidence.append(Evidence(kind: .absence, event: place.event))
        }
      }
      if !isMissed, let target, constraint.within == nil || constraint.template == .chainResponse {
        addWords(of: target, constraint.target, passages, to: &evidence)
      }
    case .precedence, .end, .`init`, .existence:
      if isMissed {
        let place = result.place >= 0 ? scope.trace[Int(result.place)] : activation
        let event = constraint.template == .`init` ? place.firstEvent : place.event
        evidence.append(Evidence(kind: .absence, event: event))
        if constraint.template == .precedence, result.place >= 0 {
          evidence.append(Evidence(kind: .event, event: activation.event))
        }
      } else if result.target >= 0 {
        addWords(of: scope.trace[Int(result.target)], constraint.target, passages, to: &evidence)
      }
    case .absence:
      let patterns = isMissed || constraint.count > 1 ? constraint.target : constraint.appliesTo
      if isMissed, result.place >= 0 {
        addWords(of: scope.trace[Int(result.place)], patterns, passages, to: &evidence)
      }
      addWords(of: activation, patterns, passages, to: &evidence)
    case .steps: addSteps(result, constraint, passages, to: &evidence)
    }
  }

  /// The words that prove a match, else the event itself.
  private func addWords(
    of event: TraceEvent, _ patterns: PatternSet?, _ passages: some PassageSource, to evidence: inout [Evidence]
  ) {
    var signals = patterns?.provingSignals ?? []
    if signals.isEmpty, patterns?.asksFor(.relaunch) ?? false { signals = SignalMask(.relaunch) }
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

  /// The move that was missing in time: the one that came late, closing after a leave-taking, else the first one that fulfils.
  private func move(
    for activation: TraceEvent, _ result: ActivationResult, _ constraint: ConstraintProgram
  ) -> TraceKind? {
    guard let target = constraint.target, let first = target.firstMove else { return nil }
    if result.target >= 0 {
      let late = scope.trace[Int(result.target)].kind
      if late == .paused || late == .closed { return late }
    }
    let takesLeave = activation.signals.contains(SignalMask(.farewell))
    return takesLeave && target.kinds & TraceKind.closed.bit != 0 ? .closed : first
  }

  /// The smallest change that would have met the rule.
  func repair(_ result: ActivationResult, _ constraint: ConstraintProgram, _ passages: some PassageSource) -> Repair {
    let activation = scope.trace[Int(result.activation)]
    let place = result.place >= 0 ? scope.trace[Int(result.place)] : nil
    let signal = constraint.target?.firstSignal
    var repair = Repair(.removeEvent)
    repair.agent = result.agent
    repair.event = activation.event
    switch constraint.template {
    case .response, .chainResponse:
      if let move = move(for: activation, result, constraint) {
        repair.change = .insertMove(move)
        repair.time = activation.time + (constraint.within ?? 0)
        if constraint.template == .chainResponse {
          // Between the activation and what came next instead.
          repair.time = min(activation.time + 60_000, place.map { (activation.time + $0.time) / 2 } ?? .max)
        }
      } else if let signal {
        repair.change = .addWords(signal)
        repair.event = place?.event ?? activation.event
      }
    case .precedence:
      guard let signal else { break }
      repair.change = place == nil ? .insertMessage(signal) : .addWords(signal)
      repair.event = place?.event ?? activation.event
      repair.time = activation.time
    case .end, .existence:
      guard let signal else { break }
      repair.change = .addWords(signal)
      repair.event = place?.event ?? activation.event
    case .`init`:
      guard let signal else { break }
      repair.change = .addWords(signal)
      repair.event = place?.firstEvent ?? activation.firstEvent
    case .steps:
      repair.change = .addSteps((1 << UInt32(constraint.steps.count) - 1) & ~result.steps)
      repair.event = place?.event ?? activation.event
      repair.time = activation.time
    case .absence:
      guard let target = constraint.target, target.readsWords else { break }
      repair.change =
        target.provingSignals.contains(SignalMask(.namesSomeoneElse)) ? .replaceWords(.namesCustomer) : .removeWords
      passages.forEachPassage(of: activation.event, proving: target.provingSignals) { start, end in
        guard repair.end == 0 else { return }
        repair.start = start
        repair.end = end
      }
    }
    return repair
  }
}
