/// Everything wrong in the files of a rule pack, all at once.
public struct RuleFileProblems: Error, Sendable {
  /// The problems, in the order of files and lines; never empty.
  public var problems: [RuleFileProblem]

  /// These problems, sorted.
  public init(_ problems: [RuleFileProblem]) { self.problems = problems.sorted() }
}
