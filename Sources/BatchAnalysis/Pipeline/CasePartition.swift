/// A part of the cases of one kind: those whose facts lie in certain sorted runs, judged by one thread, their lines written as a sorted run.
final class CasePartition<Cases: JoinedCases>: @unchecked Sendable {
  // Used by one thread at a time: its own while it runs, the run's thread after that.

  /// Where the run of lines lies.
  let output: String
  /// What went wrong with the disk; nil if nothing did.
  private(set) var problem: StorageProblem?

  private let facts: [String]
  private var cases: Cases

  /// The cases whose facts lie in these sorted runs.
  init(_ facts: [String], cases: Cases, output: String) {
    self.facts = facts
    self.cases = cases
    self.output = output
  }

  /// What has been counted.
  var tallies: AnalysisTallies { cases.tallies }

  /// Judges all cases.
  func run() {
    do throws(StorageProblem) {
      let writer = try SortedRunWriter(path: output)
      let write: CaseLines = { key, lines throws(StorageProblem) in
        if !lines.isEmpty { try writer.add(key: key, payload: lines) }
      }
      try ExternalSorter.merge(facts) { key, payload throws(StorageProblem) in
        try cases.add(key: key, payload: payload, write)
      }
      try cases.finish(write)
      try writer.close()
    } catch {
      problem = error
    }
  }
}
