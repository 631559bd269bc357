/// One file of a run, or standard input.
public struct InputFile: Hashable, Sendable {
  /// The name that outputs show: the path as it was given, "-" for standard input.
  public var name: String
  /// Where its bytes lie: the name, or a temporary file if it comes from standard input or an archive.
  public var path: String
  /// Its size in bytes; nil where nobody can know (a pipe).
  public var size: Int64?

  /// A file by its name.
  public init(name: String, path: String? = nil, size: Int64?) {
    self.name = name
    self.path = path ?? name
    self.size = size
  }

  /// Whether it is standard input.
  public var isStandardInput: Bool { path == "-" }
}
