import CoachingRules

/// The customer cases: all facts with the same brand, channel and customer are one.
struct CustomerCases: JoinedCases {
  private var verdicts: CaseVerdicts
  private var judge: CustomerJudge
  private var joined = CustomerCase()
  private var key: [UInt8] = []

  init(settings: AnalysisSettings, horizon: Int64, inputCount: Int) {
    verdicts = CaseVerdicts(settings: settings, horizon: horizon, inputCount: inputCount)
    judge = CustomerJudge(pack: settings.pack)
  }

  var tallies: AnalysisTallies { verdicts.tallies }

  mutating func add(
    key: UnsafeBufferPointer<UInt8>, payload: UnsafeBufferPointer<UInt8>, _ write: CaseLines
  ) throws(StorageProblem) {
    let customer = CustomerFactWriter.customerPart(of: key)
    if !self.key.elementsEqual(customer) {
      try finish(write)
      self.key = Array(customer)
    }
    joined.add(payload)
  }

  /// Judges the case that has been gathered.
  mutating func finish(_ write: CaseLines) throws(StorageProblem) {
    guard !key.isEmpty else { return }
    judge.judge(&joined, horizon: verdicts.horizon, isForced: verdicts.isForced, into: &verdicts.buffer)
    try verdicts.finish(joined, key: key, write)
    joined.removeAll()
    key.removeAll(keepingCapacity: true)
  }
}
