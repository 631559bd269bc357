import Conversations
import TranscriptExports

/// A record whose verdicts hang on how far the exports reach, kept aside until that is known.
struct DeferredRecord: Sendable {
  /// The block it was in.
  var sequence: Int
  /// Where its lines belong in the block's lines.
  var insertion: Int
  /// Where it stood.
  var position: SourcePosition
  /// The file's format.
  var format: ExportFormat
  /// What the file says around its records.
  var header: ExportHeader
  /// Where its bytes lie in the spill file.
  var spill: Range<Int64>
}
