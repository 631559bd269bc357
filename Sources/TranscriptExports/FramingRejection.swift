import Conversations

/// Bytes of a file that are no record, found while it was cut into records.
public struct FramingRejection: Hashable, Sendable {
  /// Where they begin in the (uncompressed) file.
  public var byteOffset: Int64
  /// Their ordinal among the file's records.
  public var ordinal: Int64
  /// What is wrong with them.
  public var reason: RejectionReason
  /// What is wrong and what to do, in one sentence without a word of the content.
  public var sentence: String
  /// Whether it stands for what is left of the file rather than for one record.
  public var isWholeFile: Bool

  /// A rejection with all its parts.
  public init(
    byteOffset: Int64, ordinal: Int64, reason: RejectionReason, sentence: String, isWholeFile: Bool = false
  ) {
    self.byteOffset = byteOffset
    self.ordinal = ordinal
    self.reason = reason
    self.sentence = sentence
    self.isWholeFile = isWholeFile
  }

  /// The same as a rejection of the run.
  public func rejection(file: Int32) -> Rejection {
    Rejection(
      position: SourcePosition(file: file, byteOffset: byteOffset, record: ordinal), reason: reason,
      sentence: sentence, isWholeFile: isWholeFile)
  }
}
