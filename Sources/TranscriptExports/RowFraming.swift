import Conversations

/// Cuts a table (RFC 4180) into rows: a line feed inside quotation marks ends none. The first row is the header.
struct RowFraming: RecordFraming {
  private var base: Int64 = 0
  private var position: Int64 = 0
  private var isQuoted = false
  private var isSkipping = false
  private var hasHeader = false

  mutating func frame(block: UnsafeBufferPointer<UInt8>, isLast: Bool, output: inout FramingOutput) -> Int {
    var rowStart = base == 0 && position == 0 ? LineFraming.byteOrderMark(block) : 0
    var index = max(Int(position - base), rowStart)
    while index < block.count {
      let byte = block[index]
      index += 1
      if byte == 0x22 { isQuoted.toggle() }
      guard byte == 0x0A, !isQuoted else { continue }
      endRow(block, rowStart..<index - 1, &output)
      rowStart = index
    }
    if isLast {
      if isQuoted, rowStart < block.count, !isSkipping {
        output.rejectTruncated(at: base + Int64(rowStart))
      } else {
        endRow(block, rowStart..<block.count, &output)
      }
      rowStart = block.count
    } else if block.count - rowStart >= output.maximumRecordBytes, !isSkipping {
      output.rejectTooLarge(at: base + Int64(rowStart))
      isSkipping = true
    }
    if isSkipping { rowStart = block.count }
    position = base + Int64(index)
    base += Int64(rowStart)
    return rowStart
  }

  private mutating func endRow(
    _ block: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ output: inout FramingOutput
  ) {
    if isSkipping {
      isSkipping = false
      return
    }
    guard !LineFraming.isBlank(block, range) else { return }
    if hasHeader {
      output.add(range, blockAt: base)
    } else {
      hasHeader = true
      output.header.keep("", String(decoding: block[range], as: UTF8.self))
    }
  }
}
