import Conversations

/// Turns the records of one format into conversations; belongs to one worker, which reuses it with its parser.
public protocol ExportReader: AnyObject {
  /// Reads one record.
  ///
  /// - Parameters:
  ///   - record: its bytes, followed by at least 64 more that may be read (of any content).
  ///   - position: where it stood.
  ///   - header: what its file says around the records.
  ///   - builder: the worker's builder, which the record is read into.
  func read(
    _ record: UnsafeBufferPointer<UInt8>, at position: SourcePosition, header: ExportHeader,
    into builder: ConversationBuilder
  ) -> RecordOutcome
}
