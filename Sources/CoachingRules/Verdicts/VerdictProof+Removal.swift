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
      let confirms = pattern.withoutSignals.contains(SignalMask(.confirms))
      repair.change = confirms ? .replaceWords(.confirms) : .removeWords
      let found = replaced(forbidden, SignalMask(.asksFor), passages, repair)
      return found.isEmpty ? [plain] : [found[0]]
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
    repair.change = .removeWords
    if proving.contains(SignalMask(.namesSomeoneElse)) { repair.change = .replaceWords(.namesCustomer) }
    if proving.contains(SignalMask(.informal)) { repair.change = .replaceWords(.formal) }
    if proving.contains(SignalMask(.formal)), !proving.contains(SignalMask(.informal)) {
      repair.change = .replaceWords(.informal)
    }
    let found = replaced(forbidden, proving, passages, repair)
    return found.isEmpty ? [plain] : found
  }

  /// A repair for each passage of an event that carries a signal; passages that overlap are one.
  private func replaced(
    _ event: TraceEvent, _ signals: SignalMask, _ passages: some PassageSource, _ plain: Repair
  ) -> [Repair] {
    var repairs: [Repair] = []
    for message in event.firstEvent...event.event {
      var spans: [Range<UInt32>] = []
      passages.forEachPassage(of: message, proving: signals) { start, end in
        if start < end { spans.append(start..<end) }
      }
      spans.sort { $0.lowerBound < $1.lowerBound }
      for span in spans {
        if let last = repairs.last, last.event == message, span.lowerBound < last.end {
          repairs[repairs.count - 1].end = max(last.end, span.upperBound)
          continue
        }
        var repair = plain
        repair.event = message
        repair.start = span.lowerBound
        repair.end = span.upperBound
        repairs.append(repair)
      }
    }
    return repairs
  }
}
