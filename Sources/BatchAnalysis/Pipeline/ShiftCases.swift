import CoachingRules

/// The shifts: an agent's facts, day after day.
struct ShiftCases: JoinedCases {
  private var verdicts: CaseVerdicts
  private var judge: ShiftJudge
  private var gathering = ShiftGathering()

  init(settings: AnalysisSettings, horizon: Int64, inputCount: Int) {
    verdicts = CaseVerdicts(settings: settings, horizon: horizon, inputCount: inputCount)
    judge = ShiftJudge(pack: settings.pack)
  }

  var tallies: AnalysisTallies { verdicts.tallies }

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
    judge.judge(shift, horizon: verdicts.horizon, isForced: verdicts.isForced, into: &verdicts.buffer)
    try verdicts.finish(shift, key: shift.key, write)
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
