/// An input that cannot be used at all, found before anything is read.
public struct InputProblem: Error, Hashable, Sendable {
  /// The path as it was given.
  public var path: String
  /// What is wrong and what to do.
  public var sentence: String
}
