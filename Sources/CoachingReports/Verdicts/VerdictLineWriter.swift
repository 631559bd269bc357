import CoachingRules
import Conversations
import MessageSignals

/// Writes the lines of `verdicts.ndjson`: one for each rule, case and charged agent. One belongs to one worker.
///
/// The parts of a line that many lines share (the rule's, the conversation's, the contact's) are written once and copied. A class,
/// since a value would count the references of all its parts with every line.
public final class VerdictLineWriter {
  private let ruleParts: [[UInt8]]
  private let packPart: [UInt8]
  private let suppressionParts: [[UInt8]]
  private let trialRules: [Bool]
  private let isScored: [Bool]
  private let shiftParts: [[UInt8]]
  private let unitParts: [[UInt8]]
  private var conversationPart: [UInt8] = []
  private var customerPart: [UInt8] = []
  private var agentParts: [[UInt8]] = []
  private let repairs: RepairLine
  private let sink = ByteSink()
  var mask: PersonalDataMask?

  /// A writer for the verdicts of this pack.
  ///
  /// - Parameter mask: hides personal data in quotes; nil to write them as they are.
  public init(pack: RulePack, mask: PersonalDataMask? = nil) {
    self.mask = mask
    ruleParts = pack.rules.map { rule in
      var bytes = Array("{\"rule\":".utf8)
      JSONText.append(rule.id, to: &bytes)
      bytes += Array(",\"case\":\"\(rule.caseKind.rawValue)\",\"conversation\":".utf8)
      return bytes
    }
    shiftParts = pack.rules.map { rule in
      var bytes = Array("{\"rule\":".utf8)
      JSONText.append(rule.id, to: &bytes)
      bytes += Array(",\"case\":\"shift\",\"day\":\"".utf8)
      return bytes
    }
    unitParts = MeasureUnit.allCases.map { unit in unit.name.map { Array(",\"unit\":\"\($0)\"".utf8) } ?? [] }
    var version = Array(",\"packVersion\":".utf8)
    JSONText.append(pack.version, to: &version)
    packPart = version
    suppressionParts = pack.suppressions.map { suppression in
      var bytes = Array(",\"suppressed\":".utf8)
      JSONText.append(suppression.reason, to: &bytes)
      return bytes
    }
    trialRules = pack.rules.map { $0.status == .trial }
    isScored = pack.rules.map(\.isScored)
    repairs = RepairLine(pack: pack)
  }

  /// Whether a verdict is met or missed, of a live rule: what scores are made of, and what was left out of them by a suppression.
  @inline(__always)
  public func isScored(_ verdict: Verdict) -> Bool { verdict.kind.counts && isScored[Int(verdict.rule)] }

  /// Prepares what the lines of one conversation share.
  public func begin(_ conversation: Conversation, identifiers: IdentifierTable) {
    conversationPart.removeAll(keepingCapacity: true)
    conversation.withBytes(conversation.id) { JSONText.appendValid($0, to: &conversationPart) }
    customerPart.removeAll(keepingCapacity: true)
    if !conversation.customer.id.isEmpty {
      customerPart.append(contentsOf: ",\"customer\":".utf8)
      conversation.withBytes(conversation.customer.id) { JSONText.appendValid($0, to: &customerPart) }
    }
    customerPart.append(contentsOf: ",\"agent\":".utf8)
    for (position, agent) in conversation.agents.enumerated() {
      if position == agentParts.count { agentParts.append([]) }
      agentParts[position].removeAll(keepingCapacity: true)
      identifiers.withBytes(of: agent.id) { JSONText.appendValid($0, to: &agentParts[position]) }
    }
  }

