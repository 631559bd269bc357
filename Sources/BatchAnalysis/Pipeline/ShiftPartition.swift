import CoachingReports
import CoachingRules
import Conversations

/// A part of the shifts: gathers sorted facts into an agent's days, judges each one, and writes its lines as a sorted run.
final class ShiftPartition: @unchecked Sendable {
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
  private var judge: ShiftJudge
  private let lines: VerdictLineWriter
  private var buffer = VerdictBuffer()
  private var bytes: [UInt8] = []

  /// The shifts whose facts lie in these sorted runs.
  init(_ facts: [String], settings: AnalysisSettings, horizon: Int64, output: String, inputCount: Int) {
    self.facts = facts
    self.settings = settings
    self.horizon = horizon
    self.output = output
    judge = ShiftJudge(pack: settings.pack)
    lines = VerdictLineWriter(pack: settings.pack)
    tallies = AnalysisTallies(settings: settings, inputCount: inputCount)
  }

  /// Judges all shifts.
  func run() {
    do throws(StorageProblem) {
      let writer = try SortedRunWriter(path: output)
      var gathering = ShiftGathering()
      var failure: StorageProblem?
      let finish: (ShiftCase) -> Void = { shift in
        do throws(StorageProblem) { try self.finish(shift, writer) } catch { failure = failure ?? error }
      }
      try ExternalSorter.merge(facts) { key, payload throws(StorageProblem) in
        gathering.add(key: key, payload: payload, finish)
        if let failure { throw failure }
      }
      gathering.finish(finish)
      if let failure { throw failure }
      try writer.close()
    } catch {
      problem = error
    }
  }

  private func finish(_ shift: ShiftCase, _ writer: SortedRunWriter) throws(StorageProblem) {
    judge.judge(shift, horizon: settings.asOf ?? horizon, isForced: settings.asOf != nil, into: &buffer)
    tallies.screen.mark(&buffer, shift)
    tallies.count(shift, buffer)
    bytes.removeAll(keepingCapacity: true)
    for verdict in buffer.verdicts where settings.writesAllVerdicts || lines.isScored(verdict) {
      lines.append(verdict, in: buffer, of: shift, to: &bytes)
    }
    if !bytes.isEmpty { try writer.add(key: shift.key, payload: bytes) }
  }
}

extension ShiftCase {
  /// Agent, then day, as bytes in their order.
  fileprivate var key: [UInt8] {
    var key = Array(agent.utf8)
    key.append(0)
    key.append(contentsOf: writtenDay.utf8)
    return key
  }
}
