import Conversations
import TranscriptExports

/// Some records of one file, for a worker.
struct Block: Sendable {
  /// Ordinal among all blocks of the run, from 0: results are put together in this order.
  var sequence: Int
  /// Position of the file among the inputs.
  var file: Int32
  /// The file's format.
  var format: ExportFormat
  /// What the file says around its records.
  var header: ExportHeader
  /// Offset of the block's first byte in the (uncompressed) file.
  var offset: Int64
  /// The bytes.
  var buffer: BlockBuffer
  /// How many of them are filled.
  var count: Int
  /// Where the records lie.
  var records: [FramedRecord]
  /// What is no record.
  var rejections: [FramingRejection]
  /// What was rejected and counted before.
  var earlierRejections: [Rejection] = []
}
