import CoachingReports
import CoachingRules
import Conversations

/// The customer cases: all facts with the same brand, channel and customer are one.
struct CustomerCases: JoinedCases {
  private(set) var tallies: AnalysisTallies
  private let settings: AnalysisSettings
  private let horizon: Int64
  private var judge: CustomerJudge
  private let lines: VerdictLineWriter
  private var joined = CustomerCase()
  private var key: [UInt8] = []
  private var buffer = VerdictBuffer()
  private var bytes: [UInt8] = []

  init(settings: AnalysisSettings, horizon: Int64, inputCount: Int) {
    self.settings = settings
    self.horizon = horizon
    judge = CustomerJudge(pack: settings.pack)
    lines = VerdictLineWriter(pack: settings.pack, mask: settings.dataMask)
    tallies = AnalysisTallies(settings: settings, inputCount: inputCount)
  }

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
    judge.judge(&joined, horizon: settings.asOf ?? horizon, isForced: settings.asOf != nil, into: &buffer)
    tallies.screen.mark(&buffer, joined)
    tallies.count(joined, buffer)
    bytes.removeAll(keepingCapacity: true)
    for verdict in buffer.verdicts where settings.writesAllVerdicts || lines.isScored(verdict) {
      lines.append(verdict, in: buffer, of: joined, to: &bytes)
    }
    try write(key, bytes)
    joined.removeAll()
    key.removeAll(keepingCapacity: true)
  }
}
