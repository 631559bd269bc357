import Conversations

/// What the framing of a file has found: records of the present block, rejections, and facts of the whole file.
struct FramingOutput: Sendable {
  var records: [FramedRecord] = []
  var rejections: [FramingRejection] = []
  var header = ExportHeader()
  var nextOrdinal: Int64 = 0
  var lateHeaderFields = 0
  var unknownStructures = 0
  /// Records of this many bytes or more are rejected.
  var maximumRecordBytes = 1 << 26

  /// Whether header fields still come before all records.
  var isHeaderOpen: Bool { nextOrdinal == 0 }

  /// Notes a record, unless it is too large. `start` is the block's offset in the file.
  @inline(__always)
  mutating func add(_ range: Range<Int>, blockAt start: Int64) {
    guard range.count < maximumRecordBytes else {
      return rejectTooLarge(at: start + Int64(range.lowerBound))
    }
    records.append(FramedRecord(range: range, ordinal: nextOrdinal))
    nextOrdinal += 1
  }

  mutating func reject(at byteOffset: Int64, _ reason: RejectionReason, _ sentence: String, isWholeFile: Bool = false) {
    rejections.append(
      FramingRejection(
        byteOffset: byteOffset, ordinal: nextOrdinal, reason: reason, sentence: sentence, isWholeFile: isWholeFile))
    nextOrdinal += 1
  }

  mutating func rejectTooLarge(at byteOffset: Int64) {
    reject(
      at: byteOffset, .tooLarge,
      "The record has \(maximumRecordBytes) bytes or more; export this conversation in smaller parts.")
  }

  mutating func rejectTruncated(at byteOffset: Int64) {
    reject(at: byteOffset, .truncated, "The file ends in the middle of this record; export or copy it again.")
  }
}
