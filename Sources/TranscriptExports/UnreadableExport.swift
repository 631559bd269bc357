import Conversations

/// Why a file cannot be read any further.
///
/// What came before `byteOffset` has been delivered; the records in it are good.
public struct UnreadableExport: Error, Hashable, Sendable {
  /// What is wrong.
  public var reason: RejectionReason
  /// Where in the file reading stopped; of a compressed file, in the compressed bytes.
  public var byteOffset: Int64
  /// What is wrong and what to do, in one sentence without a word of the file's content.
  public var sentence: String

  /// A reason with its place and sentence.
  public init(reason: RejectionReason, byteOffset: Int64, sentence: String) {
    self.reason = reason
    self.byteOffset = byteOffset
    self.sentence = sentence
  }
}
