import CoachingReports
import CoachingRules

/// What becomes of the verdicts on one kind of joined cases: marked, counted and written, case after case.
struct CaseVerdicts {
  /// What has been counted.
  private(set) var tallies: AnalysisTallies
  /// The instant up to which the exports tell, or the one that the user named.
  let horizon: Int64
  /// Whether that one holds whatever the exports say.
  let isForced: Bool
  /// The verdicts on the present case.
  var buffer = VerdictBuffer()
  private let writesAll: Bool
  private let lines: VerdictLineWriter
  private var bytes: [UInt8] = []

  init(settings: AnalysisSettings, horizon: Int64, inputCount: Int) {
    self.horizon = settings.asOf ?? horizon
    isForced = settings.asOf != nil
    writesAll = settings.writesAllVerdicts
    lines = VerdictLineWriter(pack: settings.pack, mask: settings.dataMask)
    tallies = AnalysisTallies(settings: settings, inputCount: inputCount)
  }

  /// Hands on the verdicts on a case that has been judged.
  mutating func finish(_ judged: some JudgedCase, key: [UInt8], _ write: CaseLines) throws(StorageProblem) {
    judged.mark(&buffer, with: &tallies.screen)
    judged.count(buffer, in: &tallies)
    bytes.removeAll(keepingCapacity: true)
    for verdict in buffer.verdicts where writesAll || lines.isScored(verdict) {
      judged.append(verdict, in: buffer, with: lines, to: &bytes)
    }
    try write(key, bytes)
  }
}
