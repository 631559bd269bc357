import Conversations

/// Reads nothing: the records of a sidecar file are no conversations, `Sidecars` takes them as a whole.
final class IgnoringReader: ExportReader {
  func read(
    _ record: UnsafeBufferPointer<UInt8>, at position: SourcePosition, header: ExportHeader,
    into builder: ConversationBuilder
  ) -> RecordOutcome { .ignored }
}
