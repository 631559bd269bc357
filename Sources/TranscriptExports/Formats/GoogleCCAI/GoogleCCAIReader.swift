import Conversations

/// Reads one chat transcript of the CCAI Platform.
final class GoogleCCAIReader: DraftReader {
  private let parser = JSONParser()

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    guard let value = HelpDeskRecord.object(record, parser, &output) else { return }
    guard let id = value["comm_id"]?.identifierText else {
      return output.reject(.noIdentifier, "The transcript has no \"comm_id\".")
    }
    let type = value.string("comm_type")
    // Chats and calls are numbered apart.
    var draft = ConversationDraft(
      source: "google-ccai \(type)", id: id,
      capabilities: CapabilitySet([.botDistinction, .secondPrecision, .zonedTime]))
    draft.channel = ChannelName.channel(value.string("chat_type")) ?? (type == "call" ? .voice : .chat)
    draft.timeZone = value.string("timezone")
    if ZoneClock(named: draft.timeZone) == nil { draft.timeZone = "" }
    draft.language = value.string("lang")
    for entry in HelpDeskRecord.objects(value["entries"], &output) { add(entry, &draft, &output) }
    guard !draft.events.isEmpty else {
      return output.reject(.noEvents, "The transcript holds no entry that can be used.")
    }
    draft.declareNames()
    output.conversations.append(draft)
  }

  private func add(_ entry: JSONValue, _ draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard let at = HelpDeskTime.text(entry["timestamp"]) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noMessageTime)
    }
    let body = entry["body"]
    let name = entry["user_data"]?.string("name") ?? ""
    let type = body?.string("type").nonEmpty ?? entry.string("type")
    let content = Self.content(body)
    var event = EventDraft.message(at: at, by: Self.author(entry.string("role")), text: content)
    if event.by == .agent {
      event.agent = name
      if !name.isEmpty { draft.describe(AgentDraft(id: name, name: name)) }
    }
    switch type.lowercased() {
    case "text", "markdown": break
    // Written beforehand, with places that were filled in.
    case "text_template", "markdown_template": event.kind = .template
    case "photo", "image": event.kind = .image
    case "video": event.kind = .video
    case "audio": event.kind = .audio
    case "file", "document": event.kind = .document
    case "inline_button", "sticky_button", "content_card", "form", "form_complete", "server_message", "list_picker":
      event.kind = .interactive
    default:
      let name = body?.string("event").nonEmpty ?? body?.string("name").nonEmpty ?? type.nonEmpty ?? "entry"
      event = .unknown(name, at: at, text: content)
      event.by = Self.author(entry.string("role"))
    }
    if event.by == .unknown, !entry.string("role").isEmpty { draft.unknownCount += 1 }
    draft.events.append(event)
  }

  private static func content(_ body: JSONValue?) -> String {
    guard let content = body?["content"] else { return body?.string("title") ?? "" }
    return content.text == nil ? content.string("text") : content.string
  }

  private static func author(_ role: String) -> EventAuthor {
    switch role {
    case "end_user": .customer
    case "agent": .agent
    case "manager": .supervisor
    case "virtual_agent", "external_agent", "task_virtual_agent": .bot
    case "system": .system
    default: .unknown
    }
  }
}