  /// Appends the line of a contact's verdict in the conversation that was begun.
  public func append(
    _ verdict: Verdict, in buffer: VerdictBuffer, of conversation: Conversation, to output: inout [UInt8]
  ) {
    // One reference counted for the whole line, not one for each of its thirty pieces.
    let sink = sink
    sink.removeAll()
    sink.append(ruleParts[Int(verdict.rule)])
    sink.append(conversationPart)
    if verdict.contact > 0 {
      sink.append(",\"contact\":")
      sink.append(number: Int64(verdict.contact))
    }
    sink.append(customerPart)
    sink.append(agentParts[Int(verdict.agent)])
    appendOutcome(verdict, to: sink)
    conversation.arena.withUnsafeBufferPointer { arena in
      func bytes(_ span: ByteSpan) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: arena[span.range]) }
      for position in verdict.evidence {
        let item = buffer.evidence[Int(position)]
        let event = conversation.events[Int(item.event)]
        Self.begin(item, isFirst: position == verdict.evidence.lowerBound, to: sink)
        sink.append(conversationPart)
        append(item, id: bytes(event.id), ordinal: Int64(item.event) + 1, text: bytes(event.text), to: sink)
      }
      if !verdict.evidence.isEmpty { sink.append("]") }
      if verdict.kind == .missed, conversation.events.indices.contains(Int(verdict.repair.event)) {
        repairs.append(
          buffer.repairs(of: verdict), rule: verdict.rule, agent: agentParts[Int(verdict.agent)], to: sink
        ) { repair, body in
          let event = conversation.events[Int(repair.event)]
          withQuote(repair.start, repair.end, of: bytes(event.text)) { words in
            body(
              RepairSite(
                kind: event.kind, id: bytes(event.id), ordinal: Int64(repair.event) + 1, words: words,
                instant: event.time.milliseconds, zone: conversation.zone))
          }
        }
      }
    }
    sink.append("}\n")
    output.append(contentsOf: sink.bytes)
  }

  /// Appends the line of a customer case's verdict.
  public func append(
    _ verdict: Verdict, in buffer: VerdictBuffer, of joined: CustomerCase, to output: inout [UInt8]
  ) {
    let evidence = buffer.evidence(of: verdict)
    // One reference counted for the whole line, not one for each of its thirty pieces.
    let sink = sink
    sink.removeAll()
    sink.append(ruleParts[Int(verdict.rule)])
    sink.append(json(joined.conversations[joined.conversation(of: verdict, evidence)]))
    if !joined.customer.isEmpty {
      sink.append(",\"customer\":")
      sink.append(json(joined.customer))
    }
    let agent = json(joined.agents[Int(verdict.agent)].id)
    sink.append(",\"agent\":")
    sink.append(agent)
    appendOutcome(verdict, to: sink)
    for (position, item) in evidence.enumerated() {
      let fact = joined.events[Int(item.event)]
      Self.begin(item, isFirst: position == 0, to: sink)
      sink.append(json(joined.conversations[fact.conversation]))
      fact.withBytes { id, text in
        append(item, id: id, ordinal: Int64(fact.event) + 1, text: text, to: sink)
      }
    }
    if !evidence.isEmpty { sink.append("]") }
    if verdict.kind == .missed, joined.events.indices.contains(Int(verdict.repair.event)) {
      let named = joined.conversation(of: verdict, evidence)
      repairs.append(buffer.repairs(of: verdict), rule: verdict.rule, agent: agent, to: sink) { repair, body in
        let fact = joined.events[Int(repair.event)]
        fact.withBytes { id, text in
          withQuote(repair.start, repair.end, of: text) { words in
            var site = RepairSite(
              kind: fact.kind.eventKind, id: id, ordinal: Int64(fact.event) + 1, words: words, instant: fact.instant,
              zone: joined.zone)
            if fact.conversation != named { site.conversation = json(joined.conversations[fact.conversation]) }
            body(site)
          }
        }
      }
    }
    sink.append("}\n")
    output.append(contentsOf: sink.bytes)
  }

  /// Appends the line of a shift's verdict.
  public func append(_ verdict: Verdict, in buffer: VerdictBuffer, of shift: ShiftCase, to output: inout [UInt8]) {
    let evidence = buffer.evidence(of: verdict)
    let sink = sink
    sink.removeAll()
    sink.append(shiftParts[Int(verdict.rule)])
    sink.append(Array(shift.writtenDay.utf8))
    sink.append("\",\"agent\":")
    let agent = json(shift.agent)
    sink.append(agent)
    appendOutcome(verdict, to: sink)
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    for (position, item) in evidence.enumerated() {
      let fact = shift.events[Int(item.event)]
      if fact.conversation.isEmpty {
        sink.append(position == 0 ? ",\"evidence\":[" : ",")
        sink.append("{\"kind\":\"availability\",\"status\":\"")
        sink.append(Array(fact.kind.name.utf8))
        sink.append("\",\"at\":\"")
        sink.append(instant: fact.instant)
        sink.append("\"}")
      } else {
        Self.begin(item, isFirst: position == 0, to: sink)
        sink.append(json(fact.conversation))
        append(item, id: none, ordinal: Int64(fact.event) + 1, text: none, to: sink)
      }
    }
    if !evidence.isEmpty { sink.append("]") }
    if verdict.kind == .missed, shift.events.indices.contains(Int(verdict.repair.event)) {
      repairs.append(buffer.repairs(of: verdict), rule: verdict.rule, agent: agent, to: sink) { repair, body in
        let fact = shift.events[Int(repair.event)]
        body(
          RepairSite(
            kind: fact.kind.eventKind, conversation: fact.conversation.isEmpty ? [] : json(fact.conversation), id: none,
            ordinal: Int64(fact.event) + 1, words: none, instant: fact.instant, zone: shift.zone))
      }
    }
    sink.append("}\n")
    output.append(contentsOf: sink.bytes)
  }

  private func json(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONText.append(text, to: &bytes)
    return bytes
  }

  private func appendOutcome(_ verdict: Verdict, to sink: ByteSink) {
    switch verdict.kind {
    case .met: sink.append(",\"verdict\":\"met\",\"activations\":")
    case .missed: sink.append(",\"verdict\":\"missed\",\"activations\":")
    case .notApplicable: sink.append(",\"verdict\":\"not-applicable\",\"activations\":")
    case .notAssessable: sink.append(",\"verdict\":\"not-assessable\",\"activations\":")
    }
    sink.append(number: Int64(verdict.activations))
    sink.append(",\"fulfilled\":")
    sink.append(number: Int64(verdict.fulfilled))
    if verdict.value != .min {
      sink.append(",\"value\":")
      sink.append(number: verdict.value)
    }
    if verdict.limit != .min {
      sink.append(",\"limit\":")
      sink.append(number: verdict.limit)
    }
    sink.append(unitParts[Int(verdict.unit.rawValue)])
    sink.append(packPart)
    if !verdict.missing.isEmpty {
      for (position, name) in verdict.missing.names.enumerated() {
        sink.append(position == 0 ? ",\"missing\":[\"" : "\",\"")
        sink.append(Array(name.utf8))
      }
      sink.append("\"]")
    }
    if trialRules[Int(verdict.rule)] { sink.append(",\"trial\":true") }
    if verdict.isSuppressed { sink.append(suppressionParts[Int(verdict.suppression)]) }
    if verdict.hasRemark { sink.append(",\"remark\":\"above-advised\"") }
  }
}

extension CustomerCase.FactEvent {
  /// Calls `body` with the bytes of the message's identifier and of its text.
  fileprivate func withBytes(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void) {
    var id = messageID
    var text = text
    id.withUTF8 { id in text.withUTF8 { text in body(id, text) } }
  }
}
