import Conversations

/// The history of one chat as events.
struct ZendeskChatHistory {
  var draft: ConversationDraft
  /// Whether the history holds the customer's rating, which the chat then only repeats.
  private(set) var hasRating = false

  init(_ draft: ConversationDraft) { self.draft = draft }

  mutating func add(_ entry: JSONValue, _ output: inout DraftOutput) {
    let type = entry.string("type")
    guard let at = HelpDeskTime.text(entry["timestamp"]) else {
      return output.reject(
        .impossibleTime, type == "chat.msg" ? HelpDeskSentence.noMessageTime : HelpDeskSentence.noEventTime)
    }
    let (author, agent) = self.author(of: entry, type)
    if author == .agent { draft.describe(AgentDraft(id: agent, name: entry.string("name"))) }
    let department = entry["department_id"]?.identifierText ?? ""
    let previous = entry["prev_department_id"]?.identifierText ?? ""
    switch type {
    case "chat.msg", "chat.systemmsg", "chat.triggermsg", "chat.file", "chat.file.upload":
      addMessage(entry, type, at, author, agent)
    case "chat.memberjoin" where author == .agent:
      var assigned = EventDraft(.assigned, at: at, by: .agent, agent: agent)
      assigned.group = entry.string("department_name")
      assigned.person = agent
      draft.events.append(assigned)
    case "chat.rating", "chat.comment":
      addSurvey(entry, at, agent)
    case _ where !previous.isEmpty && !department.isEmpty && previous != department:
      var moved = EventDraft(.transferred, at: at, by: author, agent: agent)
      moved.toGroup = entry.string("department_name").nonEmpty ?? department
      draft.events.append(moved)
    default:
      var unknown = EventDraft.unknown(type.isEmpty ? "history" : type, at: at, text: entry.string("msg"))
      (unknown.by, unknown.agent) = (author, agent)
      draft.events.append(unknown)
    }
  }

  /// Who an entry is of: what `sender_type` says, else what the nick begins with.
  private func author(of entry: JSONValue, _ type: String) -> (EventAuthor, String) {
    let nick = entry.string("nick")
    let sender = entry.string("sender_type").lowercased()
    if type == "chat.systemmsg" || type == "chat.triggermsg" || ["agent:system", "agent:trigger"].contains(nick) {
      return (.system, "")
    }
    if sender == "trigger" || sender == "system" { return (.system, "") }
    if sender.contains("bot") { return (.bot, "") }
    if sender == "visitor" || sender.isEmpty && nick.hasPrefix("visitor") { return (.customer, "") }
    let suffix = nick.hasPrefix("agent:") ? String(nick.dropFirst(6)) : ""
    let id = entry["agent_id"]?.identifierText ?? suffix
    if sender == "agent" || sender.isEmpty && nick.hasPrefix("agent:") { return (.agent, id) }
    if sender.isEmpty, nick.isEmpty, entry["agent_id"]?.identifierText != nil { return (.agent, id) }
    return (.unknown, "")
  }

  private mutating func addMessage(
    _ entry: JSONValue, _ type: String, _ at: String, _ author: EventAuthor, _ agent: String
  ) {
    let id = entry["msg_id"]?.identifierText ?? ""
    var message = EventDraft.message(at: at, by: author, agent: agent, id: id, text: entry.string("msg"))
    message.isAutomatic = author == .system
    let options = entry["options"]
    if options?.string.isEmpty == false || options?.elements.contains(where: { !$0.isNull }) == true {
      message.kind = .interactive
    }
    if type.hasPrefix("chat.file") {
      let attachment = entry["attachment"]
      let media = attachment?.string("mime_type").nonEmpty ?? attachment?.string("type") ?? ""
      message.kind = AttachmentKind.kind(media)
    }
    draft.events.append(message)
  }

  private mutating func addSurvey(_ entry: JSONValue, _ at: String, _ agent: String) {
    let rating = entry.string("new_rating").nonEmpty ?? entry.string("rating")
    let comment = entry.string("new_comment").nonEmpty ?? entry.string("comment")
    guard let survey = Self.survey(rating, comment, at: at, agent: agent) else {
      // A rating that was taken back.
      return draft.events.append(.unknown("chat.rating", at: at))
    }
    hasRating = true
    draft.events.append(survey)
  }

  /// A rating in the words of Zendesk Chat, or a comment; nil if there is neither.
  static func survey(_ rating: String, _ comment: String, at: String, agent: String = "") -> EventDraft? {
    guard !rating.isEmpty || !comment.isEmpty else { return nil }
    var survey = EventDraft(.survey, at: at, by: .customer, agent: agent)
    survey.survey = "csat"
    survey.text = comment
    if rating == "good" || rating == "bad" {
      survey.score = rating == "good" ? 1 : 0
      survey.maximum = 1
    }
    return survey
  }
}
