import CoachingReports
import CoachingRules

/// Cases of one kind that sorted facts make up: gathered, judged, counted and written one after the other.
protocol JoinedCases: SendableMetatype {
  /// Cases that nothing has been gathered of.
  init(settings: AnalysisSettings, horizon: Int64, inputCount: Int)

  /// What has been counted.
  var tallies: AnalysisTallies { get }

  /// Adds the next fact; `write` gets the key and the lines of each case that is complete.
  mutating func add(
    key: UnsafeBufferPointer<UInt8>, payload: UnsafeBufferPointer<UInt8>, _ write: CaseLines
  ) throws(StorageProblem)

  /// Ends the facts.
  mutating func finish(_ write: CaseLines) throws(StorageProblem)
}

/// Takes the key and the lines of a case.
typealias CaseLines = (_ key: [UInt8], _ lines: [UInt8]) throws(StorageProblem) -> Void
