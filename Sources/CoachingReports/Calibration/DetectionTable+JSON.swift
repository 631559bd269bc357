import Scorecards

extension DetectionTable {
  /// One object a corpus, signal and language, in an array; figures that do not exist are null.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for corpus in corpora {
      for figure in corpus.detections {
        let counts = counts(of: figure)
        Self.begin(figure.signal, figure.language, figure.corpus, counts, &writer)
        writer.key("unlabelled")
        writer.value(figure.unlabelled)
        writer.key("falseOnUnlabelled")
        writer.value(figure.falseOnUnlabelled)
        let other = countsEach ? figure.counts : figure.countsOfEach
        writer.key(dynamic: countsEach ? "differentTurns" : "eachTurn")
        writer.beginObject()
        Self.write(other, &writer, withBounds: false)
        writer.endObject()
        writer.endObject()
      }
      for figure in corpus.spelling where figure.hasDictionary { Self.write(figure, &writer) }
    }
    writer.breakLine()
    writer.endArray()
    writer.endLine()
    return writer.bytes
  }

  private static func begin(
    _ signal: String, _ language: String, _ corpus: String, _ counts: DetectionCounts, _ writer: inout JSONWriter
  ) {
    writer.breakLine()
    writer.beginObject()
    writer.key("signal")
    writer.value(signal)
    writer.key("language")
    writer.value(language)
    writer.key("corpus")
    writer.value(corpus)
    write(counts, &writer, withBounds: true)
  }

  private static func write(_ counts: DetectionCounts, _ writer: inout JSONWriter, withBounds: Bool) {
    writer.key("support")
    writer.value(counts.support)
    for (name, share) in [("precision", counts.precision), ("recall", counts.recall), ("f1", counts.f1)] {
      write(share, name, &writer, withBounds: withBounds)
    }
    writer.key("falsePositives")
    writer.value(counts.falsePositives)
    writer.key("falseNegatives")
    writer.value(counts.falseNegatives)
  }

  private static func write(_ figure: SpellingFigure, _ writer: inout JSONWriter) {
    begin("misspelt", figure.language, figure.corpus, figure.counts, &writer)
    writer.key("correctWords")
    writer.value(figure.correctWords)
    writer.key("falseAlarms")
    writer.value(figure.falseAlarms)
    write(figure.falseAlarmRate, "falseAlarmRate", &writer, withBounds: true)
    write(figure.suggestionRate, "rightAmongFirstFive", &writer, withBounds: true)
    writer.key("kinds")
    writer.beginObject()
    for (name, kind) in figure.kinds.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      writer.key(dynamic: name)
      writer.beginObject()
      writer.key("total")
      writer.value(kind.total)
      writer.key("found")
      writer.value(kind.found)
      writer.endObject()
    }
    writer.endObject()
    writer.endObject()
  }

  private static func write(_ share: EstimatedShare?, _ name: String, _ writer: inout JSONWriter, withBounds: Bool) {
    writer.key(dynamic: name)
    guard let share else { return writer.null() }
    writer.value(number: ShareText.fourDigits(share.value))
    guard withBounds else { return }
    writer.key(dynamic: "\(name)Interval")
    writer.beginArray()
    writer.value(number: ShareText.fourDigits(share.low))
    writer.value(number: ShareText.fourDigits(share.high))
    writer.endArray()
  }
}
