import Conversations
import TranscriptExports

/// Goes through the records of one input in order, on one thread.
struct RecordScan {
  private let input: InputFile
  private let file: Int32
  private let importing: ImportSettings
  private let maximumRecordBytes: Int

  init(_ input: InputFile, at file: Int32, importing: ImportSettings, maximumRecordBytes: Int) {
    self.input = input
    self.file = file
    self.importing = importing
    self.maximumRecordBytes = maximumRecordBytes
  }

  /// What there is to tell of an input.
  enum Finding {
    /// A record, with its place; the bytes, which 64 readable ones follow, are good for the call only.
    case record(UnsafeBufferPointer<UInt8>, SourcePosition, ExportHeader)
    /// Something that is no record, with its bytes as far as they are kept, for the call only.
    case rejected(Rejection, UnsafeBufferPointer<UInt8>)
  }

  /// Calls `body` with everything in the input until it returns false.
  ///
  /// - Parameters:
  ///   - isGathered: whether the input is the run's own file of gathered conversations.
  ///   - didOpen: told of the format before the first record; false ends the scan.
  func run(
    isGathered: Bool = false, didRead: @escaping (Int) -> Void = { _ in },
    didOpen: (OpenedExport) -> Bool = { _ in true },
    _ body: (Finding) throws(StorageProblem) -> Bool
  ) throws(StorageProblem) {
    let export: OpenedExport
    do throws(UnreadableExport) {
      export =
        isGathered ? try OpenedExport(gathered: input) : try OpenedExport(input, importing: importing, didRead: didRead)
    } catch {
      _ = try body(.rejected(rest(error), Self.nothing))
      return
    }
    guard didOpen(export) else { return }
    var framing = BlockFraming(export, maximumRecordBytes: maximumRecordBytes)
    let buffer = BlockBuffer()
    while !framing.isLast {
      framing.read(into: buffer)
      if !framing.rejections.isEmpty {
        let pieces = UnframedBytes(
          block: buffer.filled(framing.count), at: framing.offset, records: framing.records,
          rejections: framing.rejections, limit: maximumRecordBytes)
        for rejection in framing.rejections {
          let (told, bytes) = pieces.rejection(rejection, file: file)
          guard try body(.rejected(told, bytes)) else { return }
        }
      }
      for record in framing.records {
        let place = SourcePosition(
          file: file, byteOffset: framing.offset + Int64(record.range.lowerBound), record: record.ordinal)
        let raw = UnsafeBufferPointer(rebasing: buffer.filled(framing.count)[record.range])
        guard try body(.record(raw, place, framing.header)) else { return }
      }
      framing.carryRest(of: buffer, to: buffer)
    }
    if let problem = framing.problem { _ = try body(.rejected(rest(problem), Self.nothing)) }
  }

  private static var nothing: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nil, count: 0) }

  /// What could not be read of the input.
  private func rest(_ problem: UnreadableExport) -> Rejection {
    Rejection(
      position: SourcePosition(file: file, byteOffset: problem.byteOffset, record: .max), reason: problem.reason,
      sentence: problem.sentence, isWholeFile: true)
  }
}
