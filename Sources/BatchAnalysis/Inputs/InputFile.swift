/// One file of a run, or standard input.
public struct InputFile: Hashable, Sendable {
  /// The name that outputs show: the path as it was given, "-" for standard input.
  public var name: String
  /// Its size in bytes; nil where nobody can know (a pipe).
  public var size: Int64?

  /// Whether it is standard input.
  public var isStandardInput: Bool { name == "-" }
}
