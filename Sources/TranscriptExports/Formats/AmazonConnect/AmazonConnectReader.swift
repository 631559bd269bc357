import Conversations

/// Reads one transcript of Amazon Connect; pages and contacts of one chat are put together by its first contact.
final class AmazonConnectReader: DraftReader {
  private let parser = JSONParser()
  private let contentParser = JSONParser()

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    guard let value = HelpDeskRecord.object(record, parser, &output) else { return }
    let items = HelpDeskRecord.objects(value["Transcript"], &output)
    let id =
      value["InitialContactId"]?.identifierText ?? value["ContactId"]?.identifierText
      ?? items.lazy.compactMap { $0["ContactId"]?.identifierText }.first
    guard let id else { return output.reject(.noIdentifier, "The transcript names no contact (\"ContactId\").") }
    var draft = ConversationDraft(
      source: "amazon-connect \(value.string("InstanceId"))", id: id,
      capabilities: CapabilitySet([
        .assignment, .transfers, .closures, .botDistinction, .secondPrecision, .zonedTime,
      ]))
    draft.channel = .chat
    for item in items { add(item, &draft, &output) }
    guard !draft.events.isEmpty else {
      return output.reject(.noEvents, "The transcript holds no item that can be used.")
    }
    output.conversations.append(draft)
  }

  private func add(_ item: JSONValue, _ draft: inout ConversationDraft, _ output: inout DraftOutput) {
    let contentType = item.string("ContentType")
    let type = Self.type(item.string("Type"), contentType)
    if type == "TYPING" || type == "CONNECTION_ACK" { return output.setAside += 1 }
    guard let at = HelpDeskTime.text(item["AbsoluteTime"], .milliseconds) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noMessageTime)
    }
    let (author, agent) = author(of: item, &draft)
    let id = item["Id"]?.identifierText ?? ""
    var event = EventDraft(.unknown, at: at, by: author, agent: agent)
    event.identity = id
    switch type {
    case "MESSAGE":
      event.type = .message
      event.id = id
      describe(item, contentType, &event)
      addReceipts(of: item, author, &draft)
    case "ATTACHMENT":
      for attachment in HelpDeskRecord.list(item["Attachments"]) {
        draft.events.append(
          .message(
            at: at, by: author, agent: agent, id: attachment["AttachmentId"]?.identifierText ?? id, text: "",
            kind: AttachmentKind.kind(attachment.string("ContentType"))))
      }
      return
    case "PARTICIPANT_JOINED" where author == .agent:
      (event.type, event.by) = (.assigned, .unknown)
    case "TRANSFER_SUCCEEDED": event.type = .transferred
    case "CHAT_ENDED": event.type = .closed
    case "MESSAGE_DELIVERED", "MESSAGE_READ":
      event.type = .status
      event.identity = ""
      event.id = item["MessageMetadata"]?["MessageId"]?.identifierText ?? item["RelatedMessageId"]?.identifierText ?? ""
      event.delivery = type == "MESSAGE_READ" ? .read : .delivered
    default:
      event.status = type.isEmpty ? "item" : type
      event.text = item.string("Content")
    }
    draft.events.append(event)
  }

  /// The type; of an event, what its content type names.
  private static func type(_ type: String, _ contentType: String) -> String {
    guard type == "EVENT" || type.isEmpty else { return type }
    let prefix = "application/vnd.amazonaws.connect.event."
    guard contentType.hasPrefix(prefix) else { return type.isEmpty ? "MESSAGE" : type }
    let name = contentType.dropFirst(prefix.count).uppercased()
    return name == "CONNECTION.ACKNOWLEDGED" ? "CONNECTION_ACK" : name.split(separator: ".").joined(separator: "_")
  }

  private func author(of item: JSONValue, _ draft: inout ConversationDraft) -> (EventAuthor, String) {
    let name = item.string("DisplayName")
    switch item.string("ParticipantRole") {
    case "AGENT":
      let id = name.nonEmpty ?? item["ParticipantId"]?.identifierText ?? ""
      draft.describe(AgentDraft(id: id, name: name))
      return (.agent, id)
    case "CUSTOMER":
      if draft.customer.id.isEmpty { draft.customer.id = item["ParticipantId"]?.identifierText ?? "" }
      // What chats call customers who gave no name.
      if !["customer", "guest", "anonymous"].contains(name.lowercased()) { draft.customer.setName(name) }
      return (.customer, "")
    case "SYSTEM": return (.system, "")
    case "CUSTOM_BOT": return (.bot, "")
    case "SUPERVISOR": return (.supervisor, "")
    default: return (.unknown, "")
    }
  }

  private func describe(_ item: JSONValue, _ contentType: String, _ event: inout EventDraft) {
    event.text = item.string("Content")
    let isInteractive = contentType.contains("message.interactive")
    guard isInteractive || contentType == "application/json", let text = item["Content"]?.text else { return }
    event.kind = .interactive
    event.text = text.withPaddedCopy { bytes in
      guard case .success(let value) = contentParser.parse(bytes) else { return event.text }
      let content = value["data"]?["content"]
      return content?.string("title").nonEmpty ?? value["content"]?.string("title").nonEmpty ?? value.string("action")
    }
  }

  /// How far a message got, by the clock of whoever received it.
  private func addReceipts(of item: JSONValue, _ author: EventAuthor, _ draft: inout ConversationDraft) {
    guard author != .customer else { return }
    for receipt in HelpDeskRecord.list(item["MessageMetadata"]?["Receipts"]) {
      for (name, delivery) in [("DeliveredTimestamp", DeliveryStatus.delivered), ("ReadTimestamp", .read)] {
        let time = name == "ReadTimestamp" ? receipt["ReadTimestamp"] : receipt["DeliveredTimestamp"]
        guard let at = HelpDeskTime.text(time, .milliseconds) else { continue }
        var event = EventDraft(.status, at: at)
        event.id = item["Id"]?.identifierText ?? ""
        event.delivery = delivery
        draft.events.append(event)
      }
    }
  }
}
