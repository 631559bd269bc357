/// Something wrong in a file of the rule pack, and what to write instead.
public struct RuleFileProblem: Error, Hashable, Comparable, Sendable {
  /// The file's path in the pack.
  public var file: String
  /// Line, from 1.
  public var line: Int
  /// Column, from 1.
  public var column: Int
  /// What is wrong; what to write instead.
  public var sentence: String

  /// A problem with all its parts.
  public init(file: String, line: Int, column: Int, sentence: String) {
    self.file = file
    self.line = line
    self.column = column
    self.sentence = sentence
  }

  /// `file:line:column: what is wrong; what to write instead`.
  public var description: String { "\(file):\(line):\(column): \(sentence)" }

  /// Order of files, then lines, then columns.
  public static func < (lhs: RuleFileProblem, rhs: RuleFileProblem) -> Bool {
    (lhs.file, lhs.line, lhs.column, lhs.sentence) < (rhs.file, rhs.line, rhs.column, rhs.sentence)
  }
}
