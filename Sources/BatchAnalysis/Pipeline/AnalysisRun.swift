import CoachingReports
import CoachingRules
import Conversations
import Foundation
import Logging
import MessageSignals
import Scorecards
import Synchronization
import TranscriptExports

/// Analyses inputs from end to end: one reading thread, workers, results in the order of the inputs, memory bounded throughout.
public struct AnalysisRun {
  private let settings: AnalysisSettings
  private let inputs: [InputFile]
  private let scratch: String
  private let folder: String?
  private let didRead: @Sendable (Int) -> Void
  private let log = Logger(label: "debrief.analysis")

  /// A run over these inputs that writes `verdicts.ndjson` and `rejected.ndjson` into a report.
  ///
  /// - Parameter didRead: told of bytes as they are read, from the reading thread.
  public init(
    _ inputs: [InputFile], settings: AnalysisSettings, folder: ReportFolder,
    didRead: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.inputs = inputs
    self.settings = settings
    scratch = folder.scratch
    self.didRead = didRead
    self.folder = folder.workplace
  }

  /// A run over these inputs that only counts.
  ///
  /// - Parameters:
  ///   - scratch: a folder for temporary files.
  ///   - didRead: told of bytes as they are read, from the reading thread.
  public init(
    _ inputs: [InputFile], settings: AnalysisSettings, scratch: String,
    didRead: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.inputs = inputs
    self.settings = settings
    self.scratch = scratch
    self.didRead = didRead
    folder = nil
  }

  /// Runs to the end; bad data never stops it, a full disk does.
  public func run() throws(StorageProblem) -> AnalysisOutcome {
    let preparation = InputPreparation(
      scratch: scratch, importing: settings.importing, maximumRecordBytes: settings.maximumRecordBytes,
      expansion: settings.expansion, rejectedRecords: settings.rejectedRecords, didRead: didRead)
    let prepared = try preparation.prepare(inputs)
    let writer = try RunWriter(folder: folder, inputs: prepared.inputs)
    let horizon = SharedHorizon()
    let exchange = BlockExchange(bufferCount: settings.workers * 2 + 3) { result throws(StorageProblem) in
      try writer.write(result)
    }
    let workers = (0..<settings.workers).map { number in
      AnalysisWorker(
        BlockAnalysis(
          number: number, settings: settings, horizon: horizon, sidecars: prepared.sidecars, scratch: scratch,
          inputCount: prepared.inputs.count))
    }
    let threads = workers.map { worker in
      WorkThread {
        while let block = exchange.nextBlock() { exchange.deliver(worker.analysis.process(block), from: block.buffer) }
      }
    }
    var reading = BlockReading(exchange: exchange, maximumRecordBytes: settings.maximumRecordBytes)
    for (position, input) in prepared.inputs.enumerated() {
      log.info("Reads an input.", metadata: ["debrief.file": "\(input.name)", "debrief.bytes": "\(input.size ?? -1)"])
      reading.read(position, of: prepared, settings.importing, didRead: didRead)
    }
    var failure: StorageProblem?
    if let gathered = prepared.gathered {
      do throws(StorageProblem) { try reading.readGathered(gathered) } catch { failure = error }
    }
    exchange.complete()
    for thread in threads { thread.join() }
    if let failure = failure ?? settings.rejectedRecords?.failure { throw failure }
    if let failure = exchange.failure { throw failure }
    for worker in workers { if let failure = worker.analysis.failure { throw failure } }
    return try finish(workers, reading.facts, horizon, prepared, writer)
  }

