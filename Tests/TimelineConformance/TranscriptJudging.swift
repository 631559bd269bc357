import CoachingRules
import Conversations
import MessageSignals
import TestFixtures

/// Judges noted transcripts by the whole shipped pack: contacts, conversations, customers and shifts.
struct TranscriptJudging {
  private let pack: RulePack
  private let builder = ConversationBuilder()
  private var judge: ConversationJudge
  private var reader: SignalReader
  private var customerWriter: CustomerFactWriter
  private var shiftWriter = ShiftFactWriter()
  private var signals = ConversationSignals()
  private var buffer = VerdictBuffer()
  private var customerFacts: [(key: [UInt8], payload: [UInt8])] = []
  private var shiftFacts: [(key: [UInt8], payload: [UInt8])] = []
  private var found: [FoundVerdict] = []

  private init() throws {
    pack = try ShippedRules.pack()
    judge = ConversationJudge(pack: pack)
    reader = SignalReader(lexicon: try ShippedRules.lexicon())
    customerWriter = CustomerFactWriter(pack: pack)
  }

  /// All verdicts on a transcript.
  static func verdicts(on example: ConformanceCase) throws -> [FoundVerdict] {
    var judging = try TranscriptJudging()
    let noted = try TranscriptNotation.read(example.transcript, with: judging.builder, language: "fr")
    let latest = (noted.conversations.map(\.lastInstant) + noted.availability.map(\.milliseconds)).max() ?? 0
    let horizon =
      example.horizon.flatMap { TranscriptNotation.moment($0, of: example.transcript) } ?? latest + 7 * 86_400_000
    for conversation in noted.conversations { judging.judge(conversation, horizon) }
    for change in noted.availability {
      judging.shiftWriter.write(change, zone: noted.zone) { judging.shiftFacts.append((Array($0), Array($1))) }
    }
    judging.judgeCustomers(horizon)
    judging.judgeShifts(horizon)
    return judging.found
  }

  private mutating func judge(_ conversation: Conversation, _ horizon: Int64) {
    reader.read(conversation, identifiers: builder.identifiers, into: &signals)
    judge.judge(
      conversation, signals: signals, identifiers: builder.identifiers,
      horizon: Horizon(known: horizon, reached: horizon), into: &buffer)
    let id = conversation.text(conversation.id)
    for verdict in buffer.verdicts {
      note(verdict, builder.identifiers.text(of: conversation.agents[Int(verdict.agent)].id), in: id)
    }
    customerWriter.write(
      conversation, trace: judge.trace, showsBeginning: judge.showsBeginning, signals: signals,
      identifiers: builder.identifiers
    ) { customerFacts.append((Array($0), Array($1))) }
    shiftWriter.write(
      conversation, trace: judge.trace, contacts: judge.contacts, identifiers: builder.identifiers
    ) { shiftFacts.append((Array($0), Array($1))) }
  }

  private mutating func judgeCustomers(_ horizon: Int64) {
    var customerJudge = CustomerJudge(pack: pack)
    var joined = CustomerCase()
    var customer: [UInt8] = []
    let facts = customerFacts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for (position, fact) in facts.enumerated() {
      let part = fact.key.withUnsafeBufferPointer { Array(CustomerFactWriter.customerPart(of: $0)) }
      if part != customer { joined.removeAll() }
      customer = part
      fact.payload.withUnsafeBufferPointer { joined.add($0) }
      let next = position + 1 < facts.count ? facts[position + 1].key : []
      if next.starts(with: part + [0]) { continue }
      customerJudge.judge(&joined, horizon: horizon, into: &buffer)
      for verdict in buffer.verdicts { note(verdict, joined.agents[Int(verdict.agent)].id, in: nil) }
    }
  }

  private mutating func judgeShifts(_ horizon: Int64) {
    var shiftJudge = ShiftJudge(pack: pack)
    var gathering = ShiftGathering()
    var shifts: [ShiftCase] = []
    gathering.gather(shiftFacts.sorted { $0.key.lexicographicallyPrecedes($1.key) }) { shifts.append($0) }
    for shift in shifts {
      shiftJudge.judge(shift, horizon: horizon, into: &buffer)
      for verdict in buffer.verdicts { note(verdict, shift.agent, in: nil) }
    }
  }

  private mutating func note(_ verdict: Verdict, _ agent: String, in conversation: String?) {
    found.append(
      FoundVerdict(
        rule: pack.rules[Int(verdict.rule)].id, agent: agent, contact: verdict.contact, conversation: conversation,
        kind: verdict.kind, value: verdict.value == .min ? nil : verdict.value, missing: verdict.missing.names.sorted())
    )
  }
}
