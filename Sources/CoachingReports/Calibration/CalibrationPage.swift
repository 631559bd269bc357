import Scorecards

/// The page "Measured signals" of the documentation, in Markdown.
public struct CalibrationPage: Sendable {
  /// What a label of corpora stands for.
  public struct Label: Sendable {
    /// The label, with its source in brackets where it is meant for one source only.
    public var label: String
    /// What it stands for.
    public var meaning: String

    /// A label.
    public init(label: String, meaning: String) {
      self.label = label
      self.meaning = meaning
    }
  }

  private let corpora: [CorpusFigures]
  private let labels: [Label]

  /// A page on these corpora.
  public init(_ corpora: [CorpusFigures], labels: [Label]) {
    self.corpora = corpora
    self.labels = labels
  }

  /// The page.
  public var markdown: String {
    ([head] + [corpusTable, goalTable, signalTable, courtesyTable, spellingTable, labelTable].compactMap { $0 })
      .joined(separator: "\n")
  }

  private var head: String {
    """
    # Measured signals

    What the program finds in words, against what people found in the same words.

    ## Overview

    `.ci/measure` writes this page; do not change it by hand. The corpora lie outside the project, since several may not be
    passed on, and no sentence of them is part of it. To measure corpora of your own, put labels beside the turns (the
    names of signals will do) and call `debrief calibrate signals CORPUS.jsonl`; `--errors DIR` writes what was missed and
    what was found wrongly.

    How it is counted:

    - A turn is one case for each signal that the corpus labels: found or not, by people and by the program. Annotations
      made by reading (`gold`) go before mapped labels (`norm`), of which only those of agents count where agents have any.
    - Equal turns (same role, text and labels) count once: thirty answers may be one form letter. "F1, each" counts every
      turn.
    - Intervals of precision and recall are Wilson's. That of F1 is the interval of F* = TP / (TP + FP + FN), a plain share,
      carried over by F1 = 2·F* / (1 + F*) (Hand, Christen and Kirielle, *Machine Learning* 110, 2021).
    - An identifier counts as found if it is accepted as what the corpus says it is; a span if something of its kind
      overlaps it.

    """
  }

  private var corpusTable: String? {
    Self.table(
      "Corpora", ["corpus", "what", "licence", "lines", "labelled turns", "different"], numbersFrom: 3,
      corpora.map { figures in
        let description = CorpusDescription.of(figures.corpus)
        return [
          "`\(figures.corpus)`", description?.contents ?? "not known to the program",
          description?.licence ?? "not known",
          "\(figures.lines)", figures.turns > 0 ? "\(figures.turns)" : "–",
          figures.turns > 0 ? "\(figures.distinctTurns)" : "–",
        ]
      })
  }

  private var goalTable: String? {
    Self.table(
      "Goals", ["corpus", "wanted", "measured", ""], numbersFrom: 4,
      GoalTable(corpora).rows.map { ["`\($0.corpus)`", $0.wanted, $0.found, $0.isMet ? "met" : "**missed**"] })
  }

  private var signalTable: String? {
    Self.table(
      "Signals and personal data",
      [
        "corpus", "signal", "language", "support", "precision", "recall", "F1", "F1 95 %", "wrong", "missed",
        "F1, each",
      ], numbersFrom: 3,
      corpora.flatMap(\.detections).map { figure in
        let counts = figure.counts
        return [
          "`\(figure.corpus)`", figure.signal, figure.language, "\(counts.support)",
          Self.withBounds(counts.precision), Self.withBounds(counts.recall), ShareText.share(counts.f1),
          ShareText.bounds(counts.f1), "\(counts.falsePositives)", "\(counts.falseNegatives)",
          ShareText.share(figure.countsOfEach.f1),
        ]
      })
  }

  private var courtesyTable: String? {
    Self.table(
      "Courtesy where people found nothing",
      [
        "corpus", "turns without labels", "courtesy found", "share", "95 %", "of a kind that the corpus labels",
        "share of these",
      ],
      numbersFrom: 1,
      corpora.filter { $0.unlabelled > 0 }.map { figures in
        [
          "`\(figures.corpus)`", "\(figures.unlabelled)", "\(figures.courtesyOnUnlabelled)",
          ShareText.share(figures.courtesyRate), ShareText.bounds(figures.courtesyRate),
          "\(figures.labelledCourtesyOnUnlabelled)", ShareText.share(figures.labelledCourtesyRate),
        ]
      })
  }

  private var spellingTable: String? {
    Self.table(
      "Spelling",
      [
        "corpus", "language", "errors a dictionary can find", "found", "recall", "95 %", "correct words",
        "false alarms", "rate", "right word among the first five",
      ], numbersFrom: 2,
      corpora.flatMap(\.spelling).map { figure in
        let findable = figure.findable
        let recall = EstimatedShare(findable.found, of: findable.total)
        let cells =
          figure.hasDictionary
          ? [
            "\(findable.total)", "\(findable.found)", ShareText.share(recall), ShareText.bounds(recall),
            "\(figure.correctWords)", "\(figure.falseAlarms)", ShareText.share(figure.falseAlarmRate),
            ShareText.share(figure.suggestionRate),
          ] : ["no dictionary"] + Array(repeating: "–", count: 7)
        return ["`\(figure.corpus)`", figure.language] + cells
      })
  }

  private var labelTable: String? {
    Self.table(
      "What labels stand for", ["label", "stands for"], numbersFrom: 2, labels.map { ["`\($0.label)`", $0.meaning] })
  }

  private static func withBounds(_ share: EstimatedShare?) -> String {
    share.map { "\(ShareText.fourDigits($0.value)) (\(ShareText.bounds($0)))" } ?? "–"
  }

  private static func table(_ title: String, _ head: [String], numbersFrom: Int, _ rows: [[String]]) -> String? {
    guard !rows.isEmpty else { return nil }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = head.indices.map { $0 < numbersFrom ? "---" : "---:" }
    return "## \(title)\n\n" + ([head, rule] + rows).map(line).joined(separator: "\n") + "\n"
  }
}
