/// A file that was read.
public struct RunInput: Hashable, Sendable {
  /// Its name as it was given.
  public var name: String
  /// The format that was found in it; empty if none was.
  public var format: String
  /// Its size in bytes.
  public var bytes: Int
  /// Its SHA-256 in hexadecimal.
  public var sha256: String
  /// How many conversations begin in it.
  public var conversations: Int
  /// Records read of it: `analysed`, `duplicates` and `rejected` together.
  public var read: Int
  /// Records analysed, alone or put together with others.
  public var analysed: Int
  /// Records that said nothing that another had not said.
  public var duplicates: Int
  /// Records rejected.
  public var rejected: Int
  /// What users should know of it.
  public var remarks: [String]

  /// A file with all that is known of it.
  public init(
    name: String, format: String, bytes: Int, sha256: String, conversations: Int, read: Int = 0, analysed: Int = 0,
    duplicates: Int = 0, rejected: Int = 0, remarks: [String] = []
  ) {
    self.name = name
    self.format = format
    self.bytes = bytes
    self.sha256 = sha256
    self.conversations = conversations
    self.read = read
    self.analysed = analysed
    self.duplicates = duplicates
    self.rejected = rejected
    self.remarks = remarks
  }
}
