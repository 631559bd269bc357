import Scorecards

/// Measures personal data against texts with known spans, against telephone numbers as they are written in many countries, and against
/// valid and invalid identifiers.
struct PersonalDataCalibration {
  /// What was measured, and where program and corpus disagree.
  struct Outcome {
    /// The figures, by language and kind.
    var figures: [DetectionFigure] = []
    /// What was missed and what was wrongly found.
    var errors: [DetectionError] = []
  }

  /// The types of spans that are kinds of ours; those of the other types are not measured.
  static let kindsOfSpans: [(type: String, kind: String)] = [
    ("EMAIL_ADDRESS", "email"), ("PHONE_NUMBER", "phone"), ("IBAN_CODE", "iban"), ("CREDIT_CARD", "card"),
  ]

  private let probe: PersonalDataProbe
  private let wantsErrors: Bool

  /// A measurement by this probe.
  init(probe: PersonalDataProbe, wantsErrors: Bool = false) {
    self.probe = probe
    self.wantsErrors = wantsErrors
  }

  /// Measures the texts, numbers and identifiers of a corpus; other lines are passed over.
  ///
  /// A span is found if a passage of its kind overlaps it; a passage that overlaps no span of its kind is wrong. A telephone number is
  /// found if it, written alone, is one. An identifier counts as found if it is accepted as what the corpus says it is.
  func measure(_ file: CorpusFile) -> Outcome {
    var outcome = Outcome()
    var figures: [String: DetectionFigure] = [:]
    for item in file.items {
      if let text = item.text, let spans = item.spans {
        measure(text, spans, item, file.name, &figures, &outcome)
      } else if let value = item.value, let valid = item.valid {
        let isAccepted = probe.accepts(value, item.country ?? "", item.type ?? "")
        guard let isAccepted else { continue }
        count("identity-number", valid, isAccepted, item, file.name, &figures, &outcome)
      } else if item.value != nil, item.format != nil {
        let isFound = probe.find(item.value ?? "").contains { $0.kind == "phone" }
        count("phone", true, isFound, item, file.name, &figures, &outcome)
      }
    }
    outcome.figures = figures.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
    return outcome
  }

  private func measure(
    _ text: String, _ spans: [CorpusItem.Span], _ item: CorpusItem, _ corpus: String,
    _ figures: inout [String: DetectionFigure], _ outcome: inout Outcome
  ) {
    let passages = probe.find(text)
    let offsets = ScalarOffsets(text)
    for (type, kind) in Self.kindsOfSpans {
      let wanted = spans.filter { $0.type == type }.map { offsets.range(from: $0.start, to: $0.end) }
      let found = passages.filter { $0.kind == kind }
      for range in wanted {
        count(kind, true, found.contains { $0.bytes.overlaps(range) }, item, corpus, &figures, &outcome)
      }
      for passage in found where !wanted.contains(where: { $0.overlaps(passage.bytes) }) {
        count(kind, false, true, item, corpus, &figures, &outcome)
      }
      if wanted.isEmpty, found.isEmpty { count(kind, false, false, item, corpus, &figures, &outcome) }
    }
  }

  private func count(
    _ kind: String, _ isLabelled: Bool, _ isFound: Bool, _ item: CorpusItem, _ corpus: String,
    _ figures: inout [String: DetectionFigure], _ outcome: inout Outcome
  ) {
    let (signal, language) = ("gives:\(kind)", item.lang ?? "any")
    figures["\(language) \(kind)", default: DetectionFigure(corpus: corpus, signal: signal, language: language)]
      .count(isLabelled: isLabelled, isFound: isFound)
    guard wantsErrors, isLabelled != isFound else { return }
    outcome.errors.append(
      DetectionError(
        corpus: corpus, signal: signal, language: language, isMissed: isLabelled, conversation: item.id ?? "", turn: 1,
        role: "customer", text: item.text ?? item.value ?? "",
        labels: [item.country, item.type].compactMap { $0 }, quotes: []))
  }
}
