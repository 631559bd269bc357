import MessageSignals

extension VerdictProof {
  /// The smallest change that would have met the rule.
  func repair(_ result: ActivationResult, _ program: ConstraintProgram, _ passages: some PassageSource) -> Repair {
    let activation = scope.trace[Int(result.activation)]
    let place = result.place >= 0 ? scope.trace[Int(result.place)] : nil
    let signal = program.target?.firstSignal
    var repair = Repair(.removeEvent)
    repair.agent = result.agent
    repair.event = activation.event
    switch program.template {
    case .response, .alternateResponse, .respondedExistence: return answer(result, program, repair)
    case .chainResponse:
      guard let move = move(for: activation, result, program) else { return answer(result, program, repair) }
      repair.change = .insertMove(move)
      // Between the activation and what came next instead.
      repair.time = min(activation.time + 60_000, place.map { (activation.time + $0.time) / 2 } ?? .max)
    case .precedence, .alternatePrecedence:
      guard let signal else { return earlier(result, program, repair) }
      repair.change = place == nil ? .insertMessage(signal) : .addWords(signal)
      repair.event = place?.event ?? activation.event
      repair.time = activation.time
    case .chainPrecedence:
      guard let kind = program.target?.firstKind else { break }
      repair.change = .insertMove(kind)
      repair.time = activation.time - 1000
    case .notResponse, .notChainResponse: return without(result.target, result, program, passages, repair)
    case .notPrecedence, .notChainPrecedence, .notRespondedExistence:
      return notPreceded(result, program, passages, repair)
    case .end:
      if let move = program.target?.firstMove, signal == nil {
        repair.change = .insertMove(move)
        repair.time = activation.time + 60_000
      } else if let signal {
        repair.change = .addWords(signal)
        repair.event = place?.event ?? activation.event
      }
    case .existence, .choice, .exclusiveChoice:
      guard let signal else { break }
      repair.change = .addWords(signal)
      repair.event = place?.event ?? activation.event
    case .`init`:
      guard let signal else { break }
      repair.change = .addWords(signal)
      repair.event = place?.firstEvent ?? activation.firstEvent
    case .steps:
      repair.change = .addSteps((1 << UInt32(program.steps.count) - 1) & ~result.steps)
      repair.event = place?.event ?? activation.event
      repair.time = activation.time
    case .absence, .exactly: return without(result.activation, result, program, passages, repair)
    case .measure: return measured(result, program, repair)
    case .succession, .alternateSuccession, .chainSuccession, .coExistence, .notCoExistence: break
    }
    return repair
  }

  /// What should have come in time: a move, words, a template, or any answer.
  private func answer(_ result: ActivationResult, _ program: ConstraintProgram, _ plain: Repair) -> Repair {
    var repair = plain
    let activation = scope.trace[Int(result.activation)]
    let deadline = result.deadline == .max ? nil : result.deadline
    repair.time = deadline ?? activation.time + 60_000
    if program.until != nil, result.target < 0, let deadline { repair.time = deadline - 1000 }
    if result.deadline == .max, program.within == nil, let signal = program.target?.firstSignal {
      repair.change = .addWords(signal)
      repair.event = result.place >= 0 ? scope.trace[Int(result.place)].event : activation.event
    } else if let target = program.target?.patterns.first, target.kinds & TraceKind.message.bit != 0,
      target.traits.contains(.byAgent), target.traits.contains(.template)
    {
      repair.change = .insertTemplate
    } else if let target = program.target?.patterns.first, target.kinds & TraceKind.message.bit != 0,
      target.traits.contains(.byAgent)
    {
      repair.change = .insertReply
    } else if let move = move(for: activation, result, program) {
      repair.change = .insertMove(move)
      if program.within == nil, program.until == nil { repair.time = activation.time }
    } else {
      repair.change = .insertReply
    }
    return repair
  }

