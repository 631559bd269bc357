import Conversations

/// Reads conversations, messages, participants and receipts of Twilio, each on its own.
final class TwilioReader: DraftReader {
  /// All of Twilio's identifiers are unique.
  static let source = "twilio"

  private let parser = JSONParser()
  private let named: NamedAgents

  init(_ settings: ImportSettings) { named = NamedAgents(settings) }

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    guard let value = HelpDeskRecord.object(record, parser, &output) else { return }
    let sid = value["sid"]?.identifierText ?? ""
    guard let id = value["conversation_sid"]?.identifierText ?? (sid.hasPrefix("CH") ? sid : nil) else {
      return output.reject(.noIdentifier, HelpDeskSentence.noConversationID)
    }
    var draft = ConversationDraft(
      source: Self.source, id: id, capabilities: CapabilitySet([.secondPrecision, .zonedTime]))
    if value["message_sid"] != nil {
      addReceipt(value, sid, &draft, &output)
    } else if value["identity"] != nil || value["messaging_binding"] != nil {
      addParticipant(value, sid, &draft, &output)
    } else if value["author"] != nil || value["body"] != nil || value["index"] != nil {
      addMessage(value, sid, &draft, &output)
    } else if value["state"] != nil || sid == id {
      addConversation(value, &draft, &output)
    } else {
      output.setAside += 1
    }
    if !draft.events.isEmpty || !draft.customer.id.isEmpty { output.conversations.append(draft) }
  }

  private func addConversation(
    _ value: JSONValue, _ draft: inout ConversationDraft, _ output: inout DraftOutput
  ) {
    guard let created = HelpDeskTime.text(value["date_created"]) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    var started = EventDraft(.started, at: created)
    started.identity = "started"
    draft.events.append(started)
    guard value.string("state") == "closed", let closed = HelpDeskTime.text(value["date_updated"]) else { return }
    var event = EventDraft(.closed, at: closed)
    event.identity = "closed"
    draft.events.append(event)
  }

  private func addParticipant(
    _ value: JSONValue, _ sid: String, _ draft: inout ConversationDraft, _ output: inout DraftOutput
  ) {
    let identity = value["identity"]?.identifierText ?? ""
    let binding = value["messaging_binding"]
    let address = binding?["address"]?.identifierText ?? ""
    var person = PersonDraft(source: "\(Self.source) \(draft.id)", id: sid)
    person.name = identity.nonEmpty ?? address
    person.role = role(identity, address)
    output.people.append(person)
    if person.role == .customer {
      draft.customer.id = person.name
      if let number = Self.number(address) { draft.customer.phone = number }
    }
    draft.channel = ChannelName.channel(binding?.string("type") ?? "")
    guard let at = HelpDeskTime.text(value["date_created"]) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    var event = EventDraft.unknown("participant_added", at: at)
    event.person = sid
    event.identity = "added \(sid)"
    draft.events.append(event)
  }

  private func role(_ identity: String, _ address: String) -> EventAuthor {
    if identity.isEmpty { return address.isEmpty ? .unknown : .customer }
    // The names may be meant for another conversation.
    return named.isEmpty || named.contain([identity]) ? .agent : .unknown
  }

  private func addMessage(
    _ value: JSONValue, _ sid: String, _ draft: inout ConversationDraft, _ output: inout DraftOutput
  ) {
    guard let at = HelpDeskTime.text(value["date_created"]) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noMessageTime)
    }
    let author = value.string("author")
    let isSystem = value["participant_sid"]?.identifierText == nil && (author == "system" || author.isEmpty)
    var event = EventDraft.message(at: at, by: isSystem ? .system : .unknown, id: sid, text: value.string("body"))
    if !isSystem {
      event.person = value["participant_sid"]?.identifierText ?? ""
      // What a list of participants says of him goes before.
      event.agent = author
      if draft.channel == nil, author.contains(":") { draft.channel = ChannelName.channel(author) }
      if !named.isEmpty, named.contain([author]) { event.by = .agent }
    }
    if let template = value["content_sid"]?.identifierText {
      event.template = template
      event.kind = .template
    }
    if let delivery = value["delivery"], delivery.isObject {
      event.delivery = Self.delivery(delivery)
      draft.capabilities.insert(CapabilitySet(.deliveryStatus))
    }
    let media = HelpDeskRecord.list(value["media"])
    if !event.text.isEmpty || media.isEmpty || event.kind == .template { draft.events.append(event) }
    for (position, file) in media.enumerated() {
      var part = event
      if !draft.events.isEmpty { part.id = file["sid"]?.identifierText ?? "\(sid) \(position)" }
      (part.text, part.template) = ("", "")
      part.kind = AttachmentKind.kind(file.string("content_type"))
      draft.events.append(part)
    }
  }

  private func addReceipt(
    _ value: JSONValue, _ sid: String, _ draft: inout ConversationDraft, _ output: inout DraftOutput
  ) {
    guard let at = HelpDeskTime.text(value["date_updated"]) ?? HelpDeskTime.text(value["date_created"]) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    var event = EventDraft(.status, at: at)
    event.id = value["message_sid"]?.identifierText ?? ""
    switch value.string("status") {
    case "sent": event.delivery = .sent
    case "delivered": event.delivery = .delivered
    case "read": event.delivery = .read
    case "failed", "undelivered": event.delivery = .failed
    case let name:
      event = .unknown("receipt_\(name)", at: at)
      event.identity = "receipt \(sid)"
    }
    // Zero stands for no error; 63016 for a text outside the customer service window.
    if let code = value["error_code"]?.identifierText, code != "0" { event.errorCode = code }
    draft.capabilities.insert(CapabilitySet(.deliveryStatus))
    draft.events.append(event)
  }

  /// How far a message got with all or some of its recipients.
  private static func delivery(_ value: JSONValue) -> DeliveryStatus {
    func some(_ text: String) -> Bool { text == "all" || text == "some" }
    if some(value.string("failed")) || some(value.string("undelivered")) { return .failed }
    if some(value.string("read")) { return .read }
    if some(value.string("delivered")) { return .delivered }
    return some(value.string("sent")) ? .sent : .unknown
  }

  /// The telephone number of an address (`whatsapp:+33…`); nil if it is none.
  static func number(_ address: String) -> String? {
    let number = address.split(separator: ":").last.map(String.init) ?? ""
    return number.hasPrefix("+") ? number : nil
  }
}
