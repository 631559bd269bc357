import CoachingReports
import CoachingRules
import Conversations
import MessageSignals
import Scorecards
import TranscriptExports

/// One worker's work: turns blocks of records into verdict lines, tallies, quotes and facts, with storage of its own.
struct BlockAnalysis {
  private let settings: AnalysisSettings
  private let horizon: SharedHorizon
  private let sidecars: Sidecars
  private let builder = ConversationBuilder()
  private var readers: [ExportFormat: any ExportReader] = [:]
  private var signalReader: SignalReader
  private var signals = ConversationSignals()
  private var judge: ConversationJudge
  private var buffer = VerdictBuffer()
  private var factWriter: CustomerFactWriter
  private var shiftWriter = ShiftFactWriter()
  private let customerFacts: FactSorters
  private let shiftFacts: FactSorters
  private let hasCustomerRules: Bool
  private let hasShiftRules: Bool
  private var spill: SpillFile
  private let lines: VerdictLineWriter
  private var output: [UInt8] = []

  /// Bytes of facts of each kind that a worker holds in memory.
  private static let sortingBudget = 8 << 20

  /// What has been counted and kept so far.
  private(set) var tallies: AnalysisTallies
  /// Records that wait for the horizon.
  private(set) var deferred: [DeferredRecord] = []

  /// A worker with this number.
  init(
    number: Int, settings: AnalysisSettings, horizon: SharedHorizon, sidecars: Sidecars, scratch: String,
    inputCount: Int
  ) {
    self.settings = settings
    self.horizon = horizon
    self.sidecars = sidecars
    signalReader = SignalReader(lexicon: settings.lexicon)
    judge = ConversationJudge(pack: settings.pack)
    factWriter = CustomerFactWriter(pack: settings.pack)
    hasCustomerRules = CustomerJudge(pack: settings.pack).hasRules
    hasShiftRules = ShiftJudge(pack: settings.pack).hasRules
    customerFacts = FactSorters(
      folder: scratch, name: "facts-\(number)", partitions: settings.workers, budget: Self.sortingBudget)
    shiftFacts = FactSorters(
      folder: scratch, name: "shifts-\(number)", partitions: settings.workers, budget: Self.sortingBudget)
    spill = SpillFile(path: "\(scratch)/deferred-\(number).spill")
    lines = VerdictLineWriter(pack: settings.pack, mask: settings.dataMask)
    tallies = AnalysisTallies(settings: settings, inputCount: inputCount)
  }

  /// What went wrong with the disk; nil if nothing did.
  var failure: StorageProblem? { customerFacts.problem ?? shiftFacts.problem ?? spill.problem }

  /// Analyses a block.
  mutating func process(_ block: Block) -> BlockResult {
    output.removeAll(keepingCapacity: true)
    var rejections = unframed(block)
    let file = Int(block.file)
    tallies.inputs[file].account.rejected += rejections.count
    rejections += block.earlierRejections
    let reader = reader(of: block.format)
    // What was gathered has been counted where its records were read.
    let isGathered = block.format == .gathered
    let bytes = block.buffer.filled(block.count)
    var undecided: [(record: FramedRecord, insertion: Int)] = []
    for record in block.records {
      let position = position(of: record, in: block)
      let raw = UnsafeBufferPointer(rebasing: bytes[record.range])
      switch reader.read(raw, at: position, header: block.header, into: builder) {
      case .conversation(let conversation):
        horizon.raise(to: conversation.lastInstant)
        if !isGathered { tallies.inputs[file].account.analysed += 1 }
        if !analyse(conversation, finalHorizon: nil) { undecided.append((record, output.count)) }
        builder.reuse(conversation)
      case .availability(let change):
        tallies.availabilityChanges += 1
        if !isGathered { tallies.inputs[file].account.analysed += 1 }
        noteAvailability(change)
      case .rejected(var rejection):
        rejection.hash = RecordHash.hexadecimal(of: raw)
        settings.rejectedRecords?.keep(raw, hash: rejection.hash)
        rejections.append(rejection)
        if !isGathered { tallies.inputs[file].account.rejected += 1 }
      case .ignored:
        if !isGathered { tallies.inputs[file].account.analysed += 1 }
      }
    }
    if !undecided.isEmpty { retry(undecided, block, reader, bytes) }
    rejections.sort { ($0.position.record, $0.position.byteOffset) < ($1.position.record, $1.position.byteOffset) }
    return BlockResult(sequence: block.sequence, verdictLines: output, rejections: rejections)
  }

  /// What the framing of a block's file has rejected, with the bytes kept as of other rejections.
  private func unframed(_ block: Block) -> [Rejection] {
    if block.rejections.isEmpty { return [] }
    let pieces = UnframedBytes(
      block: block.buffer.filled(block.count), at: block.offset, records: block.records, rejections: block.rejections,
      limit: settings.maximumRecordBytes)
    return block.rejections.map { found in
      let (rejection, bytes) = pieces.rejection(found, file: block.file)
      if !rejection.hash.isEmpty { settings.rejectedRecords?.keep(bytes, hash: rejection.hash) }
      return rejection
    }
  }

