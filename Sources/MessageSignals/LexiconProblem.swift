/// What is wrong at one place of a lexicon file, and what to write instead.
public struct LexiconProblem: Hashable, Sendable, CustomStringConvertible {
  /// The file's name.
  public var file: String
  /// Line, from 1.
  public var line: Int
  /// Column in characters, from 1.
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

  /// The problem as one line: `file:line:column: sentence`.
  public var description: String { "\(file):\(line):\(column): \(sentence)" }
}
