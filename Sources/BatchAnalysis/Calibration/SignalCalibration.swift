import Conversations
import MessageSignals
import Scorecards

/// Measures the signal reader against the labels of a corpus.
public struct SignalCalibration {
  /// What was measured on one corpus.
  public struct Outcome: Sendable {
    /// The corpus.
    public var corpus: String
    /// The figures, by language and signal.
    public var figures: [DetectionFigure] = []
    /// Dialogues read.
    public var dialogues = 0
    /// Turns that people labelled or found nothing in, before equal ones are counted once.
    public var turns = 0
    /// Different turns among them.
    public var distinctTurns = 0
    /// Different turns in which people found nothing.
    public var unlabelled = 0
    /// Of these, those in which the detector found courtesy: a greeting, a farewell, thanks, an apology or an offer of further help.
    public var courtesyOnUnlabelled = 0
    /// Where detector and people disagree.
    public var errors: [DetectionError] = []
    /// Labels that stand for a signal which this program does not have.
    public var missingSignals: [String] = []
  }

  static let courtesy: SignalMask = [
    SignalMask(.greeting), SignalMask(.farewell), SignalMask(.thanks), SignalMask(.apology),
    SignalMask(.offersFurtherHelp),
  ]

  private let lexicon: SignalLexicon
  private let role: String?
  private let countsEach: Bool
  private let wantsErrors: Bool

  /// A measurement by these lexicons.
  ///
  /// - Parameters:
  ///   - role: the only role whose turns count; nil for those that the corpus labels.
  ///   - countsEach: whether equal turns count each time they are written; else once.
  ///   - wantsErrors: whether disagreements are kept with their texts.
  public init(lexicon: SignalLexicon, role: String? = nil, countsEach: Bool = false, wantsErrors: Bool = false) {
    self.lexicon = lexicon
    self.role = role
    self.countsEach = countsEach
    self.wantsErrors = wantsErrors
  }

  /// Measures the dialogues of a corpus file.
  public func measure(path: String) throws(CalibrationProblem) -> Outcome {
    measure(try CorpusFile(path: path))
  }

  func measure(_ file: CorpusFile) -> Outcome {
    let truth = CorpusTruth(file.items, role: role)
    var outcome = Outcome(corpus: file.name)
    outcome.missingSignals = truth.missingSignals
    var figures: [String: [DetectionFigure]] = [:]
    var seen: Set<String> = []
    var reader = SignalReader(lexicon: lexicon)
    var signals = ConversationSignals()
    let maker = CorpusConversation()
    for item in file.items {
      guard let turns = item.turns,
        let conversation = maker.make(turns, language: item.lang, customerName: item.customerName)
      else { continue }
      outcome.dialogues += 1
      let language = item.lang ?? "und"
      reader.read(conversation, identifiers: maker.identifiers, into: &signals)
      for (position, turn) in turns.enumerated() {
        guard let labels = truth.labels(of: turn) else { continue }
        outcome.turns += 1
        let isNew = seen.insert(([turn.role, turn.text] + labels.sorted()).joined(separator: "\u{0}")).inserted
        if isNew { outcome.distinctTurns += 1 }
        guard isNew || countsEach else { continue }
        let found = signals.masks[position]
        let meaning = truth.meaning(of: labels, source: item.source)
        if labels.isEmpty {
          outcome.unlabelled += 1
          if !found.isDisjoint(with: Self.courtesy) { outcome.courtesyOnUnlabelled += 1 }
        }
        var rows =
          figures[language]
          ?? truth.signals.map {
            DetectionFigure(corpus: file.name, signal: $0.name, language: language)
          }
        for (row, signal) in truth.signals.enumerated() where !meaning.unclear.contains(signal) {
          let equivalents = CorpusLabel.equivalents(of: signal, isNameGiven: item.customerName != nil)
          let isLabelled = meaning.labelled.contains(signal)
          let isFound = !found.isDisjoint(with: equivalents)
          rows[row].counts.count(isLabelled: isLabelled, isFound: isFound)
          if labels.isEmpty {
            rows[row].unlabelled += 1
            if isFound { rows[row].falseOnUnlabelled += 1 }
          }
          guard wantsErrors, isLabelled != isFound else { continue }
          let event = conversation.events[position]
          outcome.errors.append(
            DetectionError(
              corpus: file.name, signal: signal.name, language: language, isMissed: isLabelled,
              conversation: item.id ?? "", turn: position + 1, role: turn.role, text: turn.text, labels: labels,
              quotes: signals.hits(ofEvent: position).filter { equivalents.contains($0.signal) }
                .compactMap { conversation.quote(event, bytes: $0.bytes) }))
        }
        figures[language] = rows
      }
      maker.reuse(conversation)
    }
    outcome.figures = figures.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap(\.value)
    return outcome
  }
}
