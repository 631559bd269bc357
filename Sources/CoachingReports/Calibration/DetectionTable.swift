import Scorecards

/// The figures of a measurement on corpora as people read them in a terminal.
public struct DetectionTable: Sendable {
  let corpora: [CorpusFigures]
  let countsEach: Bool

  /// A table of these corpora.
  ///
  /// - Parameter countsEach: whether equal turns count each time they are written; else once.
  public init(_ corpora: [CorpusFigures], countsEach: Bool = false) {
    self.corpora = corpora
    self.countsEach = countsEach
  }

  func counts(of figure: DetectionFigure) -> DetectionCounts { countsEach ? figure.countsOfEach : figure.counts }

  /// Rows under headings, then what else is to be said of each corpus.
  public var text: String {
    var lines: [String] = []
    let detections = corpora.flatMap(\.detections)
    if !detections.isEmpty {
      lines.append(
        TerminalText.column("corpus", 22) + TerminalText.column("signal", 27) + "lang "
          + ["support", "precision", "recall", "F1"].map { TerminalText.column($0, 10, isNumber: true) }.joined()
          + "  F1 95 %        wrong  missed  wrong where nothing is labelled")
      lines += detections.map(line)
      lines.append("")
    }
    let spelling = corpora.flatMap(\.spelling)
    if !spelling.isEmpty {
      lines.append(
        TerminalText.column("spelling", 34)
          + "lang  errors   found   recall  right words  false alarms     rate  among first 5")
      lines += spelling.map(Self.line)
      lines.append("")
    }
    return (lines + corpora.map(Self.note)).joined(separator: "\n") + "\n"
  }

  private func line(_ figure: DetectionFigure) -> String {
    let counts = counts(of: figure)
    let unlabelled = figure.unlabelled > 0 ? "\(figure.falseOnUnlabelled) of \(figure.unlabelled)" : "–"
    return TerminalText.column(figure.corpus, 22) + TerminalText.column(figure.signal, 27)
      + TerminalText.column(figure.language, 5) + TerminalText.column("\(counts.support)", 10, isNumber: true)
      + [counts.precision, counts.recall, counts.f1]
      .map { TerminalText.column(ShareText.share($0), 10, isNumber: true) }.joined()
      + "  " + TerminalText.column(ShareText.bounds(counts.f1), 13)
      + TerminalText.column("\(counts.falsePositives)", 7, isNumber: true)
      + TerminalText.column("\(counts.falseNegatives)", 8, isNumber: true) + "  " + unlabelled
  }

  private static func line(_ figure: SpellingFigure) -> String {
    guard figure.hasDictionary else {
      return TerminalText.column(figure.corpus, 34) + TerminalText.column(figure.language, 5)
        + " not measured: there is no dictionary of this language"
    }
    let findable = figure.findable
    return TerminalText.column(figure.corpus, 34) + TerminalText.column(figure.language, 5)
      + [
        ("\(findable.total)", 7), ("\(findable.found)", 8),
        (ShareText.share(EstimatedShare(findable.found, of: findable.total)), 9), ("\(figure.correctWords)", 13),
        ("\(figure.falseAlarms)", 14), (ShareText.share(figure.falseAlarmRate), 9),
        (ShareText.share(figure.suggestionRate), 15),
      ].map { TerminalText.column($0.0, $0.1, isNumber: true) }.joined()
  }

  private static func note(_ corpus: CorpusFigures) -> String {
    var note = "\(corpus.corpus): \(corpus.lines) lines"
    if corpus.turns > 0 { note += ", \(corpus.turns) turns with labels or none, \(corpus.distinctTurns) different" }
    if corpus.unlabelled > 0 {
      note +=
        "; courtesy on \(corpus.courtesyOnUnlabelled) of \(corpus.unlabelled) turns without labels (\(ShareText.share(corpus.courtesyRate))), \(corpus.labelledCourtesyOnUnlabelled) of a kind that the corpus labels (\(ShareText.share(corpus.labelledCourtesyRate)))"
    }
    if !corpus.missingSignals.isEmpty {
      note += "; not measured, since there are no such signals: \(corpus.missingSignals.joined(separator: ", "))"
    }
    return VisibleText.oneLine(note, limit: 400)
  }
}
