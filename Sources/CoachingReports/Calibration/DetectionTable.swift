import Scorecards

/// The figures of a measurement of signals as people and programs read them.
public struct DetectionTable: Sendable {
  /// The figures, in the order in which they are shown.
  public var figures: [DetectionFigure]

  /// A table of these figures.
  public init(_ figures: [DetectionFigure]) { self.figures = figures }

  /// One object a figure, in an array.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for figure in figures {
      writer.breakLine()
      writer.beginObject()
      writer.key("signal")
      writer.value(figure.signal)
      writer.key("language")
      writer.value(figure.language)
      writer.key("corpus")
      writer.value(figure.corpus)
      writer.key("support")
      writer.value(figure.counts.support)
      Self.write(figure.counts.precision, "precision", "precisionInterval", to: &writer)
      Self.write(figure.counts.recall, "recall", "recallInterval", to: &writer)
      Self.write(figure.counts.f1, "f1", "f1Interval", to: &writer)
      writer.key("falsePositives")
      writer.value(figure.counts.falsePositives)
      writer.key("falseNegatives")
      writer.value(figure.counts.falseNegatives)
      writer.key("unlabelled")
      writer.value(figure.unlabelled)
      writer.key("falseOnUnlabelled")
      writer.value(figure.falseOnUnlabelled)
      writer.endObject()
    }
    writer.breakLine()
    writer.endArray()
    writer.endLine()
    return writer.bytes
  }

  /// Rows under a heading, for a terminal.
  public var text: String {
    var lines = [
      TerminalText.column("corpus", 22) + TerminalText.column("signal", 22) + "lang "
        + ["support", "precision", "recall", "F1"].map { TerminalText.column($0, 11, isNumber: true) }.joined()
        + "  F1 95 %        wrong  missed  on unlabelled"
    ]
    for figure in figures {
      let counts = figure.counts
      let unlabelled = figure.unlabelled > 0 ? "\(figure.falseOnUnlabelled) of \(figure.unlabelled)" : "–"
      lines.append(
        TerminalText.column(figure.corpus, 22) + TerminalText.column(figure.signal, 22)
          + TerminalText.column(figure.language, 5) + TerminalText.column("\(counts.support)", 11, isNumber: true)
          + [counts.precision, counts.recall, counts.f1]
          .map { TerminalText.column(ShareText.share($0), 11, isNumber: true) }.joined()
          + "  " + TerminalText.column(ShareText.bounds(counts.f1), 13)
          + TerminalText.column("\(counts.falsePositives)", 7, isNumber: true)
          + TerminalText.column("\(counts.falseNegatives)", 8, isNumber: true) + "  " + unlabelled)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func write(
    _ share: EstimatedShare?, _ key: StaticString, _ bounds: StaticString, to writer: inout JSONWriter
  ) {
    writer.key(key)
    guard let share else { return writer.null() }
    writer.value(number: ShareText.share(share))
    writer.key(bounds)
    writer.beginArray()
    writer.value(number: ShareText.fourDigits(share.low))
    writer.value(number: ShareText.fourDigits(share.high))
    writer.endArray()
  }
}
