import MessageSignals

extension VerdictProof {
  /// The smallest changes that together would have kept one activation from being a violation.
  func repairs(_ result: ActivationResult, _ program: ConstraintProgram, _ passages: some PassageSource) -> [Repair] {
    let activation = scope.trace[Int(result.activation)]
    let place = result.place >= 0 ? scope.trace[Int(result.place)] : nil
    let signal = program.target?.firstSignal
    var repair = Repair(.removeEvent)
    repair.agent = result.agent
    repair.event = activation.event
    switch program.template {
    case .response, .alternateResponse, .respondedExistence: return [answer(result, program, repair)]
    case .chainResponse:
      guard let move = move(for: activation, result, program) else { return [answer(result, program, repair)] }
      repair.change = .insertMove(move)
      // Between the activation and what came next instead.
      repair.time = min(activation.time + 60_000, place.map { (activation.time + $0.time) / 2 } ?? .max)
    case .precedence, .alternatePrecedence:
      guard let signal else { return [earlier(result, program, repair)] }
      repair.change = place == nil ? .insertMessage(signal) : .addWords(signal)
      repair.event = place?.event ?? activation.event
      repair.time = place == nil ? justBefore(result.activation) : activation.time
    case .chainPrecedence:
      guard let kind = program.target?.firstKind else { break }
      repair.change = .insertMove(kind)
      repair.time = justBefore(result.activation)
    case .notResponse, .notChainResponse: return without(result.target, result, program, passages, repair)
    case .notPrecedence, .notChainPrecedence, .notRespondedExistence: return [notPreceded(result, program, repair)]
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
    case .steps: return steps(result, program, passages, repair)
    case .absence, .exactly: return without(result.activation, result, program, passages, repair)
    case .measure: return measured(result, program, passages, repair)
    case .succession, .alternateSuccession, .chainSuccession, .coExistence, .notCoExistence: break
    }
    return [repair]
  }

  /// A moment shortly before an event, after the one that was before it.
  func justBefore(_ position: Int32) -> Int64 {
    let time = scope.trace[Int(position)].time
    let previous = scope.trace[..<Int(position)].last { $0.time < time }?.time ?? .min
    return previous < time - 1000 ? time - 1000 : (previous + time) / 2
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
    } else if asksForTemplate(program) {
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

  /// Whether what is asked for first is an agent's template.
  private func asksForTemplate(_ program: ConstraintProgram) -> Bool {
    guard let target = program.target?.patterns.first else { return false }
    return target.kinds & TraceKind.message.bit != 0 && target.traits.contains(.byAgent)
      && target.traits.contains(.template)
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

  /// What was done without what must come before: another form, something done before, or done while there was time.
  private func earlier(_ result: ActivationResult, _ program: ConstraintProgram, _ plain: Repair) -> Repair {
    var repair = plain
    let activation = scope.trace[Int(result.activation)]
    if asksForTemplate(program) {
      repair.change = .insertTemplate
      repair.time = justBefore(result.activation)
    } else if activation.kind == .message, !activation.traits.isDisjoint(with: [.text, .media]),
      program.target?.asksFor(.byCustomer) ?? false
    {
      repair.change = .sendTemplate
    } else if result.target >= 0, let within = program.within {
      repair.change = .moveEvent
      repair.time = scope.trace[Int(result.target)].time + within / 1000 * 1000
    } else if result.target < 0, activation.kind == .message,
      let reason = scope.trace[Int(result.activation)...].dropFirst().first(where: {
        program.target?.matches($0, agent: scope.agent(of: activation)) ?? false
      })
    {
      // There was a reason later.
      repair.change = .moveEvent
      repair.time = reason.time + 60_000
    }
    return repair
  }

  /// Without what must not come before, where that is the agent's own doing; else without the activation.
  private func notPreceded(_ result: ActivationResult, _ program: ConstraintProgram, _ plain: Repair) -> Repair {
    guard result.target >= 0 else { return plain }
    let earlier = scope.trace[Int(result.target)]
    let activation = scope.trace[Int(result.activation)]
    var repair = plain
    if program.correlation.contains(.sameRecipient), activation.kind == .transferred {
      repair.change = .redirect
    } else if earlier.kind == .message, earlier.traits.contains(.template) {
      repair.event = earlier.event
    } else if activation.kind == .message, activation.traits.contains(.template) {
      repair.change = .writeFreely
    }
    return repair
  }

  private func measured(
    _ result: ActivationResult, _ program: ConstraintProgram, _ passages: some PassageSource, _ plain: Repair
  ) -> [Repair] {
    var repair = plain
    guard let measure = program.measure else { return [repair] }
    let event = scope.trace[Int(result.target >= 0 ? result.target : result.activation)]
    repair.event = event.event
    switch measure.value {
    case .messages:
      repair.change = .mergeTurn
      repair.event = event.firstEvent
    case .emojis: repair.change = .keepEmojis(measure.most)
    case .misspeltPerHundredWords: return corrections(program, passages, repair)
    case .duration: repair.change = .setDuration(measure.shownLimit)
    case .words, .characters, .openConversations: break
    }
    return [repair]
  }

  /// Each misspelt word of the case corrected.
  private func corrections(
    _ program: ConstraintProgram, _ passages: some PassageSource, _ plain: Repair
  ) -> [Repair] {
    var repairs: [Repair] = []
    for position in scope.range {
      let message = scope.trace[position]
      guard message.amounts.misspelt > 0, program.appliesTo?.matches(message, agent: scope.agent(of: message)) ?? false
      else { continue }
      passages.forEachPassage(of: message.event, proving: SignalMask(.misspelt)) { start, end in
        var repair = plain
        repair.change = .correctSpelling
        repair.event = message.event
        repair.start = start
        repair.end = end
        repairs.append(repair)
      }
    }
    return repairs.isEmpty ? [plain] : repairs
  }
}
