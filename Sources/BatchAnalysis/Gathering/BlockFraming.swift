import Conversations
import TranscriptExports

/// Reads an opened input block by block and finds the records in each.
struct BlockFraming {
  private let stream: any ByteStream
  private let maximumRecordBytes: Int
  private var framer: RecordFramer
  private var tail = 0
  /// Bytes in the present block.
  private(set) var count = 0
  /// Where the present block begins in the input.
  private(set) var offset: Int64 = 0
  /// Whether the input ends with the present block.
  private(set) var isLast = false
  /// Why it ends there, if it should not.
  private(set) var problem: UnreadableExport?
  /// The records of the present block.
  private(set) var records: [FramedRecord] = []
  /// What is no record in it.
  private(set) var rejections: [FramingRejection] = []

  init(_ export: OpenedExport, maximumRecordBytes: Int) {
    stream = export.stream
    framer = RecordFramer(export.detected)
    self.maximumRecordBytes = maximumRecordBytes
  }

  /// What the input says around its records.
  var header: ExportHeader { framer.header }

  /// Reads on until the buffer, which has the rest of the block before at its front, is full, and finds its records.
  mutating func read(into buffer: BlockBuffer) {
    if count == buffer.capacity { buffer.reserve(buffer.capacity * 2, keeping: count) }
    while count < buffer.capacity, !isLast {
      do throws(UnreadableExport) {
        let got = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer.bytes[count..<buffer.capacity]))
        count += got
        isLast = got == 0
      } catch {
        problem = error
        isLast = true
      }
    }
    records = []
    rejections = []
    tail = framer.frame(
      block: buffer.filled(count), isLast: isLast, maximumRecordBytes: maximumRecordBytes, records: &records,
      rejections: &rejections)
    // Why the file ends here is said once, by the problem itself.
    if problem != nil { rejections.removeAll { $0.isWholeFile } }
  }

  /// Moves what is no whole record yet to the front of `next`, which may be the same buffer.
  mutating func carryRest(of buffer: BlockBuffer, to next: BlockBuffer) {
    next.reserve(count - tail, keeping: 0)
    next.bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer.bytes[tail..<count]))
    offset += Int64(tail)
    count -= tail
  }
}
