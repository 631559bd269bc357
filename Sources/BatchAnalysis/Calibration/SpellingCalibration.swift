import Conversations
import MessageSignals
import Scorecards

/// Measures spelling against sentences with known errors and against pairs of a wrong and a right word.
///
/// Each text is read as an agent's message in the corpus's language, as in any conversation.
struct SpellingCalibration {
  /// Gives suggestions for a word in a language, the likeliest first; nil if the language has no dictionary.
  typealias Suggest = @Sendable (_ word: String, _ language: String) -> [String]?

  /// What was measured, and where program and corpus disagree.
  struct Outcome {
    /// The figures, by language.
    var figures: [SpellingFigure] = []
    /// Words missed and words wrongly reported.
    var errors: [DetectionError] = []
  }

  /// How many suggestions people look at.
  static let suggestionsSeen = 5

  private let wantsErrors: Bool
  private let suggest: Suggest?
  private var reader: SignalReader
  private var signals = ConversationSignals()
  private let maker = CorpusConversation()

  /// A measurement by these lexicons.
  ///
  /// - Parameters:
  ///   - suggest: gives suggestions; nil leaves them unmeasured.
  ///   - wantsErrors: whether disagreements are kept with their texts.
  init(lexicon: SignalLexicon, suggest: Suggest? = nil, wantsErrors: Bool = false) {
    reader = SignalReader(lexicon: lexicon)
    self.suggest = suggest
    self.wantsErrors = wantsErrors
  }

  /// Measures the sentences and pairs of a corpus; other lines are passed over.
  mutating func measure(_ file: CorpusFile) -> Outcome {
    var outcome = Outcome()
    var figures: [String: SpellingFigure] = [:]
    for item in file.items {
      let language = item.lang ?? "und"
      var figure = figures[language] ?? SpellingFigure(corpus: file.name, language: language)
      if let text = item.text, let errors = item.errors {
        figure.items += 1
        measure(text, errors, item, &figure, &outcome)
      } else if let wrong = item.wrong, let right = item.right {
        figure.items += 1
        measure(wrong: wrong, right: right, item, &figure, &outcome)
      }
      if figure.items > 0 { figures[language] = figure }
    }
    outcome.figures = figures.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
    return outcome
  }

  private mutating func measure(
    _ text: String, _ errors: [CorpusItem.SpellingError], _ item: CorpusItem, _ figure: inout SpellingFigure,
    _ outcome: inout Outcome
  ) {
    let (words, reported) = report(text, item.lang, &figure)
    let offsets = ScalarOffsets(text)
    let ranges = errors.map { offsets.range(from: $0.start, to: $0.end) }
    var missed: [String] = []
    for (error, range) in zip(errors, ranges) {
      let isFound = reported.contains { $0.overlaps(range) }
      figure.kinds[error.kind ?? "any", default: SpellingFigure.Kind()].total += 1
      if isFound { figure.kinds[error.kind ?? "any", default: SpellingFigure.Kind()].found += 1 }
      if !isFound, error.kind ?? "nonword" == "nonword" { missed.append(Self.quote(text, range)) }
      if isFound, let right = error.suggestions, !right.isEmpty {
        countSuggestions(Self.quote(text, range), right, item.lang, &figure)
      }
    }
    let stray = reported.filter { hit in !ranges.contains { $0.overlaps(hit) } }
    if errors.isEmpty {
      figure.correctWords += words
      figure.falseAlarms += stray.count
    } else {
      figure.strayAlarms += stray.count
    }
    note(missed, isMissed: true, text, item, figure, &outcome)
    note(stray.map { Self.quote(text, $0) }, isMissed: false, text, item, figure, &outcome)
  }

  private mutating func measure(
    wrong: String, right: String, _ item: CorpusItem, _ figure: inout SpellingFigure, _ outcome: inout Outcome
  ) {
    let isFound = !report(wrong, item.lang, &figure).reported.isEmpty
    figure.kinds["word", default: SpellingFigure.Kind()].total += 1
    if isFound { figure.kinds["word", default: SpellingFigure.Kind()].found += 1 }
    let isRightReported = !report(right, item.lang, &figure).reported.isEmpty
    figure.correctWords += 1
    if isRightReported { figure.falseAlarms += 1 }
    if isFound { countSuggestions(wrong, [right], item.lang, &figure) }
    if !isFound { note([wrong], isMissed: true, wrong, item, figure, &outcome) }
    if isRightReported { note([right], isMissed: false, right, item, figure, &outcome) }
  }

  private func countSuggestions(_ wrong: String, _ right: [String], _ language: String?, _ figure: inout SpellingFigure)
  {
    guard let suggestions = suggest?(wrong, language ?? "") else { return }
    figure.suggestionsAsked += 1
    if suggestions.prefix(Self.suggestionsSeen).contains(where: { right.contains($0) }) { figure.suggestionsRight += 1 }
  }

  /// The number of words of a text and the bytes of those that are reported.
  private mutating func report(
    _ text: String, _ language: String?, _ figure: inout SpellingFigure
  ) -> (words: Int, reported: [Range<Int>]) {
    guard let conversation = maker.make(text: text, role: "agent", language: language) else { return (0, []) }
    reader.read(conversation, identifiers: maker.identifiers, into: &signals)
    figure.hasDictionary = signals.isSpellingKnown
    let reported = signals.hits(ofEvent: 0).filter { $0.signal == .misspelt }.map(\.bytes)
    maker.reuse(conversation)
    return (Int(signals.amounts[0].words), reported)
  }

  private func note(
    _ quotes: [String], isMissed: Bool, _ text: String, _ item: CorpusItem, _ figure: SpellingFigure,
    _ outcome: inout Outcome
  ) {
    guard wantsErrors, !quotes.isEmpty else { return }
    outcome.errors.append(
      DetectionError(
        corpus: figure.corpus, signal: Signal.misspelt.name, language: figure.language, isMissed: isMissed,
        conversation: item.id ?? "", turn: 1, role: "agent", text: text, labels: isMissed ? quotes : [],
        quotes: isMissed ? [] : quotes))
  }

  private static func quote(_ text: String, _ bytes: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
  }
}
