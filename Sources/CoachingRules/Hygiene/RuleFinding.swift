/// One thing that a check of rules found.
public struct RuleFinding: Hashable, Comparable, Sendable {
  /// What it is, and where.
  public var problem: RuleFileProblem
  /// Whether the rule works all the same.
  public var isWarning: Bool

  /// `file:line:column: what is wrong; what to write instead`, with `warning:` where it is one.
  public var description: String {
    let place = "\(problem.file):\(problem.line):\(problem.column):"
    return isWarning ? "\(place) warning: \(problem.sentence)" : "\(place) \(problem.sentence)"
  }

  /// Order of files, then lines, then columns.
  public static func < (lhs: RuleFinding, rhs: RuleFinding) -> Bool { lhs.problem < rhs.problem }
}
