import Conversations

/// Writes drafts in the transcript format as JSON, one record a line.
public enum TranscriptJSONWriter {
  /// Appends a conversation record without a line feed.
  ///
  /// - Parameter extras: whether what tells events apart is written too, which only `DraftDecoder` reads.
  public static func append(
    _ draft: ConversationDraft, to output: inout [UInt8], withExtras extras: Bool = false
  ) {
    var object = JSONObjectWriter(&output)
    object.text("format", "debrief:transcript/1", &output)
    object.text("id", draft.id, &output)
    if extras { object.text("source", draft.source, &output) }
    if let channel = draft.channel { object.text("channel", channel.rawValue, &output) }
    object.text("brand", draft.brand, &output)
    object.text("site", draft.site, &output)
    object.text("timeZone", draft.timeZone, &output)
    object.text("language", draft.language, &output)
    object.text("exportedAt", draft.exportedAt, &output)
    object.begin("customer", &output)
    append(draft.customer, to: &output)
    if !draft.agents.isEmpty {
      object.begin("agents", &output)
      appendList(draft.agents, to: &output) { append($0, to: &$1) }
    }
    object.begin("capabilities", &output)
    appendList(draft.capabilities.members, to: &output) { JSONText.append($0.rawValue, to: &$1) }
    if extras, draft.unknownCount > 0 { object.number("unknown", draft.unknownCount, &output) }
    object.begin("events", &output)
    appendList(draft.events, to: &output) { append($0, to: &$1, withExtras: extras) }
    object.end(&output)
  }

  /// Appends an availability record without a line feed.
  public static func append(_ change: AvailabilityDraft, to output: inout [UInt8]) {
    var object = JSONObjectWriter(&output)
    object.text("record", "availability", &output)
    object.text("agent", change.agent, &output)
    object.text("at", change.at, &output)
    object.text("status", change.status.rawValue, &output)
    object.text("origin", change.origin.rawValue, &output)
    object.text("timeZone", change.timeZone, &output)
    object.end(&output)
  }

  private static func append(_ customer: CustomerDraft, to output: inout [UInt8]) {
    var object = JSONObjectWriter(&output)
    object.text("id", customer.id, &output)
    object.text("givenName", customer.givenName, &output)
    object.text("familyName", customer.familyName, &output)
    object.text("phone", customer.phone, &output)
    object.text("email", customer.email, &output)
    object.text("timeZone", customer.timeZone, &output)
    object.end(&output)
  }

  private static func append(_ agent: AgentDraft, to output: inout [UInt8]) {
    var object = JSONObjectWriter(&output)
    object.text("id", agent.id, &output)
    object.text("givenName", agent.givenName, &output)
    object.text("familyName", agent.familyName, &output)
    object.text("pseudonym", agent.pseudonym, &output)
    object.text("group", agent.group, &output)
    object.text("team", agent.team, &output)
    object.end(&output)
  }

  private static func append(_ event: EventDraft, to output: inout [UInt8], withExtras extras: Bool) {
    var object = JSONObjectWriter(&output)
    object.text("type", writtenType(of: event), &output)
    object.text("at", event.at, &output)
    object.text("by", event.by.name ?? "", &output)
    object.text("agent", event.agent, &output)
    object.text("group", event.group, &output)
    object.text("id", event.id, &output)
    if event.type == .message, event.kind != .text { object.text("kind", event.kind.name, &output) }
    if event.type == .survey { object.text("kind", event.survey, &output) }
    object.text(event.type == .survey ? "comment" : "text", event.text, &output)
    object.text("template", event.template, &output)
    object.text("menu", event.menu, &output)
    object.text("delivery", event.delivery.name ?? "", &output)
    object.text("errorCode", event.errorCode, &output)
    if event.isAutomatic { object.flag("automatic", &output) }
    if event.isProactive { object.flag("proactive", &output) }
    object.text("toAgent", event.toAgent, &output)
    object.text("toGroup", event.toGroup, &output)
    object.text("reason", event.reason, &output)
    object.text("until", event.until, &output)
    if event.cause != .unknown { object.text("cause", event.cause.name, &output) }
    if event.type == .order { object.text("status", event.status, &output) }
    if let score = event.score { object.number("score", score, &output) }
    if let maximum = event.maximum { object.number("max", maximum, &output) }
    if extras {
      object.text("identity", event.identity, &output)
      object.text("person", event.person, &output)
    }
    object.end(&output)
  }

  /// The type as it is written; an event that the model does not know keeps the source's name for it, unless that is a type of ours.
  private static func writtenType(of event: EventDraft) -> String {
    guard event.type == .unknown, !event.status.isEmpty else { return event.type.name }
    return EventKind.allCases.contains { $0.name == event.status } ? "x-\(event.status)" : event.status
  }

  private static func appendList<Element>(
    _ elements: [Element], to output: inout [UInt8], _ body: (Element, inout [UInt8]) -> Void
  ) {
    output.append(0x5B)
    for (position, element) in elements.enumerated() {
      if position > 0 { output.append(0x2C) }
      body(element, &output)
    }
    output.append(0x5D)
  }
}
