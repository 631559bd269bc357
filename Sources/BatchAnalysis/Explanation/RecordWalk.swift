import Conversations
import TranscriptExports

/// Goes through all records of inputs in order, on one thread: for looking at single conversations, not for speed.
package struct RecordWalk {
  private let inputs: [InputFile]
  private let sidecars: Sidecars

  /// A walk through these inputs.
  package init(_ inputs: [InputFile]) {
    self.inputs = inputs
    sidecars = PreparedInputs(inputs).sidecars
  }

  /// Calls `body` with every conversation, and `onAvailability` with every change of availability, until `body` returns false; what
  /// cannot be read is passed over and counted.
  @discardableResult
  func forEach(
    _ builder: ConversationBuilder, onAvailability: (AgentAvailability) -> Void = { _ in },
    _ body: (Conversation) -> Bool
  ) -> Int {
    forEachOutcome(builder) { outcome in
      if case .availability(let change) = outcome { onAvailability(change) }
      guard case .conversation(let conversation) = outcome else { return true }
      let goesOn = body(conversation)
      builder.reuse(conversation)
      return goesOn
    }
  }

  /// Calls `body` with what became of every record until it returns false, and counts what cannot be read.
  package func forEachOutcome(_ builder: ConversationBuilder, _ body: (RecordOutcome) -> Bool) -> Int {
    var rejected = 0
    for (position, input) in inputs.enumerated() {
      guard let export = try? OpenedExport(input) else {
        rejected += 1
        continue
      }
      if export.detected.format == .iAdvizeSidecar { continue }
      if !walk(export, Int32(position), builder, &rejected, body) { break }
    }
    return rejected
  }

  private func walk(
    _ export: OpenedExport, _ file: Int32, _ builder: ConversationBuilder, _ rejected: inout Int,
    _ body: (RecordOutcome) -> Bool
  ) -> Bool {
    let reader = export.detected.format.makeReader(sidecars: sidecars)
    var framer = RecordFramer(export.detected)
    let buffer = BlockBuffer()
    var filled = 0
    var isLast = false
    while !isLast {
      if filled == buffer.capacity { buffer.reserve(buffer.capacity * 2, keeping: filled) }
      let space = UnsafeMutableRawBufferPointer(rebasing: buffer.bytes[filled..<buffer.capacity])
      var got = 0
      do throws(UnreadableExport) {
        got = try export.stream.read(into: space)
      } catch {
        rejected += 1
      }
      filled += got
      isLast = got == 0
      var records: [FramedRecord] = []
      var rejections: [FramingRejection] = []
      let tail = framer.frame(block: buffer.filled(filled), isLast: isLast, records: &records, rejections: &rejections)
      rejected += rejections.count
      for record in records {
        let raw = UnsafeBufferPointer(rebasing: buffer.filled(filled)[record.range])
        let place = SourcePosition(file: file, byteOffset: 0, record: record.ordinal)
        let outcome = reader.read(raw, at: place, header: framer.header, into: builder)
        if case .rejected = outcome { rejected += 1 }
        if !body(outcome) { return false }
      }
      buffer.bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer.bytes[tail..<filled]))
      filled -= tail
    }
    return true
  }
}
