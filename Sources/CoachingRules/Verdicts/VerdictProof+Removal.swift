import MessageSignals

extension VerdictProof {
  /// Without the forbidden words, or the forbidden event.
  ///
  /// - Parameter position: the forbidden event in the trace.
  func without(
    _ position: Int32, _ result: ActivationResult, _ program: ConstraintProgram, _ passages: some PassageSource,
    _ plain: Repair
  ) -> [Repair] {
    var repair = plain
    guard position >= 0, let target = program.target else { return [repair] }
    let forbidden = scope.trace[Int(position)]
    repair.event = forbidden.event
    if let change = instead(of: forbidden, result, program, &repair.time) {
      repair.change = change
      return [repair]
    }
    let agent = scope.agent(of: scope.trace[Int(result.activation)])
    var repairs: [Repair] = []
    let matching = target.patterns.filter { $0.matches(forbidden, agent: agent) }
    for pattern in matching.isEmpty ? Array(target.patterns.prefix(1)) : matching {
      let more = without(forbidden, pattern, passages, repair)
      // What is not sent at all needs no other words.
      if more.contains(where: { $0.change == .removeEvent }) { return more }
      for repair in more where !repairs.contains(repair) { repairs.append(repair) }
    }
    return repairs.isEmpty ? [repair] : repairs
  }

  /// What would have been right in place of a forbidden event that words have no part in; nil for nothing.
  private func instead(
    of forbidden: TraceEvent, _ result: ActivationResult, _ program: ConstraintProgram, _ time: inout Int64
  ) -> Repair.Change? {
    if forbidden.kind == .paused || forbidden.kind == .closed, program.template == .notChainResponse {
      return .replaceMove(forbidden.kind == .paused ? .closed : .paused)
    }
    if forbidden.traits.contains(.outsideHours), forbidden.value != .min {
      time = forbidden.value
      return .moveEvent
    }
    if forbidden.traits.contains(.failedForWindow), !forbidden.traits.contains(.template) { return .sendTemplate }
    if program.correlation.contains(.sameMenu), forbidden.traits.contains(.menu) { return .writeFreely }
    if program.correlation.contains(.sameText), forbidden.kind == .message { return .rephrase }
    if program.template == .absence, program.count > 1, forbidden.kind == .message,
      forbidden.traits.contains(.template), let within = program.within, result.place >= 0
    {
      time = scope.trace[Int(result.place)].time + within + 1000
      return .moveEvent
    }
    if program.template == .absence, forbidden.kind == .transferred, !hasOtherOccasion(forbidden, program) {
      return .answerInstead
    }
    return nil
  }

  /// Whether something is left to judge without an event.
  private func hasOtherOccasion(_ event: TraceEvent, _ program: ConstraintProgram) -> Bool {
    scope.range.contains { position in
      let other = scope.trace[position]
      return (other.event, other.kind) != (event.event, event.kind)
        && program.appliesTo?.matches(other, agent: scope.agent(of: other)) ?? false
    }
  }

  /// Without what a pattern finds in an event.
  private func without(
    _ forbidden: TraceEvent, _ pattern: EventPattern, _ passages: some PassageSource, _ plain: Repair
  ) -> [Repair] {
    var repair = plain
    if !pattern.asks.isEmpty {
      // Asking for what is known is no fault where it is only confirmed.
      guard var found = replaced(forbidden, SignalMask(.asksFor), passages, repair).first else { return [plain] }
      if !pattern.withoutSignals.contains(SignalMask(.confirms)) { found.change = .removeWords }
      return [found]
    }
    let proving = pattern.provingSignals.intersection(forbidden.signals)
    if proving.isEmpty {
      if let wanted = Signal.allCases.first(where: { pattern.withoutSignals.contains(SignalMask($0)) }),
        forbidden.kind == .turn
      {
        repair.change = .addWords(wanted)
      }
      return [repair]
    }
    let found = replaced(forbidden, proving, passages, repair)
    return found.isEmpty ? [plain] : found
  }

  /// What to do about words that carry a signal.
  private static func change(of signal: Signal) -> Repair.Change {
    switch signal {
    case .namesSomeoneElse: .replaceWords(.namesCustomer)
    case .informal: .replaceWords(.formal)
    case .formal: .replaceWords(.informal)
    case .excessMarks: .replaceWords(.sentenceMark)
    case .asksFor: .replaceWords(.confirms)
    case .shouting: .lowerCase
    case .shorthand: .correctSpelling
    case .asks: .state
    default: .removeWords
    }
  }

  /// A repair for each passage of an event that carries a signal; passages that overlap are one.
  private func replaced(
    _ event: TraceEvent, _ signals: SignalMask, _ passages: some PassageSource, _ plain: Repair
  ) -> [Repair] {
    var repairs: [Repair] = []
    for message in event.firstEvent...event.event {
      var found: [Repair] = []
      for signal in Signal.allCases where signals.contains(SignalMask(signal)) {
        // Where both forms of address are mixed, the informal one gives way.
        if signal == .formal, signals.contains(SignalMask(.informal)) { continue }
        passages.forEachPassage(of: message, proving: SignalMask(signal)) { start, end in
          var repair = plain
          repair.change = Self.change(of: signal)
          repair.event = message
          repair.start = start
          repair.end = end
          if start < end { found.append(repair) }
        }
      }
      found.sort { $0.start < $1.start }
      for repair in found {
        if let last = repairs.last, last.event == message, repair.start < last.end {
          repairs[repairs.count - 1].end = max(last.end, repair.end)
        } else if repair.change != .state {
          repairs.append(repair)
        } else if !repairs.contains(where: { $0.event == message && $0.change == .state }) {
          // The message is written anew as a whole.
          var repair = repair
          repair.start = 0
          repair.end = 0
          repairs.append(repair)
        }
      }
    }
    return repairs
  }
}
