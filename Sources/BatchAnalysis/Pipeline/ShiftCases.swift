import CoachingReports
import CoachingRules
import Conversations

/// The shifts: an agent's facts, day after day.
struct ShiftCases: JoinedCases {
  private(set) var tallies: AnalysisTallies
  private let settings: AnalysisSettings
  private let horizon: Int64
  private var judge: ShiftJudge
  private let lines: VerdictLineWriter
  private var gathering = ShiftGathering()
  private var buffer = VerdictBuffer()
  private var bytes: [UInt8] = []

  init(settings: AnalysisSettings, horizon: Int64, inputCount: Int) {
    self.settings = settings
    self.horizon = horizon
    judge = ShiftJudge(pack: settings.pack)
    lines = VerdictLineWriter(pack: settings.pack, mask: settings.dataMask)
    tallies = AnalysisTallies(settings: settings, inputCount: inputCount)
  }

  mutating func add(
    key: UnsafeBufferPointer<UInt8>, payload: UnsafeBufferPointer<UInt8>, _ write: CaseLines
  ) throws(StorageProblem) {
    var complete: [ShiftCase] = []
    gathering.add(key: key, payload: payload) { complete.append($0) }
    for shift in complete { try judge(shift, write) }
  }

  mutating func finish(_ write: CaseLines) throws(StorageProblem) {
    var complete: [ShiftCase] = []
    gathering.finish { complete.append($0) }
    for shift in complete { try judge(shift, write) }
  }

  private mutating func judge(_ shift: ShiftCase, _ write: CaseLines) throws(StorageProblem) {
    judge.judge(shift, horizon: settings.asOf ?? horizon, isForced: settings.asOf != nil, into: &buffer)
    tallies.screen.mark(&buffer, shift)
    tallies.count(shift, buffer)
    bytes.removeAll(keepingCapacity: true)
    for verdict in buffer.verdicts where settings.writesAllVerdicts || lines.isScored(verdict) {
      lines.append(verdict, in: buffer, of: shift, to: &bytes)
    }
    try write(shift.key, bytes)
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
