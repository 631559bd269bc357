import CByteSearch
import Foundation

/// One record a line: lines end with a line feed, blank ones are passed over.
struct LineFraming: RecordFraming {
  /// File offset of the block's first byte.
  private var base: Int64 = 0
  /// File offset from which line feeds have not been looked for.
  private var position: Int64 = 0
  /// Whether the present line was too large and its rest is passed over.
  private var isSkipping = false
  /// Whether a last line that ends too early is given out all the same, since it may hold whole records.
  private let keepsCutLine: Bool

  init(keepsCutLine: Bool = false) { self.keepsCutLine = keepsCutLine }

  mutating func frame(block: UnsafeBufferPointer<UInt8>, isLast: Bool, output: inout FramingOutput) -> Int {
    guard let bytes = block.baseAddress, block.count > 0 else { return 0 }
    var lineStart = 0
    var search = Int(position - base)
    if base == 0 { lineStart = Self.byteOrderMark(block) }
    search = max(search, lineStart)
    while search < block.count, let hit = memchr(bytes + search, 0x0A, block.count - search) {
      let end = UnsafeRawPointer(hit) - UnsafeRawPointer(bytes)
      if isSkipping {
        isSkipping = false
      } else if lineStart < end, bytes[lineStart] > 0x20 || !Self.isBlank(block, lineStart..<end) {
        output.add(lineStart..<end, blockAt: base)
      }
      lineStart = end + 1
      search = lineStart
    }
    if isLast {
      finish(block, from: lineStart, output: &output)
      lineStart = block.count
    } else if isSkipping {
      lineStart = block.count
    } else if block.count - lineStart >= output.maximumRecordBytes {
      output.rejectTooLarge(at: base + Int64(lineStart))
      isSkipping = true
      lineStart = block.count
    }
    position = base + Int64(block.count)
    base += Int64(lineStart)
    return lineStart
  }

  /// The last line may lack its line feed; if it lacks more than that, the file has been cut.
  private mutating func finish(_ block: UnsafeBufferPointer<UInt8>, from start: Int, output: inout FramingOutput) {
    guard !isSkipping, start < block.count, !Self.isBlank(block, start..<block.count) else { return }
    if !keepsCutLine, JSONNesting.isCut(UnsafeBufferPointer(rebasing: block[start...])),
      block.count - start < output.maximumRecordBytes
    {
      output.rejectTruncated(at: base + Int64(start))
    } else {
      output.add(start..<block.count, blockAt: base)
    }
  }

  static func isBlank(_ block: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    for byte in block[range] where !byte.isJSONSpace { return false }
    return true
  }

  /// Length of the byte order mark that a file may begin with.
  static func byteOrderMark(_ block: UnsafeBufferPointer<UInt8>) -> Int {
    block.count >= 3 && block[0] == 0xEF && block[1] == 0xBB && block[2] == 0xBF ? 3 : 0
  }
}
