import Conversations

/// Reads records of Intercom: conversations, webhooks around them, handling events, activity logs, admins.
final class IntercomReader: DraftReader {
  private let parser = JSONParser()

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    guard let value = HelpDeskRecord.object(record, parser, &output) else { return }
    if value["activity_type"] != nil { return readActivity(value, &output) }
    switch value.string("type") {
    case "admin": readAdmin(value, &output)
    case "notification_event":
      guard let item = value["data"]?["item"], item.string("type") == "conversation" else {
        return output.setAside += 1
      }
      readConversation(item, &output)
    default:
      if value["conversation_parts"] != nil || value.string("type") == "conversation" {
        readConversation(value, &output)
      } else if value["handling_events"] != nil {
        readHandling(value, &output)
      } else {
        output.reject(.wrongType, "The record is neither a conversation nor a log of Intercom.")
      }
    }
  }

  private func readConversation(_ value: JSONValue, _ output: inout DraftOutput) {
    guard let id = value["id"]?.identifierText else {
      return output.reject(.noIdentifier, HelpDeskSentence.noConversationID)
    }
    var draft = ConversationDraft(
      source: IntercomFormat.source, id: id, capabilities: IntercomFormat.recordCapabilities)
    readPeople(value, into: &draft)
    readSource(value, into: &draft, &output)
    var parts = IntercomParts(draft)
    if value.string("state") == "snoozed" { parts.snoozedUntil = HelpDeskTime.text(value["snoozed_until"]) }
    let list = value["conversation_parts"]
    for part in HelpDeskRecord.objects(list?.isArray == true ? list : list?["conversation_parts"], &output) {
      parts.add(part, &output)
    }
    parts.endSnooze()
    draft = parts.draft
    readRating(value["conversation_rating"], into: &draft, &output)
    readHandlingEvents(value["handling_events"], into: &draft, &output)
    output.conversations.append(draft)
  }

  private func readPeople(_ value: JSONValue, into draft: inout ConversationDraft) {
    let contacts = value["contacts"]
    if let contact = HelpDeskRecord.list(contacts?.isArray == true ? contacts : contacts?["contacts"]).first {
      draft.customer.id = contact["id"]?.identifierText ?? ""
      draft.customer.setName(contact.string("name"))
      draft.customer.phone = contact.string("phone")
      draft.customer.email = contact.string("email")
    }
    let teammates = value["teammates"]
    for list in [teammates?["admins"], teammates?["teammates"], teammates] {
      for teammate in HelpDeskRecord.list(list) {
        draft.describe(AgentDraft(id: teammate["id"]?.identifierText ?? "", name: teammate.string("name")))
      }
    }
  }

  /// The first message, which stands apart from the parts.
  private func readSource(_ value: JSONValue, into draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard let source = value["source"], source.isObject else { return }
    draft.channel = Self.channel(source.string("type"))
    let author = IntercomAuthor(source["author"])
    if author.role == .customer {
      if draft.customer.id.isEmpty { draft.customer.id = author.id }
      draft.customer.setName(author.name)
      if draft.customer.email.isEmpty { draft.customer.email = source["author"]?.string("email") ?? "" }
    } else if author.role == .agent {
      draft.describe(AgentDraft(id: author.id, name: author.name))
    }
    guard let at = HelpDeskTime.text(value["created_at"]) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noMessageTime)
    }
    var started = EventDraft(.started, at: at, by: author.role, agent: author.agent)
    started.identity = "created"
    draft.events.append(started)
    let isRedacted = source["redacted"]?.isTrue == true
    let body = isRedacted ? "" : MarkupText.plain(source.string("body"))
    var message = EventDraft.message(
      at: at, by: author.role, agent: author.agent, id: source["id"]?.identifierText ?? "",
      text: body.nonEmpty ?? MarkupText.plain(source.string("subject")))
    if message.text.isEmpty, let first = HelpDeskRecord.list(source["attachments"]).first {
      message.kind = AttachmentKind.kind(first.string("content_type"))
    } else if message.text.isEmpty, !isRedacted {
      return
    }
    switch source.string("delivered_as") {
    case "campaigns_initiated", "automated", "operator_initiated":
      message.isAutomatic = true
      message.isProactive = true
    case "admin_initiated": message.isProactive = true
    default: break
    }
    draft.events.append(message)
  }

  private func readRating(_ rating: JSONValue?, into draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard let rating, rating.isObject, HelpDeskTime.isGiven(rating["rating"]) else { return }
    guard let at = HelpDeskTime.text(rating["created_at"]) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    var survey = EventDraft(.survey, at: at, by: .customer, agent: rating["teammate"]?["id"]?.identifierText ?? "")
    survey.identity = "rating"
    survey.survey = "csat"
    survey.score = rating["rating"]?.integer.flatMap { Int(exactly: $0) }
    survey.maximum = 5
    survey.text = MarkupText.plain(rating.string("remark"))
    draft.events.append(survey)
  }

  private func readHandling(_ value: JSONValue, _ output: inout DraftOutput) {
    guard let id = (value["conversation_id"] ?? value["id"])?.identifierText else {
      return output.reject(
        .noIdentifier,
        "Handling events do not say whose they are; add conversation_id beside them or put them into their conversation."
      )
    }
    var draft = ConversationDraft(
      source: IntercomFormat.source, id: id, capabilities: IntercomFormat.recordCapabilities)
    readHandlingEvents(value["handling_events"], into: &draft, &output)
    output.conversations.append(draft)
  }

  private func readHandlingEvents(
    _ list: JSONValue?, into draft: inout ConversationDraft, _ output: inout DraftOutput
  ) {
    for event in HelpDeskRecord.objects(list, &output) {
      guard let at = HelpDeskTime.text(event["timestamp"]) else {
        output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
        continue
      }
      let type = event.string("type")
      let id = event["teammate"]?["id"]?.identifierText ?? ""
      draft.describe(AgentDraft(id: id, name: event["teammate"]?.string("name") ?? ""))
      // Going away pauses by itself; nobody chose to pause this conversation.
      let isAway = event.string("reason").lowercased() == "away"
      var move: EventDraft
      switch type {
      case "paused": move = EventDraft(.paused, at: at, by: isAway ? .system : .agent, agent: id)
      case "resumed":
        move = EventDraft(.resumed, at: at, by: .agent, agent: id)
        move.cause = .agent
      default:
        move = .unknown(type.isEmpty ? "handling_event" : "handling_\(type)", at: at)
        move.agent = id
      }
      move.identity = "\(IntercomPauses.handling)\(type) \(at) \(id)"
      draft.events.append(move)
    }
  }

  private func readAdmin(_ value: JSONValue, _ output: inout DraftOutput) {
    guard let id = value["id"]?.identifierText else {
      return output.reject(.noIdentifier, "An admin has no identifier.")
    }
    var person = PersonDraft(source: IntercomFormat.source, id: id)
    person.role = .agent
    person.name = value.string("name")
    person.email = value.string("email")
    output.people.append(person)
  }

  private func readActivity(_ value: JSONValue, _ output: inout DraftOutput) {
    let metadata = value["metadata"]
    let status: AvailabilityStatus
    switch value.string("activity_type") {
    case "admin_away_mode_change": status = metadata?["away_mode"]?.isTrue == true ? .unavailable : .available
    case "admin_logout": status = .offline
    // Occupancy changes by itself, also of someone who is away: idle would wrongly mean available.
    default: return output.setAside += 1
    }
    guard let agent = value["performed_by"]?["id"]?.identifierText else {
      return output.reject(.noIdentifier, "A change of availability does not say whose it is.")
    }
    guard let at = HelpDeskTime.text(value["created_at"]) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    let isAutomatic =
      metadata?["auto_changed"]?.isTrue == true || metadata?.string("auto_changed") == "true"
    output.availability.append(
      AvailabilityDraft(agent: agent, at: at, status: status, origin: isAutomatic ? .automatic : .desk))
  }

  private static func channel(_ type: String) -> Channel? {
    switch type {
    case "whatsapp": .whatsapp
    case "conversation", "push": .chat
    case "email": .email
    case "facebook": .messenger
    case "instagram": .instagram
    case "sms": .sms
    case "twitter": .twitter
    case "phone_call", "phone_switch": .voice
    default: nil
    }
  }
}