  /// Judges conversations again, now that the rest of the block has shown how far the exports reach at least.
  private mutating func retry(
    _ undecided: [(record: FramedRecord, insertion: Int)], _ block: Block, _ reader: any ExportReader,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let first = output
    output.removeAll(keepingCapacity: true)
    var copied = 0
    for (record, insertion) in undecided {
      output.append(contentsOf: first[copied..<insertion])
      copied = insertion
      let raw = UnsafeBufferPointer(rebasing: bytes[record.range])
      let position = position(of: record, in: block)
      guard case .conversation(let conversation) = reader.read(raw, at: position, header: block.header, into: builder)
      else { continue }
      if !analyse(conversation, finalHorizon: nil) {
        deferred.append(
          DeferredRecord(
            sequence: block.sequence, insertion: output.count, position: position, format: block.format,
            header: block.header, spill: spill.append(raw)))
      }
      builder.reuse(conversation)
    }
    output.append(contentsOf: first[copied...])
  }

  /// Judges the deferred records of this worker, now that the horizon is known; `body` gets each one's lines.
  mutating func finishDeferred(horizon: Int64, _ body: (DeferredRecord, [UInt8]) -> Void) {
    for record in deferred {
      guard let bytes = spill.padded(record.spill) else { return }
      let reader = reader(of: record.format)
      let outcome = bytes.withUnsafeBufferPointer { bytes in
        let raw = UnsafeBufferPointer(rebasing: bytes[..<record.spill.count])
        return reader.read(raw, at: record.position, header: record.header, into: builder)
      }
      guard case .conversation(let conversation) = outcome else { continue }
      output.removeAll(keepingCapacity: true)
      _ = analyse(conversation, finalHorizon: horizon)
      builder.reuse(conversation)
      body(record, output)
    }
  }

  /// Ends the worker's facts on customers and gives the sorted runs of each partition.
  func finishCustomerFacts() throws(StorageProblem) -> [[String]] {
    if let failure { throw failure }
    return try customerFacts.finish()
  }

  /// Ends the worker's facts on shifts and gives the sorted runs of each partition.
  func finishShiftFacts() throws(StorageProblem) -> [[String]] {
    if let failure { throw failure }
    return try shiftFacts.finish()
  }

  /// Emits a change of availability; it also shows how far the exports reach.
  private mutating func noteAvailability(_ change: AgentAvailability) {
    horizon.raise(to: change.milliseconds)
    guard hasShiftRules else { return }
    shiftWriter.write(change, zone: builder.zone) { key, payload in
      shiftFacts.add(key, payload, of: ShiftFactWriter.agentPart(of: key))
    }
  }

  /// Judges, counts and writes one conversation; false if it hangs on a horizon that is not known yet.
  private mutating func analyse(_ conversation: Conversation, finalHorizon: Int64?) -> Bool {
    signalReader.read(conversation, identifiers: builder.identifiers, into: &signals)
    let known = settings.asOf ?? conversation.exportedAt ?? finalHorizon
    judge.judge(
      conversation, signals: signals, identifiers: builder.identifiers,
      horizon: Horizon(known: known, reached: horizon.reached), into: &buffer)
    if buffer.needsHorizon { return false }
    if hasCustomerRules {
      factWriter.write(
        conversation, trace: judge.trace, showsBeginning: judge.showsBeginning, signals: signals,
        identifiers: builder.identifiers
      ) { key, payload in
        customerFacts.add(key, payload, of: CustomerFactWriter.customerPart(of: key))
      }
    }
    if hasShiftRules {
      shiftWriter.write(
        conversation, trace: judge.trace, contacts: judge.contacts, identifiers: builder.identifiers
      ) { key, payload in
        shiftFacts.add(key, payload, of: ShiftFactWriter.agentPart(of: key))
      }
    }
    tallies.screen.mark(&buffer, conversation, contacts: judge.contacts, identifiers: builder.identifiers)
    lines.begin(conversation, identifiers: builder.identifiers)
    for verdict in buffer.verdicts where settings.writesAllVerdicts || lines.isScored(verdict) {
      lines.append(verdict, in: buffer, of: conversation, to: &output)
    }
    tallies.count(conversation, contacts: judge.contacts, buffer, signals, builder.identifiers)
    return true
  }

  private mutating func reader(of format: ExportFormat) -> any ExportReader {
    if let reader = readers[format] { return reader }
    let reader = format.makeReader(sidecars: sidecars)
    readers[format] = reader
    return reader
  }

  private func position(of record: FramedRecord, in block: Block) -> SourcePosition {
    SourcePosition(
      file: block.file, byteOffset: block.offset + Int64(record.range.lowerBound), record: record.ordinal)
  }
}
