import Conversations
import TranscriptExports

/// Reads the inputs one after the other and hands their records to the workers in blocks: the work of the one reading thread.
struct BlockReading {
  let exchange: BlockExchange
  let maximumRecordBytes: Int
  private(set) var blockCount = 0
  private(set) var facts: [InputFacts] = []
  /// Records of the present input that were handed to workers, and what is no record.
  private var read = 0

  init(exchange: BlockExchange, maximumRecordBytes: Int) {
    self.exchange = exchange
    self.maximumRecordBytes = maximumRecordBytes
  }

  /// Reads one input; what cannot be read becomes a rejection, and the run goes on.
  mutating func read(
    _ position: Int, of prepared: PreparedInputs, _ importing: ImportSettings, didRead: @escaping (Int) -> Void
  ) {
    let input = prepared.inputs[position]
    let index = Int32(position)
    var facts = prepared.facts[position] ?? InputFacts(name: input.name)
    facts.remarks = prepared.remarks[position]
    read = 0
    defer {
      facts.account = prepared.accounts[position]
      facts.account.read += read
      self.facts.append(facts)
    }
    if !prepared.rejections[position].isEmpty { submit(prepared.rejections[position], of: index) }
    guard case .records(let taken) = prepared.treatments[position] else { return }
    do throws(UnreadableExport) {
      let export = try OpenedExport(input, importing: importing, didRead: didRead)
      facts.format = export.detected.format
      if export.detected.format != .iAdvizeSidecar { try frame(export, index, except: taken) }
      facts.sha256 = export.file.finishHash()
      facts.bytes = export.file.count
    } catch {
      facts.bytes = input.size ?? error.byteOffset
      rejectRest(of: index, error)
    }
  }

  /// Reads the conversations that were put together before.
  mutating func readGathered(_ input: InputFile) throws(StorageProblem) {
    do throws(UnreadableExport) {
      try frame(OpenedExport(gathered: input), 0, except: [])
    } catch {
      throw StorageProblem(path: input.path, doing: "read back")
    }
  }

  private mutating func frame(
    _ export: OpenedExport, _ index: Int32, except taken: [Int64]
  ) throws(UnreadableExport) {
    var framer = RecordFramer(export.detected)
    var passedOver = 0
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
      let found = records.count
      if passedOver < taken.count {
        records.removeAll { record in
          while passedOver < taken.count, taken[passedOver] < record.ordinal { passedOver += 1 }
          return passedOver < taken.count && taken[passedOver] == record.ordinal
        }
      }
      read += records.count + rejections.count
      if records.isEmpty, rejections.isEmpty, !isLast {
        if tail == 0, found == 0 {
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

  /// Hands on what was rejected before.
  private mutating func submit(_ rejections: [Rejection], of file: Int32) {
    guard let buffer = exchange.takeBuffer() else { return }
    exchange.submit(
      Block(
        sequence: blockCount, file: file, format: .transcriptNDJSON, header: ExportHeader(), offset: 0, buffer: buffer,
        count: 0, records: [], rejections: [], earlierRejections: rejections))
    blockCount += 1
  }

  /// One rejection for what could not be read of a file.
  private mutating func rejectRest(of file: Int32, _ problem: UnreadableExport) {
    guard let buffer = exchange.takeBuffer() else { return }
    read += 1
    let rejection = FramingRejection(
      byteOffset: problem.byteOffset, ordinal: .max, reason: problem.reason, sentence: problem.sentence,
      isWholeFile: true)
    submit(buffer, 0, file, .transcriptNDJSON, ExportHeader(), problem.byteOffset, [], [rejection])
  }
}
