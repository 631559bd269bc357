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
    texts(of: draft, &object, &output)
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

  private static func append(_ draft: some DraftTexts, to output: inout [UInt8]) {
    var object = JSONObjectWriter(&output)
    texts(of: draft, &object, &output)
    object.end(&output)
  }

  private static func texts<Draft: DraftTexts>(
    of draft: Draft, _ object: inout JSONObjectWriter, _ output: inout [UInt8]
  ) {
    for text in Draft.texts { object.text(text.name, draft[keyPath: text.path], &output) }
  }

  private static func append(_ event: EventDraft, to output: inout [UInt8], withExtras extras: Bool) {
    var object = JSONObjectWriter(&output)
    object.text("type", writtenType(of: event), &output)
    event.forEachField { name, field in
      switch field {
      case .text(let text), .content(let text): object.text(name, text, &output)
      case .number(let number): object.number(name, number, &output)
      case .flag: object.flag(name, &output)
      }
    }
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
