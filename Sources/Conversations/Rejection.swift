/// A record, or a whole file, that was left out, and why: bad data is a value, never an error.
public struct Rejection: Error, Hashable, Sendable {
  /// Where it stood. Of a whole file the offset is where reading stopped.
  public var position: SourcePosition
  /// Why it was left out.
  public var reason: RejectionReason
  /// What is wrong and what to do, in one sentence without a word of the record's content.
  public var sentence: String
  /// The raw record's SHA-256 in hexadecimal; empty until the batch layer has computed it.
  public var hash: String
  /// How many of its first bytes `hash` is of, and are kept, where that is not all of them; else nil.
  public var hashedBytes: Int?
  /// Whether it stands for the file (or what is left of it) rather than for one record.
  public var isWholeFile: Bool

  /// A rejection with all its parts.
  public init(
    position: SourcePosition, reason: RejectionReason, sentence: String, hash: String = "", isWholeFile: Bool = false
  ) {
    self.position = position
    self.reason = reason
    self.sentence = sentence
    self.hash = hash
    self.isWholeFile = isWholeFile
  }
}
