import CoachingRules
import Conversations

/// Writes the lines of `verdicts.ndjson`: one for each rule, case and charged agent.
///
/// The parts of a line that many lines share (the rule's, the conversation's, the contact's) are written once and copied.
public struct VerdictLineWriter: Sendable {
  private let ruleParts: [[UInt8]]
  private let packPart: [UInt8]
  private let isScored: [Bool]
  private let pack: RulePack
  private var conversationPart: [UInt8] = []
  private var customerPart: [UInt8] = []
  private var agentParts: [[UInt8]] = []

  /// A writer for the verdicts of this pack.
  public init(pack: RulePack) {
    self.pack = pack
    ruleParts = pack.rules.map { rule in
      var bytes = Array("{\"rule\":".utf8)
      JSONText.append(rule.id, to: &bytes)
      bytes += Array(",\"case\":\"\(rule.caseKind.rawValue)\",\"conversation\":".utf8)
      return bytes
    }
    var version = Array(",\"packVersion\":".utf8)
    JSONText.append(pack.version, to: &version)
    packPart = version
    isScored = pack.rules.map(\.isScored)
  }

  /// Whether a verdict counts for a score: met or missed, of a live rule.
  @inline(__always)
  public func isScored(_ verdict: Verdict) -> Bool { verdict.kind.counts && isScored[Int(verdict.rule)] }

  /// Prepares what the lines of one conversation share.
  public mutating func begin(_ conversation: Conversation, identifiers: IdentifierTable) {
    conversationPart.removeAll(keepingCapacity: true)
    conversation.withBytes(conversation.id) { JSONText.appendValid($0, to: &conversationPart) }
    customerPart.removeAll(keepingCapacity: true)
    if !conversation.customer.id.isEmpty {
      Self.append(",\"customer\":", to: &customerPart)
      conversation.withBytes(conversation.customer.id) { JSONText.appendValid($0, to: &customerPart) }
    }
    Self.append(",\"agent\":", to: &customerPart)
    for (position, agent) in conversation.agents.enumerated() {
      if position == agentParts.count { agentParts.append([]) }
      agentParts[position].removeAll(keepingCapacity: true)
      identifiers.withBytes(of: agent.id) { JSONText.appendValid($0, to: &agentParts[position]) }
    }
  }

  /// Appends the line of a contact's verdict in the conversation that was begun.
  public func append(
    _ verdict: Verdict, evidence: ArraySlice<Evidence>, of conversation: Conversation, to output: inout [UInt8]
  ) {
    output.append(contentsOf: ruleParts[Int(verdict.rule)])
    output.append(contentsOf: conversationPart)
    Self.append(",\"contact\":", to: &output)
    JSONText.append(Int64(verdict.contact), to: &output)
    output.append(contentsOf: customerPart)
    output.append(contentsOf: agentParts[Int(verdict.agent)])
    appendOutcome(verdict, to: &output)
    if !evidence.isEmpty {
      Self.append(",\"evidence\":[", to: &output)
      var isFirst = true
      for item in evidence {
        if !isFirst { output.append(0x2C) }
        isFirst = false
        append(item, of: conversation, to: &output)
      }
      output.append(0x5D)
    }
    if verdict.kind == .missed {
      let place = RepairPlace(
        message: { Self.appendMessage($0, of: conversation, to: &$1) }, agent: agentParts[Int(verdict.agent)],
        zone: conversation.zone)
      RepairLine.append(verdict.repair, rule: pack.rules[Int(verdict.rule)], place, to: &output)
    }
    Self.append("}\n", to: &output)
  }

  /// Appends the line of a customer case's verdict.
  public func append(
    _ verdict: Verdict, evidence: ArraySlice<Evidence>, of joined: CustomerCase, to output: inout [UInt8]
  ) {
    output.append(contentsOf: ruleParts[Int(verdict.rule)])
    let anchor = evidence.first.map { joined.events[Int($0.event)].conversation } ?? 0
    JSONText.append(joined.conversations[anchor], to: &output)
    if !joined.customer.isEmpty {
      Self.append(",\"customer\":", to: &output)
      JSONText.append(joined.customer, to: &output)
    }
    var agent: [UInt8] = []
    JSONText.append(joined.agents[Int(verdict.agent)].id, to: &agent)
    Self.append(",\"agent\":", to: &output)
    output.append(contentsOf: agent)
    appendOutcome(verdict, to: &output)
    if !evidence.isEmpty {
      Self.append(",\"evidence\":[", to: &output)
      for (position, item) in evidence.enumerated() {
        if position > 0 { output.append(0x2C) }
        append(item, of: joined, to: &output)
      }
      output.append(0x5D)
    }
    if verdict.kind == .missed {
      let place = RepairPlace(
        message: { Self.appendMessage(joined.events[Int($0)], to: &$1) }, agent: agent, zone: .utc)
      RepairLine.append(verdict.repair, rule: pack.rules[Int(verdict.rule)], place, to: &output)
    }
    Self.append("}\n", to: &output)
  }