  /// The move that was missing in time: the one that came late, closing after a leave-taking, else the first one that fulfils.
  private func move(
    for activation: TraceEvent, _ result: ActivationResult, _ program: ConstraintProgram
  ) -> TraceKind? {
    guard let target = program.target, let first = target.firstMove else { return nil }
    if result.target >= 0 {
      let late = scope.trace[Int(result.target)].kind
      if late == .paused || late == .closed { return late }
    }
    let takesLeave = activation.signals.contains(SignalMask(.farewell))
    return takesLeave && target.kinds & TraceKind.closed.bit != 0 ? .closed : first
  }

  /// What was done too late after what it follows: done while there was time, where that is known.
  private func earlier(_ result: ActivationResult, _ program: ConstraintProgram, _ plain: Repair) -> Repair {
    var repair = plain
    if result.target >= 0, let within = program.within {
      repair.change = .moveEvent
      repair.time = scope.trace[Int(result.target)].time + within / 1000 * 1000
    }
    return repair
  }

  /// Without the forbidden words, or the forbidden event.
  ///
  /// - Parameter position: the forbidden event in the trace.
  private func without(
    _ position: Int32, _ result: ActivationResult, _ program: ConstraintProgram, _ passages: some PassageSource,
    _ plain: Repair
  ) -> Repair {
    var repair = plain
    guard position >= 0, let target = program.target else { return repair }
    let forbidden = scope.trace[Int(position)]
    repair.event = forbidden.event
    if forbidden.kind == .paused || forbidden.kind == .closed, program.template == .notChainResponse {
      repair.change = .replaceMove(forbidden.kind == .paused ? .closed : .paused)
      return repair
    }
    if forbidden.traits.contains(.outsideHours), forbidden.value != .min {
      repair.change = .moveEvent
      repair.time = forbidden.value
      return repair
    }
    let agent = scope.agent(of: scope.trace[Int(result.activation)])
    guard let pattern = target.patterns.first(where: { $0.matches(forbidden, agent: agent) }) ?? target.patterns.first
    else { return repair }
    var proving = pattern.provingSignals
    if !pattern.asks.isEmpty { proving = SignalMask(.asksFor) }
    if proving.isEmpty {
      if let wanted = Signal.allCases.first(where: { pattern.withoutSignals.contains(SignalMask($0)) }),
        forbidden.kind == .turn, pattern.asks.isEmpty
      {
        repair.change = .addWords(wanted)
      }
      return repair
    }
    repair.change = proving.contains(SignalMask(.namesSomeoneElse)) ? .replaceWords(.namesCustomer) : .removeWords
    for message in forbidden.firstEvent...forbidden.event where repair.end == 0 {
      passages.forEachPassage(of: message, proving: proving) { start, end in
        guard repair.end == 0 else { return }
        repair.event = message
        repair.start = start
        repair.end = end
      }
    }
    if repair.end == 0 { repair.change = .removeEvent }
    return repair
  }

  /// Without what must not come before, where that is the agent's own doing; else without the activation.
  private func notPreceded(
    _ result: ActivationResult, _ program: ConstraintProgram, _ passages: some PassageSource, _ plain: Repair
  ) -> Repair {
    guard result.target >= 0 else { return plain }
    let earlier = scope.trace[Int(result.target)]
    let activation = scope.trace[Int(result.activation)]
    var repair = plain
    if earlier.kind == .message, earlier.traits.contains(.template) {
      repair.event = earlier.event
    } else if activation.kind == .message, activation.traits.contains(.template) {
      repair.change = .writeFreely
    }
    return repair
  }

  private func measured(_ result: ActivationResult, _ program: ConstraintProgram, _ plain: Repair) -> Repair {
    var repair = plain
    guard let measure = program.measure else { return repair }
    let event = scope.trace[Int(result.target >= 0 ? result.target : result.activation)]
    repair.event = event.event
    switch measure.value {
    case .messages:
      repair.change = .mergeTurn
      repair.event = event.firstEvent
    case .emojis: repair.change = .keepEmojis(measure.most)
    case .misspeltPerHundredWords: repair.change = .correctSpelling
    case .duration: repair.change = .setDuration(measure.shownLimit)
    case .words, .characters, .openConversations: break
    }
    return repair
  }
}
