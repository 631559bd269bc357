/// A short transcript with the verdict due.
public struct RuleExample: Sendable {
  /// The verdict due.
  public var expected: VerdictKind
  /// What it shows.
  public var title: String
  /// The language of its words.
  public var language: ReportLanguage
  /// Whether reports show it to teach the rule.
  public var teaches: Bool
  /// Whose verdict it is, where there are several agents.
  public var agent: String?
  /// Why the program does not see it yet; nil if it does.
  public var knownGap: String?
  /// How far the export reaches, as a written moment of the transcript; nil for a week after the last event.
  public var horizon: String?
  /// The transcript in the project's notation.
  public var transcript: String
  /// The line of the rule file.
  public var line: Int
}
