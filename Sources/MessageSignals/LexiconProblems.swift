/// All that is wrong with a set of lexicon files, in the order of the files and lines.
public struct LexiconProblems: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems; never empty.
  public var problems: [LexiconProblem]

  /// The problems, one a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