  /// Judges what waited for the horizon and the customer cases, and puts everything together.
  private func finish(
    _ workers: [AnalysisWorker], _ facts: [InputFacts], _ horizon: SharedHorizon, _ prepared: PreparedInputs,
    _ writer: RunWriter
  ) throws(StorageProblem) -> AnalysisOutcome {
    let end = settings.asOf ?? horizon.reached
    var late: [(record: DeferredRecord, lines: [UInt8])] = []
    for worker in workers { worker.analysis.finishDeferred(horizon: end) { late.append(($0, $1)) } }
    try writer.insert(late)
    var tallies = workers[0].analysis.tallies
    for worker in workers.dropFirst() { tallies.merge(worker.analysis.tallies) }
    try judgeJoinedCases(workers, end, writer, &tallies)
    try writer.close()
    var outcome = AnalysisOutcome(
      inputs: facts, conversationsOfInputs: tallies.inputs.map(\.facts), conversations: ConversationFacts(),
      availabilityChanges: tallies.availabilityChanges, book: tallies.book, quotes: tallies.quotes,
      agentNames: tallies.agentNames, missing: tallies.missing, suppressions: tallies.screen.book,
      horizon: end == .min ? nil : end,
      firstRejections: writer.firstRejections, conflicts: prepared.conflicts, conflictCount: prepared.conflictCount)
    for (position, figures) in tallies.inputs.enumerated() {
      outcome.conversations.merge(figures.facts)
      outcome.inputs[position].conversations = figures.facts.conversations
      outcome.inputs[position].account.add(figures.account)
      let account = outcome.inputs[position].account
      precondition(account.isBalanced, "Records were lost or counted twice: \(account)")
    }
    if settings.asOf == nil, outcome.conversations.exported != .min { outcome.horizon = outcome.conversations.exported }
    log.info(
      "Analysed the exports.",
      metadata: [
        "debrief.conversations": "\(outcome.conversations.conversations)", "debrief.deferred": "\(late.count)",
        "debrief.rejected": "\(outcome.rejectedCount)",
      ])
    return outcome
  }

  /// Judges all cases that facts of several conversations make up: those of customers, then shifts.
  private func judgeJoinedCases(
    _ workers: [AnalysisWorker], _ horizon: Int64, _ writer: RunWriter, _ tallies: inout AnalysisTallies
  ) throws(StorageProblem) {
    if CustomerJudge(pack: settings.pack).hasRules {
      let facts = try partitioned(workers) { analysis throws(StorageProblem) in try analysis.finishCustomerFacts() }
      try judge(CustomerCases.self, facts, "customers", horizon, writer, &tallies)
    }
    if ShiftJudge(pack: settings.pack).hasRules {
      let facts = try partitioned(workers) { analysis throws(StorageProblem) in try analysis.finishShiftFacts() }
      try judge(ShiftCases.self, facts, "shift-lines", horizon, writer, &tallies)
    }
  }

  /// The sorted runs of each partition, of all workers.
  private func partitioned(
    _ workers: [AnalysisWorker], _ runs: (BlockAnalysis) throws(StorageProblem) -> [[String]]
  ) throws(StorageProblem) -> [[String]] {
    var partitions = [[String]](repeating: [], count: settings.workers)
    for worker in workers {
      for (partition, paths) in try runs(worker.analysis).enumerated() { partitions[partition] += paths }
    }
    return partitions
  }

  /// Judges the cases of one kind, a partition a thread, and writes their lines in the byte order of their keys.
  private func judge<Cases: JoinedCases>(
    _: Cases.Type, _ facts: [[String]], _ name: String, _ horizon: Int64, _ writer: RunWriter,
    _ tallies: inout AnalysisTallies
  ) throws(StorageProblem) {
    let partitions = facts.enumerated().map { number, paths in
      CasePartition(
        paths, cases: Cases(settings: settings, horizon: horizon, inputCount: tallies.inputs.count),
        output: "\(scratch)/\(name)-\(number).run")
    }
    let threads = partitions.map { partition in WorkThread { partition.run() } }
    for thread in threads { thread.join() }
    for partition in partitions {
      if let problem = partition.problem { throw problem }
      tallies.merge(partition.tallies)
    }
    try ExternalSorter.merge(partitions.map(\.output)) { _, lines throws(StorageProblem) in
      try writer.append(verdictLines: Array(lines))
    }
  }
}
