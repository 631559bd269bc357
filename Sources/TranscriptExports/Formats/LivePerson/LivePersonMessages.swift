import Conversations

/// Messages of one LivePerson conversation and what became of them.
struct LivePersonMessages {
  let participants: LivePersonParticipants
  /// Dialogues behind the conversation in which a bot asks how it was.
  let surveyDialogs: Set<String>

  init(_ record: JSONValue, _ participants: LivePersonParticipants) {
    self.participants = participants
    let surveys = HelpDeskRecord.list(record["dialogs"]).filter {
      LivePersonValue.text($0["dialogType"]).uppercased() == "POST_SURVEY"
    }
    surveyDialogs = Set(surveys.map { LivePersonValue.text($0["dialogId"]) }).subtracting([""])
  }

  func add(_ message: JSONValue, to draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard let at = LivePersonValue.time(message) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noMessageTime)
    }
    let id = LivePersonValue.text(message["messageId"])
    let data = message["messageData"]
    var event = EventDraft.message(at: at, by: .unknown, id: id, text: data?["msg"]?.string("text") ?? "")
    switch LivePersonValue.text(message["sentBy"]).lowercased() {
    case "consumer": event.by = .customer
    case "agent": (event.by, event.agent) = participants.author(LivePersonValue.text(message["participantId"]))
    case "system", "controller": event.by = .system
    default: break
    }
    if event.by != .customer, surveyDialogs.contains(LivePersonValue.text(message["dialogId"])) {
      (event.by, event.agent) = (.bot, "")
    }
    event.isAutomatic = event.by == .system
    if LivePersonValue.text(message["audience"]).uppercased() == "AGENTS_AND_MANAGERS" {
      event.type = .note
      return draft.events.append(event)
    }
    guard describe(message, data, &event) else {
      var unknown = EventDraft.unknown(LivePersonValue.text(message["type"]).nonEmpty ?? "message", at: at)
      unknown.by = event.by
      unknown.agent = event.agent
      unknown.identity = "message \(id)"
      return draft.events.append(unknown)
    }
    draft.events.append(event)
  }

  private func describe(_ message: JSONValue, _ data: JSONValue?, _ event: inout EventDraft) -> Bool {
    switch LivePersonValue.text(message["type"]).uppercased() {
    case "TEXT_PLAIN", "TEXT", "": return true
    case "TEXT_HTML":
      event.text = MarkupText.plain(event.text)
    case "LINK":
      let link = data?["link"]
      event.text = link?.string("url").nonEmpty ?? LivePersonValue.text(link?["caption"])
    case "HOSTED_FILE", "FILE":
      let file = data?["file"]
      event.text = LivePersonValue.text(file?["caption"])
      event.kind = Self.kind(LivePersonValue.text(file?["fileType"]))
    case "RICH_CONTENT", "STRUCTURED_CONTENT":
      event.kind = .interactive
    default: return false
    }
    return true
  }

  /// The form of a file by its ending, as LivePerson names it.
  private static func kind(_ fileType: String) -> MessageKind {
    switch fileType.lowercased() {
    case "jpeg", "jpg", "png", "gif", "webp", "heic": .image
    case "mp3", "ogg", "aac", "m4a", "wav", "amr": .audio
    case "mp4", "mov", "3gp", "webm": .video
    default: AttachmentKind.kind(fileType)
    }
  }

  func add(status: JSONValue, to draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard let at = LivePersonValue.time(status) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    let name = LivePersonValue.text(status["messageDeliveryStatus"])
    var event = EventDraft(.status, at: at)
    switch name.uppercased() {
    case "SENT", "SUBMITTED": event.delivery = .sent
    case "ACCEPT", "DELIVERED": event.delivery = .delivered
    case "READ", "ACCESS": event.delivery = .read
    case "FAILED", "NOT_DELIVERED": event.delivery = .failed
    default:
      event = .unknown("status_\(name.lowercased())", at: at)
    }
    event.id = LivePersonValue.text(status["messageId"])
    if LivePersonValue.text(status["participantType"]).lowercased() == "consumer" { event.by = .customer }
    draft.events.append(event)
  }
}
