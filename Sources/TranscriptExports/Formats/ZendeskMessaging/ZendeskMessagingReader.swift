import Conversations

/// Reads pages of messages, webhooks and messaging tickets' events of Zendesk.
final class ZendeskMessagingReader: DraftReader {
  private let parser = JSONParser()

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    guard let value = HelpDeskRecord.object(record, parser, &output) else { return }
    if value["events"] != nil {
      for event in HelpDeskRecord.objects(value["events"], &output) { readEvent(event, &output) }
    } else if value["messages"] != nil {
      readPage(value, &output)
    } else if value.string("type").hasPrefix("zen:event-type:") {
      readTicketEvent(value, &output)
    } else if value["received"] != nil {
      guard var draft = draft(value["conversation"]?["id"] ?? value["conversationId"], &output) else { return }
      ZendeskMessage.add(value, controller: nil, to: &draft, &output)
      output.conversations.append(draft)
    } else {
      output.reject(.wrongType, "The record holds neither messages nor events of Zendesk messaging.")
    }
  }

  private func draft(_ id: JSONValue?, _ output: inout DraftOutput) -> ConversationDraft? {
    guard let id = id?.identifierText else {
      output.reject(.noIdentifier, HelpDeskSentence.noConversationID)
      return nil
    }
    return ConversationDraft(
      source: ZendeskMessagingFormat.format.rawValue, id: id, capabilities: ZendeskMessagingFormat.recordCapabilities)
  }

  /// A page of a conversation's messages; where nobody put the conversation beside them, the page's links name it.
  private func readPage(_ value: JSONValue, _ output: inout DraftOutput) {
    let conversation = value["conversation"]
    guard let id = (conversation?["id"] ?? value["conversationId"])?.identifierText ?? Self.linkedID(value["links"])
    else { return output.reject(.noIdentifier, HelpDeskSentence.noConversationID) }
    var draft = ConversationDraft(
      source: ZendeskMessagingFormat.format.rawValue, id: id, capabilities: ZendeskMessagingFormat.recordCapabilities)
    for message in HelpDeskRecord.objects(value["messages"], &output) {
      // The switchboard stands as it is now, not as it was when each message was written.
      ZendeskMessage.add(message, controller: nil, to: &draft, &output)
    }
    output.conversations.append(draft)
  }

  private static func linkedID(_ links: JSONValue?) -> String? {
    for link in [links?.string("next"), links?.string("prev")] {
      guard let link, let start = link.firstRange(of: "/conversations/") else { continue }
      let id = link[start.upperBound...].prefix { $0 != "/" && $0 != "?" }
      if !id.isEmpty { return String(id) }
    }
    return nil
  }

  private func readEvent(_ event: JSONValue, _ output: inout DraftOutput) {
    let type = event.string("type")
    let payload = event["payload"]
    guard type.hasPrefix("conversation:") || type.hasPrefix("switchboard:"), type != "conversation:typing" else {
      return output.setAside += 1
    }
    guard var draft = draft(payload?["conversation"]?["id"], &output) else { return }
    readUser(payload?["user"], into: &draft)
    let integration = payload?["conversation"]?["activeSwitchboardIntegration"]
    if type == "conversation:message", let message = payload?["message"] {
      let controller = ZendeskSwitchboard.controller(integration)
      ZendeskMessage.add(message, controller: controller, to: &draft, &output)
      return output.conversations.append(draft)
    }
    guard let at = HelpDeskTime.text(event["createdAt"], .milliseconds) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    var found = EventDraft.unknown(type, at: at)
    switch type {
    case "conversation:create":
      found = EventDraft(.started, at: at)
      if ["message", "startConversation"].contains(payload?.string("creationReason")) { found.by = .customer }
    case "conversation:postback":
      let text = payload?["postback"]?.string("text").nonEmpty ?? payload?["postback"]?.string("payload") ?? ""
      found = .message(at: at, by: .customer, text: text, kind: .interactive)
    case "conversation:message:delivery:channel": found = status(.sent, payload, at)
    case "conversation:message:delivery:user": found = status(.delivered, payload, at)
    case "conversation:message:delivery:failure": found = status(.failed, payload, at)
    case _ where type.hasPrefix(ZendeskSwitchboard.prefix):
      found.person = ZendeskSwitchboard.controller(integration)?.rawValue ?? ""
      found.toGroup = integration?.string("name") ?? ""
      found.reason = payload?.string("reason").nonEmpty ?? payload?["metadata"]?.string("reason") ?? ""
    default: break
    }
    if found.type != .status, let id = event["id"]?.identifierText { found.identity = "event \(id)" }
    if found.type == .status, let channel = ZendeskMessage.channel(payload?["destination"]?.string("type") ?? "") {
      draft.channel = channel
    }
    draft.events.append(found)
    output.conversations.append(draft)
  }

  private func status(_ delivery: DeliveryStatus, _ payload: JSONValue?, _ at: String) -> EventDraft {
    var event = EventDraft(.status, at: at)
    event.id = payload?["message"]?["id"]?.identifierText ?? ""
    event.delivery = delivery
    guard delivery == .failed, let error = payload?["error"] else { return event }
    // The channel's own error (WhatsApp's 131047) says more than Zendesk's name for it.
    let underlying = error["underlyingError"]
    let first = HelpDeskRecord.list(underlying?["errors"]).first
    event.errorCode =
      first?["code"]?.identifierText ?? underlying?["code"]?.identifierText
      ?? underlying?["error"]?["code"]?.identifierText ?? error["code"]?.identifierText ?? ""
    return event
  }

  private func readUser(_ user: JSONValue?, into draft: inout ConversationDraft) {
    guard let user, user.isObject else { return }
    draft.customer.id = user["id"]?.identifierText ?? ""
    let profile = user["profile"]
    draft.customer.givenName = profile?.string("givenName") ?? ""
    draft.customer.familyName = profile?.string("surname") ?? ""
    draft.customer.email = profile?.string("email") ?? ""
    draft.language = profile?.string("locale") ?? ""
  }

  /// A message of a messaging ticket, whose event names who wrote it.
  private func readTicketEvent(_ value: JSONValue, _ output: inout DraftOutput) {
    guard value.string("type") == "zen:event-type:messaging_ticket.message_added", let event = value["event"] else {
      return output.setAside += 1
    }
    let id = event["conversation_id"] ?? value["detail"]?["conversation_id"] ?? value["conversation_id"]
    guard var draft = draft(id, &output) else { return }
    guard let at = HelpDeskTime.text(value["time"] ?? event["created_at"]) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noMessageTime)
    }
    let message = event["message"]
    let actor = event["actor"]
    let actorID = actor?["id"]?.identifierText ?? ""
    var added = EventDraft.message(
      at: at, by: .unknown, id: message?["id"]?.identifierText ?? "", text: message?.string("body") ?? "")
    switch actor?.string("type") {
    case "end_user":
      added.by = .customer
      draft.customer.id = actorID
      draft.customer.setName(actor?.string("name") ?? "")
    case "agent":
      added.by = .agent
      added.agent = actorID
      draft.describe(AgentDraft(id: actorID, name: actor?.string("name") ?? ""))
    case "trigger", "system":
      added.by = .system
      added.isAutomatic = true
    default: break
    }
    draft.events.append(added)
    output.conversations.append(draft)
  }
}
