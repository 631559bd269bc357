extension RuleHygiene {
  /// A rule shows itself met, missed and not applicable, in both languages, with its evidence.
  mutating func checkExamples() {
    let place = outline.place(of: "examples")
    let sound = rule.examples.filter { $0.knownGap == nil }
    for language in ReportLanguage.allCases {
      let own = sound.filter { $0.language == language }
      for verdict in [VerdictKind.met, .missed] where !own.contains(where: { $0.expected == verdict }) {
        note(place, "no example in \(language.englishName) is \(verdict.name); add one")
      }
      if !own.contains(where: { $0.teaches && $0.expected == .met }) {
        note(place, "no example in \(language.englishName) teaches; add \"teach: true\" to the met one that shows most")
      }
      if misses(own).isEmpty == false, marksAreDue, !misses(own).contains(where: { $0.transcript.contains("[[") }) {
        note(
          place,
          "no missed example in \(language.englishName) marks its evidence; put [[…]] around the words that prove it")
      }
    }
    if !sound.contains(where: { $0.expected == .notApplicable }) {
      note(place, "no example is not-applicable; add one without an occasion")
    }
    for (position, example) in rule.examples.enumerated() where example.title.isEmpty {
      note(outline.place(of: "examples", "\(position)"), "the example has no title; say in a few words what it shows")
    }
  }

  private func misses(_ examples: [RuleExample]) -> [RuleExample] { examples.filter { $0.expected == .missed } }

  /// Whether a mark can be set in what proves a miss: a move has no words.
  private var marksAreDue: Bool {
    let spoken = TraceKind.message.bit | TraceKind.turn.bit
    return rule.constraints.contains { constraint in
      if let measurement = constraint.measurement { return [.message, .turn].contains(measurement.per) }
      return constraint.deciding.contains { $0.kinds & spoken != 0 }
    }
  }
}

extension Constraint {
  /// The events that a miss is found at.
  fileprivate var deciding: [PatternSet] {
    if !template.isBinary { return [target, among].compactMap { $0 } + sides + steps }
    let event = template.isNegative && !template.looksBack ? target : activation
    return event.map { [$0] } ?? []
  }
}
