import CoachingReports
import CoachingRules
import Conversations
import MessageSignals
import Scorecards

/// Decides which findings become quotes, and makes them: strings are made only for the few that are drawn.
struct QuoteMaker {
  private let pack: RulePack
  private let limit: Int
  /// For each slot, rule and kind: the draw's hash of the last quote that is kept so far.
  private var thresholds: [UInt64] = []
  private var kept: [Int] = []
  /// The hash of rule and agent, where a draw begins, by slot and rule.
  private var beginnings: [UInt64] = []
  private var moment: [UInt8] = []

  init(pack: RulePack, limit: Int) {
    self.pack = pack
    self.limit = limit
  }

  /// Prepares what the findings of one conversation share.
  mutating func begin(_ conversation: Conversation) {
    moment.removeAll(keepingCapacity: true)
    JSONText.append(conversation.events[0].time.milliseconds, to: &moment)
  }

  /// Makes room for a slot of the tally book.
  mutating func addSlot(_ slot: Int, agent: String) {
    let end = (slot + 1) * pack.rules.count
    guard beginnings.count < end else { return }
    for rule in pack.rules {
      beginnings.append(QuoteDraw.beginning(rule: rule.id, agent: agent))
      for _ in QuoteKind.allCases {
        thresholds.append(.max)
        kept.append(0)
      }
    }
  }

  /// Keeps a contact's finding if it is drawn so far.
  mutating func keep(
    _ verdict: Verdict, _ evidence: ArraySlice<Evidence>, _ conversation: Conversation, _ contact: Contact,
    _ identifiers: IdentifierTable, slot: Int, in quotes: inout QuoteSampler
  ) {
    let place = slot * pack.rules.count + Int(verdict.rule)
    var hash = conversation.withBytes(conversation.id) { QuoteDraw.hash($0, after: beginnings[place]) }
    hash = FNV1a.adding(UInt8(truncatingIfNeeded: verdict.contact), to: hash)
    hash = QuoteDraw.finished(moment.withUnsafeBufferPointer { QuoteDraw.hash($0, after: hash) })
    let kind: QuoteKind = verdict.kind == .met ? .met : .missed
    let threshold = place * QuoteKind.allCases.count + Int(kind.rawValue)
    guard kept[threshold] < limit || hash <= thresholds[threshold] else { return }
    kept[threshold] += 1
    let draw = QuoteDraw(
      hash: hash, conversation: conversation.text(conversation.id), contact: Int(verdict.contact),
      moment: String(decoding: moment, as: UTF8.self))
    let agent = identifiers.text(of: conversation.agents[Int(verdict.agent)].id)
    let sample = sample(verdict, evidence, conversation, contact, agent, kind)
    if let last = quotes.keep(draw, sample) { thresholds[threshold] = last.hash }
  }

  private func sample(
    _ verdict: Verdict, _ evidence: ArraySlice<Evidence>, _ conversation: Conversation, _ contact: Contact,
    _ agent: String, _ kind: QuoteKind
  ) -> QuoteSample {
    let rule = pack.rules[Int(verdict.rule)]
    let scene = QuoteScene(conversation: conversation, contact: contact)
    let when = scene.clock(conversation.events[Int(evidence.first?.event ?? contact.openingEvent)].time.milliseconds)
    return QuoteSample(
      rule: Int(verdict.rule), kind: kind, agent: agent, conversation: conversation.text(conversation.id),
      contact: Int(verdict.contact), day: when.day, time: when.time, channel: conversation.channel.rawValue,
      lines: scene.lines(evidence), facts: Self.facts(verdict), hasRemark: verdict.hasRemark,
      repair: RepairWording.sentence(verdict.repair, of: rule, scene.repairFacts(verdict.repair, agent: agent)))
  }

  /// Keeps a customer case's finding if it is drawn so far.
  mutating func keep(
    _ verdict: Verdict, _ evidence: ArraySlice<Evidence>, _ joined: CustomerCase, in quotes: inout QuoteSampler
  ) {
    let agent = joined.agents[Int(verdict.agent)].id
    let rule = pack.rules[Int(verdict.rule)]
    let kind: QuoteKind = verdict.kind == .met ? .met : .missed
    let moments = evidence.map { joined.instant(of: $0.event) }
    let anchor = evidence.first.map { joined.conversations[joined.events[Int($0.event)].conversation] } ?? ""
    let draw = QuoteDraw(
      rule: rule.id, agent: agent, conversation: anchor, contact: 0, moment: String(moments.first ?? 0))
    guard quotes.isWanted(draw, agent: agent, rule: Int(verdict.rule), kind: kind) else { return }
    let when = QuoteScene.clock(moments.first ?? 0, joined.zone)
    let lines = evidence.enumerated().map { position, item in
      let fact = joined.events[Int(item.event)]
      let isOwn = joined.agent(of: item.event) == verdict.agent
      let time = QuoteScene.clock(moments[position], joined.zone)
      return QuoteLine(
        speaker: isOwn ? .agent : fact.kind == .message ? .colleague : .system, time: time.time,
        text: isOwn ? fact.text : "", marks: isOwn && item.kind == .words ? [Int(item.start)..<Int(item.end)] : [],
        move: fact.kind == .message ? nil : fact.kind, isPlace: item.kind != .words)
    }
    let repaired = verdict.repair.event >= 0 ? joined.events[Int(verdict.repair.event)] : nil
    let clock = QuoteScene.clock(
      verdict.repair.time == .min ? joined.instant(of: verdict.repair.event) : verdict.repair.time, joined.zone)
    let facts = RepairFacts(
      reference: repaired.map { $0.messageID.isEmpty ? "#\($0.event + 1)" : $0.messageID } ?? "", kind: .message,
      instant: verdict.repair.time, clock: clock.time, agent: agent)
    quotes.keep(
      draw,
      QuoteSample(
        rule: Int(verdict.rule), kind: kind, agent: agent, conversation: anchor, contact: 0, day: when.day,
        time: when.time, channel: joined.channel.rawValue, lines: lines, facts: Self.facts(verdict),
        hasRemark: verdict.hasRemark, repair: RepairWording.sentence(verdict.repair, of: rule, facts)))
  }

  private static func facts(_ verdict: Verdict) -> FindingWording.Facts {
    FindingWording.Facts(
      value: verdict.value == .min ? nil : Int(verdict.value), limit: verdict.limit == .min ? nil : Int(verdict.limit),
      unit: verdict.unit, count: Int(verdict.activations - verdict.fulfilled))
  }
}
