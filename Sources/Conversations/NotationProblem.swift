/// A line of a transcript in the project's notation that cannot be read.
public struct NotationProblem: Error, Hashable, Sendable {
  /// Line of the transcript, from 1.
  public var line: Int
  /// What is wrong; what to write instead.
  public var sentence: String
}
