/// Why something cannot be measured: the file, the line where there is one, and a sentence for people.
public struct CalibrationProblem: Error, Hashable, CustomStringConvertible, Sendable {
  /// The file or folder.
  public var path: String
  /// The line, counted from 1; nil where the whole file is meant.
  public var line: Int?
  /// The column, counted from 1; nil where the whole line is meant.
  public var column: Int?
  /// What is wrong and what to do.
  public var sentence: String

  /// A problem at its place.
  public init(path: String, line: Int? = nil, column: Int? = nil, sentence: String) {
    self.path = path
    self.line = line
    self.column = column
    self.sentence = sentence
  }

  /// "file:line:column: sentence".
  public var description: String {
    path + (line.map { ":\($0)" } ?? "") + (column.map { ":\($0)" } ?? "") + ": " + sentence
  }
}
