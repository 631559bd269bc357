import Conversations
import TranscriptExports

/// Reads a whole export in memory as the batch layer does: detection, streams, blocks with tails, records.
struct ExportImport {
  /// One record, rejection or file-wide problem.
  struct Item {
    var byteOffset: Int64
    var ordinal: Int64
    var range: Range<Int64>?
    var outcome: RecordOutcome
  }

  var detected: DetectedExport?
  var header = ExportHeader()
  var items: [Item] = []
  var unreadable: UnreadableExport?
  var lateHeaderFields = 0
  var unknownStructures = 0
  var largestBlock = 0
  var builder = ConversationBuilder()

  /// - Parameters:
  ///   - blockBytes: how many new bytes a block takes at a time.
  ///   - maximumRecordBytes: records of that size are rejected.
  init(
    _ bytes: [UInt8], blockBytes: Int = 1 << 22, step: Int = 1 << 16, maximumRecordBytes: Int = 1 << 26,
    sidecars: Sidecars = Sidecars(), reader: (any ExportReader)? = nil
  ) {
    do throws(UnreadableExport) {
      var stream: any ByteStream = MemoryStream(bytes, step: step)
      let isGzip = bytes.withUnsafeBufferPointer { ContainerKind($0) == .gzip }
      if isGzip { stream = InflatingStream(stream) }
      let (prefix, isWhole) = try Self.prefix(of: stream)
      detected = try prefix.withUnsafeBufferPointer { ExportDetection.detect($0, isWholeFile: isWhole) }.get()
      stream = PrefixedStream(prefix: prefix, rest: stream)
      if let detected {
        if detected.needsCanonicalXML { stream = CanonicalXMLStream(stream) }
        run(stream, detected, blockBytes, maximumRecordBytes, sidecars, reader)
      }
    } catch {
      unreadable = error
    }
  }

  private static func prefix(of stream: any ByteStream) throws(UnreadableExport) -> ([UInt8], Bool) {
    var prefix: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { buffer.deallocate() }
    while prefix.count < 1 << 16 {
      // What stands before a fault is still worth reading.
      guard let count = prefix.isEmpty ? try stream.read(into: buffer) : try? stream.read(into: buffer) else {
        return (prefix, false)
      }
      if count == 0 { return (prefix, true) }
      prefix.append(contentsOf: buffer[..<count])
    }
    return (prefix, false)
  }

  private mutating func run(
    _ stream: any ByteStream, _ detected: DetectedExport, _ blockBytes: Int, _ maximumRecordBytes: Int,
    _ sidecars: Sidecars, _ chosenReader: (any ExportReader)?
  ) {
    var framer = RecordFramer(detected)
    let reader = chosenReader ?? detected.format.makeReader(sidecars: sidecars)
    var tail: [UInt8] = []
    var base: Int64 = 0
    var isLast = false
    let fresh = UnsafeMutableRawBufferPointer.allocate(byteCount: max(blockBytes, 1), alignment: 1)
    defer { fresh.deallocate() }
    while !isLast {
      var count = 0
      do throws(UnreadableExport) {
        count = try stream.read(into: fresh)
      } catch {
        unreadable = error
      }
      isLast = count == 0
      let size = tail.count + count
      largestBlock = max(largestBlock, size)
      // Exactly the bytes that are promised: 64 after the block, so that a sanitizer sees any more.
      let block = UnsafeMutablePointer<UInt8>.allocate(capacity: size + 64)
      defer { block.deallocate() }
      block.initialize(repeating: 0x7D, count: size + 64)
      for (index, byte) in tail.enumerated() { block[index] = byte }
      for index in 0..<count { block[tail.count + index] = fresh[index] }
      let bytes = UnsafeBufferPointer(start: block, count: size)
      var records: [FramedRecord] = []
      var rejections: [FramingRejection] = []
      let unfinished = framer.frame(
        block: bytes, isLast: isLast, maximumRecordBytes: maximumRecordBytes, records: &records,
        rejections: &rejections)
      precondition((0...size).contains(unfinished))
      header = framer.header
      for record in records {
        let range = base + Int64(record.range.lowerBound)..<base + Int64(record.range.upperBound)
        let outcome = reader.read(
          UnsafeBufferPointer(rebasing: bytes[record.range]),
          at: SourcePosition(file: 0, byteOffset: range.lowerBound, record: record.ordinal), header: header,
          into: builder)
        items.append(Item(byteOffset: range.lowerBound, ordinal: record.ordinal, range: range, outcome: outcome))
      }
      for rejection in rejections {
        items.append(
          Item(
            byteOffset: rejection.byteOffset, ordinal: rejection.ordinal, range: nil,
            outcome: .rejected(rejection.rejection(file: 0))))
      }
      tail = Array(bytes[unfinished...])
      base += Int64(unfinished)
    }
    lateHeaderFields = framer.lateHeaderFields
    unknownStructures = framer.unknownStructures
    items.sort { $0.ordinal < $1.ordinal }
  }

  var conversations: [Conversation] {
    items.compactMap { if case .conversation(let conversation) = $0.outcome { conversation } else { nil } }
  }

  var rejections: [Rejection] {
    items.compactMap { if case .rejected(let rejection) = $0.outcome { rejection } else { nil } }
  }
}
