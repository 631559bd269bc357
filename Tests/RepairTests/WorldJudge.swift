import BatchAnalysis
import CoachingReports
import CoachingRules
import Conversations
import MessageSignals

/// Judges conversations, customers and shifts of a world as a run does, keeping what later passes need of each conversation.
final class WorldJudge {
  /// What became of one conversation.
  struct Judged {
    var answers: [Answer] = []
    var traces: [String: CaseTrace] = [:]
    var customer: Fact?
    var shifts: [Fact] = []
    /// For each event the name it keeps.
    var names: [String] = []
    var language = DetectedLanguage.undecided
  }

  /// A sort key and a payload.
  struct Fact {
    var key: [UInt8]
    var payload: [UInt8]
    var names: [String]
  }

  private let pack: RulePack
  private var reader: SignalReader
  private var signals = ConversationSignals()
  private var judge: ConversationJudge
  private var customerJudge: CustomerJudge
  private var shiftJudge: ShiftJudge
  private var customerWriter: CustomerFactWriter
  private var shiftWriter = ShiftFactWriter()
  private let lines: VerdictLineWriter
  private var buffer = VerdictBuffer()

  init(pack: RulePack, lexicon: SignalLexicon) {
    self.pack = pack
    reader = SignalReader(lexicon: lexicon)
    judge = ConversationJudge(pack: pack)
    customerJudge = CustomerJudge(pack: pack)
    shiftJudge = ShiftJudge(pack: pack)
    customerWriter = CustomerFactWriter(pack: pack)
    lines = VerdictLineWriter(pack: pack)
  }

  /// Judges a conversation.
  ///
  /// - Parameter names: for each event the name it keeps when the transcript is changed.
  func judge(
    _ conversation: Conversation, names: [String], identifiers: IdentifierTable, end: Int64
  ) -> Judged {
    reader.read(conversation, identifiers: identifiers, into: &signals)
    let known = conversation.exportedAt ?? end
    judge.judge(
      conversation, signals: signals, identifiers: identifiers, horizon: Horizon(known: known, reached: end),
      into: &buffer)
    lines.begin(conversation, identifiers: identifiers)
    var judged = Judged(names: names)
    judged.language = signals.language
    let id = conversation.text(conversation.id)
    for verdict in buffer.verdicts {
      let agent = identifiers.text(of: conversation.agents[Int(verdict.agent)].id)
      var place = id
      if verdict.contact > 0 {
        place += " from \(names[Int(judge.contacts[Int(verdict.contact) - 1].openingEvent)])"
      }
      var bytes: [UInt8] = []
      lines.append(verdict, in: buffer, of: conversation, to: &bytes)
      let key = Answer.Key(rule: pack.rules[Int(verdict.rule)].id, place: place, agent: agent)
      judged.answers.append(
        Answer(key: key, kind: verdict.kind, line: String(decoding: bytes, as: UTF8.self), trace: place))
    }
    addTraces(conversation, id, names, &judged)
    customerWriter.write(
      conversation, trace: judge.trace, showsBeginning: judge.showsBeginning, signals: signals,
      identifiers: identifiers
    ) { judged.customer = Fact(key: Array($0), payload: Array($1), names: names) }
    shiftWriter.write(conversation, trace: judge.trace, contacts: judge.contacts, identifiers: identifiers) {
      judged.shifts.append(Fact(key: Array($0), payload: Array($1), names: names))
    }
    return judged
  }

  private func addTraces(_ conversation: Conversation, _ id: String, _ names: [String], _ judged: inout Judged) {
    let trace = judge.trace
    let eventNames = trace.map { "\(id)/\(names[Int($0.event)])/\($0.kind.name)" }
    judged.traces[id] = CaseTrace(events: trace, names: eventNames, range: 0..<trace.count)
    for (position, contact) in judge.contacts.enumerated() {
      judged.traces["\(id) from \(names[Int(contact.openingEvent)])"] = CaseTrace(
        events: trace, names: eventNames, range: judge.contactRanges[position], endsByMove: contact.endingEvent >= 0,
        isResumedSameDay: judge.isResumedSameDay[position])
    }
  }

  /// Judges a customer from the facts of his conversations.
  func judgeCustomer(_ facts: [Fact], end: Int64) -> (answers: [Answer], traces: [String: CaseTrace]) {
    let sorted = facts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var joined = CustomerCase()
    for fact in sorted { fact.payload.withUnsafeBufferPointer { joined.add($0) } }
    customerJudge.judge(&joined, horizon: end, into: &buffer)
    let place =
      "customer \(joined.brand) \(joined.channel) \(joined.customer) \(joined.customer.isEmpty ? joined.conversations[0] : "")"
    let answers = buffer.verdicts.map { verdict in
      var bytes: [UInt8] = []
      lines.append(verdict, in: buffer, of: joined, to: &bytes)
      let key = Answer.Key(
        rule: pack.rules[Int(verdict.rule)].id, place: place, agent: joined.agents[Int(verdict.agent)].id)
      return Answer(key: key, kind: verdict.kind, line: String(decoding: bytes, as: UTF8.self), trace: place)
    }
    let names = joined.trace.map { event in
      let fact = joined.events[Int(event.event)]
      let name = sorted[fact.conversation].names[Int(fact.event)]
      return "\(joined.conversations[fact.conversation])/\(name)/\(event.kind.name)"
    }
    return (answers, [place: CaseTrace(events: joined.trace, names: names, range: 0..<joined.trace.count)])
  }

  /// The fact of a change of availability.
  func fact(of change: SampleWorld.Change) -> Fact {
    var fact = Fact(key: [], payload: [], names: [])
    shiftWriter.write(change.change, zone: change.zone) { fact = Fact(key: Array($0), payload: Array($1), names: []) }
    return fact
  }

  /// Judges the shifts of one agent.
  ///
  /// - Parameter names: for each conversation the names of its events.
  func judgeShifts(
    _ facts: [Fact], names: [String: [String]], end: Int64
  ) -> (answers: [Answer], traces: [String: CaseTrace]) {
    var answers: [Answer] = []
    var traces: [String: CaseTrace] = [:]
    var gathering = ShiftGathering()
    let sorted = facts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.payload) }
    gathering.gather(sorted) { shift in
      shiftJudge.judge(shift, horizon: end, into: &buffer)
      let place = "shift \(shift.writtenDay) of \(shift.agent)"
      for verdict in buffer.verdicts {
        var bytes: [UInt8] = []
        lines.append(verdict, in: buffer, of: shift, to: &bytes)
        let key = Answer.Key(rule: pack.rules[Int(verdict.rule)].id, place: place, agent: shift.agent)
        answers.append(
          Answer(key: key, kind: verdict.kind, line: String(decoding: bytes, as: UTF8.self), trace: place))
      }
      let eventNames = shift.trace.map { event in
        let fact = shift.events[Int(event.event)]
        guard let known = names[fact.conversation] else { return "\(fact.kind.name) \(fact.instant)" }
        return "\(fact.conversation)/\(known[Int(fact.event)])/\(event.kind.name)"
      }
      traces[place] = CaseTrace(events: shift.trace, names: eventNames, range: 0..<shift.trace.count)
    }
    return (answers, traces)
  }
}
