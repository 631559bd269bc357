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
  /// How many conversations were read from it.
  public var conversations: Int

  /// A file with all that is known of it.
  public init(name: String, format: String, bytes: Int, sha256: String, conversations: Int) {
    self.name = name
    self.format = format
    self.bytes = bytes
    self.sha256 = sha256
    self.conversations = conversations
  }
}
