import MessageSignals

extension VerdictProof {
  /// A place in the words of a message.
  private struct Place: Comparable {
    var position: Int
    var byte: UInt32

    static func < (one: Place, other: Place) -> Bool { (one.position, one.byte) < (other.position, other.byte) }
  }

  /// Each missing step in its place: before the words of the next step that is there, else at the end of the last message.
  func steps(
    _ result: ActivationResult, _ program: ConstraintProgram, _ passages: some PassageSource, _ plain: Repair
  ) -> [Repair] {
    var next: [Place?] = []
    var reached: Place?
    for (ordinal, step) in program.steps.enumerated() {
      guard result.steps & (1 << UInt32(ordinal)) != 0 else {
        next.append(nil)
        continue
      }
      reached = first(of: step, after: reached, before: Int(result.activation), passages)
      next.append(reached)
    }
    let last = result.place >= 0 ? scope.trace[Int(result.place)].event : plain.event
    return program.steps.indices.filter { next[$0] == nil }.map { ordinal in
      var repair = plain
      repair.change = .addSteps(1 << UInt32(ordinal))
      repair.event = last
      repair.time = justBefore(result.activation)
      if let place = next[(ordinal + 1)...].lazy.compactMap({ $0 }).first {
        repair.event = scope.trace[place.position].event
        repair.start = place.byte
        repair.end = place.byte + 1
      }
      return repair
    }
  }

  /// Where a step first occurs after a place.
  private func first(
    of step: PatternSet, after place: Place?, before end: Int, _ passages: some PassageSource
  ) -> Place? {
    for position in (place?.position ?? 0)..<end {
      let event = scope.trace[position]
      guard event.agent >= 0, step.matches(event, agent: scope.agent(of: scope.trace[end])) else { continue }
      var best: Place?
      for pattern in step.patterns where pattern.matches(event, agent: scope.agent(of: scope.trace[end])) {
        var hasPassage = false
        passages.forEachPassage(of: event.event, proving: pattern.provingSignals) { start, _ in
          hasPassage = true
          let here = Place(position: position, byte: start)
          if place.map({ here > $0 }) ?? true, best.map({ here < $0 }) ?? true { best = here }
        }
        // What no passage shows may stand anywhere in the message.
        if !hasPassage, best == nil {
          best = max(place ?? Place(position: position, byte: 0), Place(position: position, byte: 0))
        }
      }
      if let best { return best }
    }
    return nil
  }
}
