import CoachingReports
import CoachingRules
import Conversations
import MessageSignals

/// Offers findings to the draw of quotes; strings are made only for the few that are drawn.
struct QuoteMaker {
  private let pack: RulePack
  private let mask: PersonalDataMask?
  private let ruleHashes: [UInt64]
  private var seed: UInt64 = 0
  private var slot = 0
  private var agent = ""

  /// A maker for the rules of this pack.
  ///
  /// - Parameter mask: hides personal data in quotes; nil to show it.
  init(pack: RulePack, mask: PersonalDataMask?) {
    self.pack = pack
    self.mask = mask
    ruleHashes = pack.rules.map { FNV1a.hash($0.id) }
  }

  /// Prepares what the findings of one contact share.
  ///
  /// - Parameter slot: where the sampler keeps the agent's samples.
  mutating func begin(_ conversation: Conversation, _ contact: Contact, agent: String, slot: Int) {
    self.agent = agent
    self.slot = slot
    seed = conversation.withBytes(conversation.id) {
      QuoteDraw.seed(
        agent: agent, conversation: $0, contact: Int(contact.number),
        instant: conversation.events[0].time.milliseconds)
    }
  }

  /// Offers a finding of the contact that was begun.
  func offer(
    _ verdict: Verdict, _ buffer: VerdictBuffer, _ conversation: Conversation, _ contact: Contact,
    _ signals: ConversationSignals, to quotes: inout QuoteSampler
  ) {
    let kind: QuoteKind = verdict.kind == .met ? .met : .missed
    let hash = QuoteDraw.hash(seed: seed, rule: ruleHashes[Int(verdict.rule)])
    quotes.offer(hash: hash, rule: Int(verdict.rule), kind: kind, slot: slot) {
      let draw = QuoteDraw(
        hash: hash, conversation: conversation.text(conversation.id), contact: Int(verdict.contact),
        instant: conversation.events[0].time.milliseconds)
      return (draw, sample(verdict, buffer, conversation, contact, signals, kind))
    }
  }

  private func sample(
    _ verdict: Verdict, _ buffer: VerdictBuffer, _ conversation: Conversation, _ contact: Contact,
    _ signals: ConversationSignals, _ kind: QuoteKind
  ) -> QuoteSample {
    let evidence = buffer.evidence(of: verdict)
    let rule = pack.rules[Int(verdict.rule)]
    let scene = QuoteScene(conversation: conversation, contact: contact, mask: mask)
    let event = conversation.events[Int(evidence.first?.event ?? contact.openingEvent)]
    let when = QuoteScene.clock(event.time.milliseconds, conversation.zone)
    let name = Self.name(verdict, conversation, signals)
    return QuoteSample(
      rule: Int(verdict.rule), kind: kind, agent: agent, conversation: conversation.text(conversation.id),
      contact: Int(verdict.contact), day: when.day, time: when.time, channel: conversation.channel.rawValue,
      lines: scene.lines(evidence), facts: Self.facts(verdict, name: name), hasRemark: verdict.hasRemark,
      repair: RepairWording.sentences(buffer.repairs(of: verdict), of: rule) { scene.repairFacts($0, agent: agent) },
      misspelt: MisspeltWords.read(buffer.repairs(of: verdict), conversation, signals))
  }

  /// Offers a finding of a customer case.
  func offer(_ verdict: Verdict, _ buffer: VerdictBuffer, _ joined: CustomerCase, to quotes: inout QuoteSampler) {
    let agent = joined.agents[Int(verdict.agent)].id
    let evidence = buffer.evidence(of: verdict)
    let kind: QuoteKind = verdict.kind == .met ? .met : .missed
    let first = evidence.first.map { joined.events[Int($0.event)] }
    let anchor = joined.conversations[joined.conversation(of: verdict, evidence)]
    let instant = first?.instant ?? 0
    var text = anchor
    let seed = text.withUTF8 { QuoteDraw.seed(agent: agent, conversation: $0, contact: 0, instant: instant) }
    let hash = QuoteDraw.hash(seed: seed, rule: ruleHashes[Int(verdict.rule)])
    let slot = quotes.slot(for: agent)
    quotes.offer(hash: hash, rule: Int(verdict.rule), kind: kind, slot: slot) {
      let when = QuoteScene.clock(instant, joined.zone)
      return (
        QuoteDraw(hash: hash, conversation: anchor, contact: 0, instant: instant),
        QuoteSample(
          rule: Int(verdict.rule), kind: kind, agent: agent, conversation: anchor, contact: 0, day: when.day,
          time: when.time, channel: joined.channel.rawValue, lines: lines(evidence, verdict.agent, joined),
          facts: Self.facts(verdict, name: nil), hasRemark: verdict.hasRemark,
          repair: repair(verdict, buffer, agent, joined))
      )
    }
  }

  /// Offers a finding of a shift.
  func offer(_ verdict: Verdict, _ buffer: VerdictBuffer, _ shift: ShiftCase, to quotes: inout QuoteSampler) {
    let evidence = buffer.evidence(of: verdict)
    let kind: QuoteKind = verdict.kind == .met ? .met : .missed
    let instant = evidence.first.map { shift.events[Int($0.event)].instant } ?? 0
    var day = shift.writtenDay
    let seed = day.withUTF8 { QuoteDraw.seed(agent: shift.agent, conversation: $0, contact: 0, instant: instant) }
    let hash = QuoteDraw.hash(seed: seed, rule: ruleHashes[Int(verdict.rule)])
    quotes.offer(hash: hash, rule: Int(verdict.rule), kind: kind, slot: quotes.slot(for: shift.agent)) {
      let when = QuoteScene.clock(instant, shift.zone)
      // What was left undone proves nothing by itself; it is the repair that names the conversation.
      let untouched = verdict.kind == .missed ? shift.event(at: verdict.repair.event) : nil
      let events = evidence.compactMap { shift.event(at: $0.event) } + [untouched].compactMap { $0 }
      let named = events.map(\.conversation).first { !$0.isEmpty } ?? ""
      return (
        QuoteDraw(hash: hash, conversation: day, contact: 0, instant: instant),
        QuoteSample(
          rule: Int(verdict.rule), kind: kind, agent: shift.agent, conversation: named, contact: 0, day: when.day,
          time: when.time, channel: "", lines: lines(evidence, untouched, shift), facts: Self.facts(verdict, name: nil),
          hasRemark: verdict.hasRemark, repair: repair(verdict, buffer, shift))
      )
    }
  }

