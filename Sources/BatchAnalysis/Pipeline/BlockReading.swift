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
      try frame(export, index, except: taken)
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
    var framing = BlockFraming(export, maximumRecordBytes: maximumRecordBytes)
    var passedOver = 0
    guard var buffer = exchange.takeBuffer() else { return }
    while !framing.isLast {
      framing.read(into: buffer)
      var records = framing.records
      if passedOver < taken.count {
        records.removeAll { record in
          while passedOver < taken.count, taken[passedOver] < record.ordinal { passedOver += 1 }
          return passedOver < taken.count && taken[passedOver] == record.ordinal
        }
      }
      read += records.count + framing.rejections.count
      if records.isEmpty, framing.rejections.isEmpty, !framing.isLast {
        framing.carryRest(of: buffer, to: buffer)
        continue
      }
      guard let next = exchange.takeBuffer() else { return exchange.giveBack(buffer) }
      let (count, offset) = (framing.count, framing.offset)
      framing.carryRest(of: buffer, to: next)
      submit(
        buffer, count, index, export.detected.format, framing.header, offset, records, framing.rejections)
      buffer = next
    }
    exchange.giveBack(buffer)
    if let problem = framing.problem { throw problem }
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
