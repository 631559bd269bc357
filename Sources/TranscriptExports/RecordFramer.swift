/// Cuts a file into records: one framer a file, run by the one thread that reads it.
///
/// The state is kept from block to block. What lies from the returned index on goes to the front of the next block; a block without any
/// complete record is grown, up to `maximumRecordBytes`, and beyond that the framer skips the record without wanting to keep it. The
/// outcome is the same wherever the blocks are cut.
public struct RecordFramer: Sendable {
  private var framing: any RecordFraming
  private var output = FramingOutput()

  /// The framer of a file that has been detected.
  public init(_ export: DetectedExport) {
    framing =
      switch export.framing {
      case .xml:
        DraftFormats.draftFormat(export.format).map { XMLFraming(recordElements: $0.recordElements) } ?? XMLFraming()
      case .lines: LineFraming()
      case .document: JSONDocumentFraming(format: export.format, recordMembers: export.recordMembers)
      case .documentLines: DocumentLineFraming(format: export.format)
      case .whole: WholeFileFraming()
      case .rows: RowFraming()
      }
  }

  /// What the file says around its records; complete as soon as the first record has been found.
  public var header: ExportHeader { output.header }

  /// Number of header fields that stood after the first record, too late to be used.
  public var lateHeaderFields: Int { output.lateHeaderFields }

  /// Number of elements around the records that the format does not know.
  public var unknownStructures: Int { output.unknownStructures }

  /// Finds the records of a block that have not been found before.
  ///
  /// - Parameters:
  ///   - block: the rest of the block before (from the index returned for it), then new bytes.
  ///   - isLast: whether the file ends with this block; call once with true, if need be with an empty block.
  ///   - maximumRecordBytes: records of this size or more are rejected.
  ///   - records: where records are added, in file order.
  ///   - rejections: where other bytes are noted; ordinals give the order among the records.
  /// - Returns: where the unfinished part begins; `block.count` if there is none.
  public mutating func frame(
    block: UnsafeBufferPointer<UInt8>, isLast: Bool, maximumRecordBytes: Int = 1 << 26,
    records: inout [FramedRecord], rejections: inout [FramingRejection]
  ) -> Int {
    output.maximumRecordBytes = max(maximumRecordBytes, 1)
    // The caller's arrays are lent to the output, so that nothing is copied.
    swap(&output.records, &records)
    swap(&output.rejections, &rejections)
    defer {
      swap(&output.records, &records)
      swap(&output.rejections, &rejections)
    }
    return framing.frame(block: block, isLast: isLast, output: &output)
  }
}