  private func lines(
    _ evidence: ArraySlice<Evidence>, _ untouched: ShiftCase.FactEvent?, _ shift: ShiftCase
  ) -> [QuoteLine] {
    func line(_ fact: ShiftCase.FactEvent, isPlace: Bool) -> QuoteLine {
      QuoteLine(
        speaker: .agent, time: QuoteScene.clock(fact.instant, shift.zone).time, text: "", marks: [],
        move: fact.kind, isPlace: isPlace)
    }
    let proofs = evidence.compactMap { item in
      shift.event(at: item.event).map { (fact: $0, isPlace: item.kind == .absence || item.kind == .delay) }
    }
    var lines = proofs.map { line($0.fact, isPlace: $0.isPlace) }
    if let untouched, !untouched.conversation.isEmpty, !proofs.contains(where: { $0.fact == untouched }) {
      lines.insert(line(untouched, isPlace: false), at: 0)
    }
    return lines
  }

  private func repair(_ verdict: Verdict, _ buffer: VerdictBuffer, _ shift: ShiftCase) -> LocalizedText? {
    RepairWording.sentences(buffer.repairs(of: verdict), of: pack.rules[Int(verdict.rule)]) { repair in
      guard shift.events.indices.contains(Int(repair.event)) else { return nil }
      let fact = shift.events[Int(repair.event)]
      let clock = QuoteScene.clock(repair.time == .min ? fact.instant : repair.time, shift.zone)
      return RepairFacts(
        reference: "#\(fact.event + 1)", time: QuoteScene.clock(fact.instant, shift.zone).time,
        kind: fact.kind.eventKind, instant: repair.time, clock: "\(clock.time):\(clock.second)", agent: shift.agent)
    }
  }

  private func lines(_ evidence: ArraySlice<Evidence>, _ agent: Int32, _ joined: CustomerCase) -> [QuoteLine] {
    evidence.map { item in
      let fact = joined.events[Int(item.event)]
      let isOwn = fact.agent == agent && agent >= 0
      let isMessage = fact.kind == .message
      let shown = MaskedText(isOwn ? fact.text : "", by: mask)
      return QuoteLine(
        speaker: isOwn ? .agent : isMessage ? .colleague : .system,
        time: QuoteScene.clock(fact.instant, joined.zone).time, text: shown.text,
        marks: isOwn && item.kind == .words ? [shown.bytes(Int(item.start)..<Int(item.end))] : [],
        move: isMessage ? nil : fact.kind, isPlace: item.kind == .absence || item.kind == .delay)
    }
  }

  private func repair(
    _ verdict: Verdict, _ buffer: VerdictBuffer, _ agent: String, _ joined: CustomerCase
  ) -> LocalizedText? {
    RepairWording.sentences(buffer.repairs(of: verdict), of: pack.rules[Int(verdict.rule)]) { repair in
      guard joined.events.indices.contains(Int(repair.event)) else { return nil }
      let fact = joined.events[Int(repair.event)]
      let clock = QuoteScene.clock(repair.time == .min ? fact.instant : repair.time, joined.zone)
      let words = MaskedText(fact.text, by: mask).quote(Int(repair.start)..<Int(repair.end)) ?? ""
      return RepairFacts(
        reference: fact.messageID.isEmpty ? "#\(fact.event + 1)" : fact.messageID,
        time: QuoteScene.clock(fact.instant, joined.zone).time, kind: fact.kind.eventKind, instant: repair.time,
        clock: "\(clock.time):\(clock.second)", agent: agent, words: words)
    }
  }

  /// The name that a finding speaks of: the wrong one that was written, else the customer's.
  static func name(_ verdict: Verdict, _ conversation: Conversation, _ signals: ConversationSignals) -> String? {
    if verdict.repair.end > 0 {
      let event = conversation.events[Int(max(verdict.repair.event, 0))]
      return conversation.quote(event, bytes: Int(verdict.repair.start)..<Int(verdict.repair.end))
    }
    guard let known = signals.nameKnownFrom else { return nil }
    if known >= 0 {
      return signals.nameKnownBy.flatMap { conversation.quote(conversation.events[known], bytes: $0.bytes) }
    }
    let names = [conversation.customer.givenName, conversation.customer.familyName].filter { !$0.isEmpty }
    return names.map { conversation.text($0) }.joined(separator: " ")
  }

  /// What was measured, for the wording.
  static func facts(_ verdict: Verdict, name: String?) -> FindingWording.Facts {
    FindingWording.Facts(
      value: verdict.value == .min ? nil : verdict.value, limit: verdict.limit == .min ? nil : verdict.limit,
      unit: verdict.unit, count: Int(verdict.activations - verdict.fulfilled), name: name)
  }
}

extension ShiftCase {
  /// The event at a position; nil if there is none.
  fileprivate func event(at position: Int32) -> FactEvent? {
    events.indices.contains(Int(position)) ? events[Int(position)] : nil
  }
}
