import Conversations

/// One JSON document a line, each holding one record or several: a line that is broken does not touch the next.
struct DocumentLineFraming: RecordFraming {
  private let format: ExportFormat
  /// The format, if each line must be looked at to know what in it holds records.
  private let varyingFormat: (any DraftFormat.Type)?
  private var lines = LineFraming(keepsCutLine: true)
  private var base: Int64 = 0

  init(format: ExportFormat) {
    self.format = format
    varyingFormat = DraftFormats.draftFormat(format).flatMap { $0.hasVaryingRecordMembers ? $0 : nil }
  }

  mutating func frame(block: UnsafeBufferPointer<UInt8>, isLast: Bool, output: inout FramingOutput) -> Int {
    var found = FramingOutput()
    found.maximumRecordBytes = output.maximumRecordBytes
    let tail = lines.frame(block: block, isLast: isLast, output: &found)
    // Lines and rejected lines share one count; both are taken in its order.
    var rejections = found.rejections.makeIterator()
    var rejection = rejections.next()
    for line in found.records {
      while let earlier = rejection, earlier.byteOffset < base + Int64(line.range.lowerBound) {
        output.reject(at: earlier.byteOffset, earlier.reason, earlier.sentence)
        rejection = rejections.next()
      }
      frame(line: line.range, of: block, output: &output)
    }
    while let later = rejection {
      output.reject(at: later.byteOffset, later.reason, later.sentence)
      rejection = rejections.next()
    }
    base += Int64(tail)
    return tail
  }

  private func frame(line: Range<Int>, of block: UnsafeBufferPointer<UInt8>, output: inout FramingOutput) {
    let bytes = UnsafeBufferPointer(rebasing: block[line])
    var document = JSONDocumentFraming(
      format: format, recordMembers: varyingFormat?.recordMembers(of: JSONOutline(bytes)),
      startingAt: base + Int64(line.lowerBound))
    let first = output.records.count
    let firstRejection = output.rejections.count
    _ = document.frame(block: bytes, isLast: true, output: &output)
    for index in first..<output.records.count {
      let range = output.records[index].range
      output.records[index].range = range.lowerBound + line.lowerBound..<range.upperBound + line.lowerBound
    }
    if line.upperBound == block.count { return }
    // A line that ends too early is not a file that does.
    for index in firstRejection..<output.rejections.count where output.rejections[index].reason == .truncated {
      output.rejections[index].reason = .malformed
      output.rejections[index].sentence = "The line ends in the middle of a record; write one whole document a line."
      output.rejections[index].isWholeFile = false
    }
  }
}
