import Conversations
import TranscriptExports

/// Reads the inputs one after the other and hands their records to the workers in blocks: the work of the one reading thread.
struct BlockReading {
  let exchange: BlockExchange
  let maximumRecordBytes: Int
  private(set) var blockCount = 0
  private(set) var facts: [InputFacts] = []

  init(exchange: BlockExchange, maximumRecordBytes: Int) {
    self.exchange = exchange
    self.maximumRecordBytes = maximumRecordBytes
  }

  /// Reads one input; what cannot be read becomes a rejection, and the run goes on.
  mutating func read(_ input: InputFile, at index: Int32, didRead: @escaping (Int) -> Void) {
    var facts = InputFacts(name: input.name)
    do throws(UnreadableExport) {
      let export = try OpenedExport(input, didRead: didRead)
      facts.format = export.detected.format
      if export.detected.format != .iAdvizeSidecar { try frame(export, index) }
      facts.sha256 = export.file.finishHash()
      facts.bytes = export.file.count
    } catch {
      facts.bytes = input.size ?? error.byteOffset
      rejectRest(of: index, error)
    }
    self.facts.append(facts)
  }

  private mutating func frame(_ export: OpenedExport, _ index: Int32) throws(UnreadableExport) {
    var framer = RecordFramer(export.detected)
    guard var buffer = exchange.takeBuffer() else { return }
    var filled = 0
    var offset: Int64 = 0
    var isLast = false
    var problem: UnreadableExport?
    while !isLast {
      while filled < buffer.capacity, !isLast {
        do throws(UnreadableExport) {
          let space = UnsafeMutableRawBufferPointer(rebasing: buffer.bytes[filled..<buffer.capacity])
          let got = try export.stream.read(into: space)
          filled += got
          isLast = got == 0
        } catch {
          problem = error
          isLast = true
        }
      }
      var records: [FramedRecord] = []
      var rejections: [FramingRejection] = []
      let tail = framer.frame(
        block: buffer.filled(filled), isLast: isLast, maximumRecordBytes: maximumRecordBytes, records: &records,
        rejections: &rejections)
      // Why the file ends here is said once, by the problem itself.
      if problem != nil { rejections.removeAll { $0.isWholeFile } }
      if records.isEmpty, rejections.isEmpty, !isLast {
        if tail == 0 {
          buffer.reserve(buffer.capacity * 2, keeping: filled)
        } else {
          buffer.bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer.bytes[tail..<filled]))
          offset += Int64(tail)
          filled -= tail
        }
        continue
      }
      guard let next = exchange.takeBuffer() else { return exchange.giveBack(buffer) }
      next.reserve(filled - tail, keeping: 0)
      next.bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer.bytes[tail..<filled]))
      submit(buffer, filled, index, export.detected.format, framer.header, offset, records, rejections)
      offset += Int64(tail)
      filled -= tail
      buffer = next
    }
    exchange.giveBack(buffer)
    if let problem { throw problem }
  }

  private mutating func submit(
    _ buffer: BlockBuffer, _ count: Int, _ file: Int32, _ format: ExportFormat, _ header: ExportHeader,
    _ offset: Int64, _ records: [FramedRecord], _ rejections: [FramingRejection]
  ) {
    exchange.submit(
      Block(
        sequence: blockCount, file: file, format: format, header: header, offset: offset, buffer: buffer, count: count,
        records: records, rejections: rejections))
    blockCount += 1
  }

  /// One rejection for what could not be read of a file.
  private mutating func rejectRest(of file: Int32, _ problem: UnreadableExport) {
    guard let buffer = exchange.takeBuffer() else { return }
    let rejection = FramingRejection(
      byteOffset: problem.byteOffset, ordinal: .max, reason: problem.reason, sentence: problem.sentence,
      isWholeFile: true)
    submit(buffer, 0, file, .transcriptNDJSON, ExportHeader(), problem.byteOffset, [], [rejection])
  }
}
