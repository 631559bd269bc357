import Conversations

/// One message of the messages resource.
enum GenesysMessage {
  static func add(_ message: JSONValue, to draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard let at = HelpDeskTime.text(message["timestamp"], .milliseconds) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noMessageTime)
    }
    let normalized = message["normalizedMessage"]
    let text = message.string("textBody").nonEmpty ?? normalized?.string("text") ?? ""
    let id = message["id"]?.identifierText ?? ""
    if draft.channel == nil { draft.channel = ChannelName.channel(message.string("messengerType")) }
    var event = EventDraft.message(at: at, by: .unknown, id: id, text: text)
    describeAuthor(message, normalized, &event, &draft)
    describeDelivery(message, &event, &draft)
    switch normalized?.string("type") ?? "" {
    case "Event", "Receipt":
      // Somebody came, went or typed.
      event = .unknown(normalized?.string("type") ?? "", at: at, text: text)
      event.identity = id
      return draft.events.append(event)
    case "Structured": event.kind = .interactive
    default: break
    }
    var files: [MessageKind] = HelpDeskRecord.list(message["media"]).map { AttachmentKind.kind($0.string("mediaType")) }
    files += HelpDeskRecord.list(message["stickers"]).map { _ in .sticker }
    for content in HelpDeskRecord.list(normalized?["content"]) { read(content, &event, &files) }
    if !event.text.isEmpty || files.isEmpty { draft.events.append(event) }
    for (position, kind) in files.enumerated() {
      var part = event
      if !event.text.isEmpty || position > 0 { part.id = "\(id) \(position)" }
      part.text = ""
      part.kind = kind
      draft.events.append(part)
    }
  }

  private static func read(_ content: JSONValue, _ event: inout EventDraft, _ files: inout [MessageKind]) {
    switch content.string("contentType") {
    // A template of WhatsApp's.
    case "Notification": event.kind = .template
    case "Attachment":
      // The older list of media says the same.
      if files.isEmpty { files.append(AttachmentKind.kind(content["attachment"]?.string("mediaType") ?? "")) }
    case "QuickReply", "ButtonResponse", "GenericTemplate", "ListPicker", "Card", "Carousel":
      event.kind = .interactive
      if event.text.isEmpty { event.text = content["buttonResponse"]?.string("text") ?? "" }
    case "Location": if event.text.isEmpty { files.append(.location) }
    case "Reactions": event.kind = .reaction
    default: break
    }
  }

  private static func describeAuthor(
    _ message: JSONValue, _ normalized: JSONValue?, _ event: inout EventDraft, _ draft: inout ConversationDraft
  ) {
    let origin = normalized?.string("originatingEntity").lowercased() ?? ""
    if !origin.isEmpty { draft.capabilities.insert(CapabilitySet(.botDistinction)) }
    let direction = message.string("direction").nonEmpty ?? normalized?.string("direction") ?? ""
    switch direction.lowercased() {
    case "inbound":
      event.by = .customer
      let address = message.string("fromAddress")
      if draft.customer.phone.isEmpty, address.hasPrefix("+") { draft.customer.phone = address }
    case "outbound":
      if let user = message["createdBy"]?["id"]?.identifierText {
        (event.by, event.agent) = (.agent, user)
        draft.describe(AgentDraft(id: user, name: message["createdBy"]?.string("name") ?? ""))
      } else if origin == "bot" {
        event.by = .bot
      } else {
        // Whether an agent had the conversation shows when all its records are known.
        event.person = origin == "human" ? "human" : "brand"
      }
    default: break
    }
  }

  private static func describeDelivery(
    _ message: JSONValue, _ event: inout EventDraft, _ draft: inout ConversationDraft
  ) {
    switch message.string("status").lowercased() {
    case "sent", "queued": event.delivery = .sent
    case "delivery-success": event.delivery = .delivered
    case "read": event.delivery = .read
    case "failed", "delivery-failed": event.delivery = .failed
    default: return
    }
    draft.capabilities.insert(CapabilitySet(.deliveryStatus))
    for receipt in HelpDeskRecord.list(message["normalizedReceipts"]) {
      for reason in HelpDeskRecord.list(receipt["reasons"]) where event.errorCode.isEmpty {
        event.errorCode = reason["code"]?.identifierText ?? ""
      }
    }
  }
}
