import Conversations

/// Reads conversations that the run has put together itself: `file offset record` and a tab before a record of the transcript format.
final class GatheredReader: ExportReader {
  private let reader = TranscriptJSONReader()

  func read(
    _ record: UnsafeBufferPointer<UInt8>, at position: SourcePosition, header: ExportHeader,
    into builder: ConversationBuilder
  ) -> RecordOutcome {
    guard let tab = record.firstIndex(of: 0x09) else { return .ignored }
    let origin = GatheredOrigin.position(record[..<tab]) ?? position
    return reader.read(UnsafeBufferPointer(rebasing: record[(tab + 1)...]), at: origin, header: header, into: builder)
  }
}
