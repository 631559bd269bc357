import CoachingReports
import CoachingRules
import Conversations

/// A part of the customer cases: gathers sorted facts into cases, judges each one, and writes its lines as a sorted run.
final class CustomerPartition: @unchecked Sendable {
  // Used by one thread at a time: its own while it runs, the run's thread after that.

  /// Where the run of lines lies.
  let output: String
  /// What has been counted.
  private(set) var tallies: AnalysisTallies
  /// What went wrong with the disk; nil if nothing did.
  private(set) var problem: StorageProblem?

  private let facts: [String]
  private let settings: AnalysisSettings
  private let horizon: Int64
  private var judge: CustomerJudge
  private let lines: VerdictLineWriter
  private var joined = CustomerCase()
  private var key: [UInt8] = []
  private var buffer = VerdictBuffer()
  private var bytes: [UInt8] = []

  /// The cases whose facts lie in these sorted runs.
  init(_ facts: [String], settings: AnalysisSettings, horizon: Int64, output: String, inputCount: Int) {
    self.facts = facts
    self.settings = settings
    self.horizon = horizon
    self.output = output
    judge = CustomerJudge(pack: settings.pack)
    lines = VerdictLineWriter(pack: settings.pack)
    tallies = AnalysisTallies(settings: settings, inputCount: inputCount)
  }

  /// Judges all cases.
  func run() {
    do throws(StorageProblem) {
      let writer = try SortedRunWriter(path: output)
      try ExternalSorter.merge(facts) { key, payload throws(StorageProblem) in
        let customer = CustomerFactWriter.customerPart(of: key)
        if !self.key.elementsEqual(customer) {
          try finishCase(writer)
          self.key = Array(customer)
        }
        joined.add(payload)
      }
      try finishCase(writer)
      try writer.close()
    } catch {
      problem = error
    }
  }

  /// Judges the case that has been gathered.
  private func finishCase(_ writer: SortedRunWriter) throws(StorageProblem) {
    guard !key.isEmpty else { return }
    judge.judge(&joined, horizon: settings.asOf ?? horizon, isForced: settings.asOf != nil, into: &buffer)
    tallies.screen.mark(&buffer, joined)
    tallies.count(joined, buffer)
    bytes.removeAll(keepingCapacity: true)
    for verdict in buffer.verdicts where settings.writesAllVerdicts || lines.isScored(verdict) {
      lines.append(verdict, in: buffer, of: joined, to: &bytes)
    }
    if !bytes.isEmpty { try writer.add(key: key, payload: bytes) }
    joined.removeAll()
    key.removeAll(keepingCapacity: true)
  }
}
