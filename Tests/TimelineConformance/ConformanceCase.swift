import Testing

/// A small transcript with the verdicts that the rule catalogue demands.
struct ConformanceCase: Sendable, CustomTestStringConvertible {
  /// The file's name without its ending.
  var theme: String
  /// What it shows.
  var title: String
  /// The conversations, in the project's notation.
  var transcript: String
  /// How far the export reaches, as a moment of the transcript; nil for a week after its last event.
  var horizon: String?
  /// The verdicts due.
  var verdicts: [DueVerdict]
  /// Why the program does not reach them yet; nil if it does.
  var knownGap: String?
  /// The line of the file.
  var line: Int

  var testDescription: String { "\(theme):\(line) \(title)" }
}
