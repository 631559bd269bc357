import Conversations
import TranscriptExports

/// Goes through all conversations of inputs in order, on one thread: for looking at single conversations and for conversion.
package final class RecordWalk {
  private let prepared: PreparedInputs
  private let settings: ImportSettings
  private let scratch: ScratchFolder
  private let maximumRecordBytes: Int

  /// A walk through these inputs, which are looked through first.
  package init(
    _ inputs: [InputFile], importing settings: ImportSettings = ImportSettings(), maximumRecordBytes: Int = 16 << 20
  ) throws(StorageProblem) {
    self.settings = settings
    self.maximumRecordBytes = maximumRecordBytes
    scratch = try ScratchFolder()
    prepared = try InputPreparation(
      scratch: scratch.path, importing: settings, maximumRecordBytes: maximumRecordBytes
    ).prepare(inputs)
  }

  deinit { scratch.remove() }

  /// Calls `body` with every conversation, and `onAvailability` with every change of availability, until `body` returns false; what
  /// cannot be read is passed over and counted.
  @discardableResult
  func forEach(
    _ builder: ConversationBuilder, onAvailability: (AgentAvailability) -> Void = { _ in },
    _ body: (Conversation) -> Bool
  ) throws(StorageProblem) -> Int {
    try forEachOutcome(builder) { outcome in
      if case .availability(let change) = outcome { onAvailability(change) }
      guard case .conversation(let conversation) = outcome else { return true }
      let goesOn = body(conversation)
      builder.reuse(conversation)
      return goesOn
    }
  }

  /// Calls `body` with what became of every record until it returns false, and counts what cannot be read.
  package func forEachOutcome(
    _ builder: ConversationBuilder, _ body: (RecordOutcome) -> Bool
  ) throws(StorageProblem) -> Int {
    var rejected = prepared.rejections.reduce(0) { $0 + $1.count }
    var goesOn = true
    for (position, input) in prepared.inputs.enumerated() where goesOn {
      guard case .records(let taken) = prepared.treatments[position] else { continue }
      var reader: (any ExportReader)?
      var next = 0
      let scan = RecordScan(
        input, at: Int32(position), importing: settings, maximumRecordBytes: maximumRecordBytes)
      try scan.run(didOpen: { export in
        reader = export.detected.format.makeReader(sidecars: prepared.sidecars)
        return true
      }) { finding in
        guard case .record(let bytes, let place, let header) = finding, let reader else {
          rejected += 1
          return true
        }
        while next < taken.count, taken[next] < place.record { next += 1 }
        if next < taken.count, taken[next] == place.record { return true }
        let outcome = reader.read(bytes, at: place, header: header, into: builder)
        if case .rejected = outcome { rejected += 1 }
        goesOn = body(outcome)
        return goesOn
      }
    }
    if goesOn, let gathered = prepared.gathered { try walk(gathered, builder, body) }
    return rejected
  }

  private func walk(
    _ gathered: InputFile, _ builder: ConversationBuilder, _ body: (RecordOutcome) -> Bool
  ) throws(StorageProblem) {
    let reader = ExportFormat.gathered.makeReader()
    let scan = RecordScan(gathered, at: 0, importing: settings, maximumRecordBytes: .max)
    try scan.run(isGathered: true) { finding in
      guard case .record(let bytes, let place, let header) = finding else { return true }
      return body(reader.read(bytes, at: place, header: header, into: builder))
    }
  }
}
