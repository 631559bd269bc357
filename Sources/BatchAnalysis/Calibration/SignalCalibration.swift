import Conversations
import MessageSignals
import Scorecards

/// Measures the signals of messages against the labels of dialogues.
struct SignalCalibration {
  static let courtesy: SignalMask = [
    SignalMask(.greeting), SignalMask(.farewell), SignalMask(.thanks), SignalMask(.apology),
    SignalMask(.offersFurtherHelp),
  ]

  private let truth: CorpusTruth
  /// The courtesy that the corpus labels somewhere: only there does a turn without labels say that it has none.
  private let labelledCourtesy: SignalMask
  private let wantsErrors: Bool
  private var reader: SignalReader
  private var signals = ConversationSignals()
  private let maker = CorpusConversation()
  private var seen: Set<String> = []
  private var rows: [String: [DetectionFigure]] = [:]
  private(set) var figures: CorpusFigures
  private(set) var errors: [DetectionError] = []

  /// A measurement by these lexicons.
  ///
  /// - Parameters:
  ///   - truth: what the corpus labels.
  ///   - wantsErrors: whether disagreements are kept with their texts.
  init(corpus: String, truth: CorpusTruth, lexicon: SignalLexicon, wantsErrors: Bool) {
    self.truth = truth
    labelledCourtesy = Signal.allCases.reduce(into: []) { mask, signal in
      guard Self.courtesy.contains(signal), let position = MeasuredSignal.position(of: signal.name) else { return }
      if truth.signals.contains(position) { mask.formUnion(SignalMask(signal)) }
    }
    self.wantsErrors = wantsErrors
    reader = SignalReader(lexicon: lexicon)
    figures = CorpusFigures(corpus: corpus)
    figures.missingSignals = truth.missingSignals
  }

  /// Measures all dialogues of a corpus; other lines are passed over. Signals that a language's turns neither have nor seem to have are
  /// left out.
  mutating func measure(_ items: [CorpusItem]) {
    for item in items where item.turns != nil { measure(item) }
    figures.detections = rows.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap(\.value)
      .filter { $0.countsOfEach.support + $0.countsOfEach.found > 0 }
  }

  private mutating func measure(_ item: CorpusItem) {
    guard let turns = item.turns, let conversation = maker.make(item) else { return }
    reader.read(conversation, identifiers: maker.identifiers, into: &signals)
    for (position, turn) in turns.enumerated() {
      guard let labels = truth.labels(of: turn) else { continue }
      let isNew = seen.insert(([turn.role, turn.text] + labels.sorted()).joined(separator: "\u{0}")).inserted
      figures.turns += 1
      if isNew { figures.distinctTurns += 1 }
      if labels.isEmpty, isNew {
        figures.unlabelled += 1
        if !signals.masks[position].isDisjoint(with: Self.courtesy) {
          figures.courtesyOnUnlabelled += 1
          if !signals.masks[position].isDisjoint(with: labelledCourtesy) { figures.labelledCourtesyOnUnlabelled += 1 }
          if wantsErrors {
            let quotes = signals.hits(ofEvent: position).filter { Self.courtesy.contains($0.signal) }
              .compactMap { conversation.quote(conversation.events[position], bytes: $0.bytes) }
            note("courtesy", quotes, false, labels, position, item)
          }
        }
      }
      count(labels, ofTurn: position, of: item, conversation, isNew: isNew)
    }
    maker.reuse(conversation)
  }

  private mutating func count(
    _ labels: [String], ofTurn position: Int, of item: CorpusItem, _ conversation: Conversation, isNew: Bool
  ) {
    guard let role = item.turns?[position].role else { return }
    let language = item.lang ?? "und"
    let meaning = truth.meaning(of: labels, source: item.source)
    let equivalents = { [truth] (signal: Signal) in
      truth.equivalents(of: signal, isNameGiven: item.customerName != nil)
    }
    var figures =
      rows.removeValue(forKey: language)
      ?? truth.signals.map {
        DetectionFigure(corpus: self.figures.corpus, signal: MeasuredSignal.all[$0].name, language: language)
      }
    for (row, number) in truth.signals.enumerated() where truth.counts(number, on: role) {
      guard !meaning.unclear.contains(number) else { continue }
      let signal = MeasuredSignal.all[number]
      let isLabelled = meaning.labelled.contains(number)
      let isFound = signal.isFound(in: signals, event: position, equivalents: equivalents)
      figures[row].count(isLabelled: isLabelled, isFound: isFound, isNew: isNew)
      guard isNew else { continue }
      if labels.isEmpty {
        figures[row].unlabelled += 1
        if isFound { figures[row].falseOnUnlabelled += 1 }
      }
      guard wantsErrors, isLabelled != isFound else { continue }
      note(
        signal.name, signal.quotes(in: signals, event: position, of: conversation, equivalents: equivalents),
        isLabelled, labels, position, item)
    }
    rows[language] = figures
  }

  private mutating func note(
    _ signal: String, _ quotes: [String], _ isMissed: Bool, _ labels: [String], _ position: Int, _ item: CorpusItem
  ) {
    guard let turn = item.turns?[position] else { return }
    errors.append(
      DetectionError(
        corpus: figures.corpus, signal: signal, language: item.lang ?? "und", isMissed: isMissed,
        conversation: item.id ?? "", turn: position + 1, role: turn.role, text: turn.text, labels: labels,
        quotes: quotes))
  }
}
