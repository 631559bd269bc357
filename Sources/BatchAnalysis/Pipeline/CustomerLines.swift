import CoachingReports
import CoachingRules
import Conversations

/// Gathers sorted facts into customer cases, judges each one and writes its lines.
struct CustomerLines {
  let settings: AnalysisSettings
  let writer: RunWriter
  let horizon: Int64

  private var joined = CustomerCase()
  private var prefix: [UInt8] = []
  private var buffer = VerdictBuffer()
  private var output: [UInt8] = []
  private var lines: VerdictLineWriter

  /// No case yet.
  init(settings: AnalysisSettings, writer: RunWriter, horizon: Int64) {
    self.settings = settings
    self.writer = writer
    self.horizon = horizon
    lines = VerdictLineWriter(pack: settings.pack)
  }

  /// Adds a fact; the case before it is judged when another customer's begins.
  mutating func add(
    _ key: UnsafeBufferPointer<UInt8>, _ payload: UnsafeBufferPointer<UInt8>, _ judge: inout CustomerJudge,
    _ tallies: inout AnalysisTallies
  ) throws(StorageProblem) {
    let customer = CustomerFactWriter.customerPart(of: key)
    if !prefix.elementsEqual(customer) {
      try finish(&judge, &tallies)
      prefix = Array(customer)
    }
    joined.add(payload)
  }

  /// Judges the case that has been gathered.
  mutating func finish(_ judge: inout CustomerJudge, _ tallies: inout AnalysisTallies) throws(StorageProblem) {
    guard !prefix.isEmpty else { return }
    judge.judge(&joined, horizon: settings.asOf ?? horizon, isForced: settings.asOf != nil, into: &buffer)
    tallies.count(joined, buffer)
    output.removeAll(keepingCapacity: true)
    for verdict in buffer.verdicts where settings.writesAllVerdicts || lines.isScored(verdict) {
      lines.append(verdict, evidence: buffer.evidence(of: verdict), of: joined, to: &output)
    }
    try writer.append(verdictLines: output)
    joined.removeAll()
    prefix.removeAll(keepingCapacity: true)
  }
}
