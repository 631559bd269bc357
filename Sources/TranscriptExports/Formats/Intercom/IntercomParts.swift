import Conversations

/// The parts of one Intercom conversation as events.
struct IntercomParts {
  var draft: ConversationDraft
  /// When the pause that holds ends, as the conversation says; it belongs to the last snooze of the record.
  var snoozedUntil: String?

  private var lastSnooze: Int?

  init(_ draft: ConversationDraft) { self.draft = draft }

  mutating func add(_ part: JSONValue, _ output: inout DraftOutput) {
    let type = part.string("part_type")
    guard let at = HelpDeskTime.text(part["created_at"]) else {
      let isMessage = type == "comment" || type == "quick_reply"
      return output.reject(.impossibleTime, isMessage ? HelpDeskSentence.noMessageTime : HelpDeskSentence.noEventTime)
    }
    let author = IntercomAuthor(part["author"])
    if author.role == .agent { draft.describe(AgentDraft(id: author.id, name: author.name)) }
    addText(part, type, at, author)
    addMove(part, type, at, author)
  }

  /// The last snooze ends when the conversation says so.
  mutating func endSnooze() {
    guard let lastSnooze, let snoozedUntil, draft.events[lastSnooze].at < snoozedUntil else { return }
    draft.events[lastSnooze].until = snoozedUntil
  }

  private mutating func addText(_ part: JSONValue, _ type: String, _ at: String, _ author: IntercomAuthor) {
    let text = part["redacted"]?.isTrue == true ? "" : MarkupText.plain(part.string("body"))
    let attachments = part["attachments"].map { Array($0.elements) } ?? []
    let id = part["id"]?.identifierText ?? ""
    switch type {
    case "comment", "quick_reply", "open", "close", "snoozed", "unsnoozed", "assign_and_reopen":
      // Writing and closing (or snoozing, or opening) in one go gives one part.
      if type != "comment", type != "quick_reply", text.isEmpty, attachments.isEmpty { return }
      var message = EventDraft.message(at: at, by: author.role, agent: author.agent, id: id, text: text)
      if text.isEmpty, let first = attachments.first {
        message.kind = AttachmentKind.kind(first.string("content_type"))
      } else if type == "quick_reply"
        || part["metadata"]?["quick_reply_options"]?.elements.contains(where: \.isObject) == true
      {
        message.kind = .interactive
      }
      draft.events.append(message)
      if author.role == .customer, part.string("state") == "open", type != "open" {
        var awakening = move(.resumed, at, author, part)
        awakening.identity = IntercomPauses.awakening + id
        awakening.cause = .customer
        draft.events.append(awakening)
      }
    case "note", "assignment", "default_assignment", "away_mode_assignment":
      // What is written with an assignment is for the one who takes over.
      if type != "note", text.isEmpty { return }
      var note = EventDraft(.note, at: at, by: author.role, agent: author.agent)
      note.id = id
      note.text = text
      draft.events.append(note)
    default: break
    }
  }

  private mutating func addMove(_ part: JSONValue, _ type: String, _ at: String, _ author: IntercomAuthor) {
    switch type {
    case "comment", "quick_reply", "note": break
    case "assignment", "default_assignment", "away_mode_assignment": addAssignment(part, at, author)
    case "assign_and_reopen":
      draft.events.append(move(.reopened, at, author, part))
      addAssignment(part, at, author)
    case "open", "unsnoozed": draft.events.append(move(.reopened, at, author, part))
    case "timer_unsnooze":
      var resumed = move(.resumed, at, author, part)
      resumed.by = .system
      resumed.agent = ""
      resumed.cause = .timer
      draft.events.append(resumed)
    case "close": draft.events.append(move(.closed, at, author, part))
    case "snoozed":
      lastSnooze = draft.events.count
      draft.events.append(move(.paused, at, author, part))
    default:
      var unknown = EventDraft.unknown(
        type.isEmpty ? "part" : type, at: at, text: MarkupText.plain(part.string("body")))
      (unknown.by, unknown.agent) = (author.role, author.agent)
      unknown.identity = part["id"]?.identifierText ?? ""
      draft.events.append(unknown)
    }
  }

  private mutating func addAssignment(_ part: JSONValue, _ at: String, _ author: IntercomAuthor) {
    let target = part["assigned_to"]
    let id = target?["id"]?.identifierText ?? ""
    var assigned = move(.assigned, at, author, part)
    assigned.agent = ""
    assigned.person = author.agent
    switch target?.string("type") {
    case "admin" where !id.isEmpty && id != "0":
      assigned.agent = id
      draft.describe(AgentDraft(id: id, name: target?.string("name") ?? ""))
    case "team" where !id.isEmpty && id != "0":
      assigned.group = target?.string("name").nonEmpty ?? id
    default:
      // Given back to nobody, or to a bot: kept, but nobody's contact begins.
      assigned.type = .unknown
      assigned.status = target?.string("type") == "bot" ? "assigned_to_bot" : "unassigned"
      assigned.agent = author.agent
      assigned.person = ""
    }
    draft.events.append(assigned)
  }

  private func move(_ type: EventKind, _ at: String, _ author: IntercomAuthor, _ part: JSONValue) -> EventDraft {
    var event = EventDraft(type, at: at, by: author.role, agent: author.agent)
    if let id = part["id"]?.identifierText { event.identity = "part \(id)" }
    return event
  }
}