  private func appendOutcome(_ verdict: Verdict, to output: inout [UInt8]) {
    switch verdict.kind {
    case .met: Self.append(",\"verdict\":\"met\",\"activations\":", to: &output)
    case .missed: Self.append(",\"verdict\":\"missed\",\"activations\":", to: &output)
    case .notApplicable: Self.append(",\"verdict\":\"not-applicable\",\"activations\":", to: &output)
    case .notAssessable: Self.append(",\"verdict\":\"not-assessable\",\"activations\":", to: &output)
    }
    JSONText.append(Int64(verdict.activations), to: &output)
    Self.append(",\"fulfilled\":", to: &output)
    JSONText.append(Int64(verdict.fulfilled), to: &output)
    if verdict.value != .min {
      Self.append(",\"value\":", to: &output)
      JSONText.append(verdict.value, to: &output)
    }
    if verdict.limit != .min {
      Self.append(",\"limit\":", to: &output)
      JSONText.append(verdict.limit, to: &output)
    }
    if let unit = verdict.unit.staticName {
      Self.append(",\"unit\":\"", to: &output)
      Self.append(unit, to: &output)
      output.append(0x22)
    }
    output.append(contentsOf: packPart)
    if !verdict.missing.isEmpty {
      Self.append(",\"missing\":[", to: &output)
      for (position, name) in verdict.missing.names.enumerated() {
        if position > 0 { output.append(0x2C) }
        JSONText.append(name, to: &output)
      }
      output.append(0x5D)
    }
    if verdict.hasRemark { Self.append(",\"remark\":\"above-advised\"", to: &output) }
  }

  private func append(_ item: Evidence, of conversation: Conversation, to output: inout [UInt8]) {
    Self.appendKind(item.kind, to: &output)
    output.append(contentsOf: conversationPart)
    Self.append(",\"message\":", to: &output)
    Self.appendMessage(item.event, of: conversation, to: &output)
    Self.appendTimes(item, to: &output)
    guard item.kind == .words else { return output.append(0x7D) }
    Self.appendBytes(Int64(item.start), Int64(item.end), to: &output)
    Self.append(",\"quote\":", to: &output)
    conversation.withBytes(conversation.events[Int(item.event)].text) { text in
      let end = min(Int(item.end), text.count)
      JSONText.appendValid(UnsafeBufferPointer(rebasing: text[min(Int(item.start), end)..<end]), to: &output)
    }
    output.append(0x7D)
  }

  private func append(_ item: Evidence, of joined: CustomerCase, to output: inout [UInt8]) {
    let fact = joined.events[Int(item.event)]
    Self.appendKind(item.kind, to: &output)
    JSONText.append(joined.conversations[fact.conversation], to: &output)
    Self.append(",\"message\":", to: &output)
    Self.appendMessage(fact, to: &output)
    Self.appendTimes(item, to: &output)
    let text = Array(fact.text.utf8)
    if item.kind == .words, Int(item.end) <= text.count {
      Self.appendBytes(Int64(item.start), Int64(item.end), to: &output)
      Self.append(",\"quote\":", to: &output)
      JSONText.append(String(decoding: text[Int(item.start)..<Int(item.end)], as: UTF8.self), to: &output)
    }
    output.append(0x7D)
  }

  private static func appendKind(_ kind: Evidence.Kind, to output: inout [UInt8]) {
    switch kind {
    case .words: append("{\"kind\":\"words\",\"conversation\":", to: &output)
    case .absence: append("{\"kind\":\"absence\",\"conversation\":", to: &output)
    case .delay: append("{\"kind\":\"delay\",\"conversation\":", to: &output)
    case .event: append("{\"kind\":\"event\",\"conversation\":", to: &output)
    }
  }

  private static func appendTimes(_ item: Evidence, to output: inout [UInt8]) {
    if item.from != .min {
      append(",\"from\":\"", to: &output)
      WrittenInstant.append(item.from, to: &output)
      output.append(0x22)
    }
    if item.until != .min {
      append(",\"until\":\"", to: &output)
      WrittenInstant.append(item.until, to: &output)
      output.append(0x22)
    }
  }

  private static func appendBytes(_ start: Int64, _ end: Int64, to output: inout [UInt8]) {
    append(",\"bytes\":[", to: &output)
    JSONText.append(start, to: &output)
    output.append(0x2C)
    JSONText.append(end, to: &output)
    output.append(0x5D)
  }

  /// The source's identifier of an event, else `#` and its ordinal in the conversation.
  private static func appendMessage(_ event: Int32, of conversation: Conversation, to output: inout [UInt8]) {
    let id = conversation.events[Int(event)].id
    if id.isEmpty {
      appendOrdinal(event, to: &output)
    } else {
      conversation.withBytes(id) { JSONText.appendValid($0, to: &output) }
    }
  }

  private static func appendMessage(_ fact: CustomerCase.FactEvent, to output: inout [UInt8]) {
    if fact.messageID.isEmpty {
      appendOrdinal(fact.event, to: &output)
    } else {
      JSONText.append(fact.messageID, to: &output)
    }
  }

  private static func appendOrdinal(_ event: Int32, to output: inout [UInt8]) {
    append("\"#", to: &output)
    JSONText.append(Int64(event) + 1, to: &output)
    output.append(0x22)
  }

  @inline(__always)
  static func append(_ text: StaticString, to output: inout [UInt8]) {
    output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

extension MeasureUnit {
  /// The name in outputs, without making a `String`; nil for `none`.
  var staticName: StaticString? {
    switch self {
    case .none: nil
    case .seconds: "s"
    case .times: "times"
    case .steps: "steps"
    }
  }
}
