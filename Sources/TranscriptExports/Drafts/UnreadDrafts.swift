import Conversations

/// Stands in for a reader that is not there yet: every record is refused with a reason.
final class UnreadDrafts: DraftReader {
  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    output.reject(.unknownFormat, "Records of this format cannot be read yet.")
  }
}
