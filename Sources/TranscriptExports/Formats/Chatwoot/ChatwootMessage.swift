import Conversations

/// One message of Chatwoot as events.
enum ChatwootMessage {
  private enum Direction {
    case incoming, outgoing, activity, template, other
  }

  /// Adds a message to its conversation.
  static func add(_ message: JSONValue, to draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard let at = HelpDeskTime.text(message["created_at"]) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noMessageTime)
    }
    let id = message["id"]?.identifierText ?? ""
    let attributes = message["content_attributes"]
    // What stands in place of a deleted message is the desk's word, in the account's language.
    let text = attributes?["deleted"]?.isTrue == true ? "" : message.string("content")
    let direction = direction(message["message_type"])
    if direction == .activity || direction == .other {
      var unknown = EventDraft.unknown(direction == .activity ? "activity" : "message", at: at, text: text)
      unknown.identity = "message \(id)"
      return draft.events.append(unknown)
    }
    let (author, agent) = author(of: message, direction, in: &draft)
    if message["private"]?.isTrue == true {
      var note = EventDraft(.note, at: at, by: author, agent: agent)
      note.id = id
      note.text = text
      return draft.events.append(note)
    }
    var event = EventDraft.message(at: at, by: author, agent: agent, id: id, text: text)
    event.isAutomatic = direction == .template || author == .system
    describe(message, direction, &event)
    describeDelivery(message, &event)
    draft.events.append(event)
    addSurvey(message, at: at, id: id, to: &draft)
  }

  /// `message_type` is a number in the interface and a word in webhooks; "template" means a form or a greeting of the desk's own.
  private static func direction(_ value: JSONValue?) -> Direction {
    if let number = value?.integer {
      switch number {
      case 0: return .incoming
      case 1: return .outgoing
      case 2: return .activity
      case 3: return .template
      default: return .other
      }
    }
    switch value?.string {
    case "incoming": return .incoming
    case "outgoing": return .outgoing
    case "activity": return .activity
    case "template": return .template
    default: return .other
    }
  }

  private static func author(
    of message: JSONValue, _ direction: Direction, in draft: inout ConversationDraft
  ) -> (EventAuthor, String) {
    let sender = message["sender"]
    let id = sender?["id"]?.identifierText ?? message["sender_id"]?.identifierText ?? ""
    if direction == .incoming {
      if draft.customer.id.isEmpty { readCustomer(sender, into: &draft) }
      return (.customer, "")
    }
    if direction == .template { return (.system, "") }
    let attributes = message["content_attributes"]
    let isRule =
      HelpDeskTime.isGiven(attributes?["automation_rule_id"])
      || HelpDeskTime.isGiven(message["additional_attributes"]?["campaign_id"])
    if isRule { return (.system, "") }
    switch (sender?.string("type").nonEmpty ?? message.string("sender_type")).lowercased() {
    case "agentbot", "agent_bot", "captain::assistant", "captain_assistant": return (.bot, "")
    case "user":
      describe(sender, in: &draft)
      return (.agent, id)
    // Nobody is named: an answer from the telephone, or a program's.
    default: return (.unknown, "")
    }
  }

  /// Adds an agent with his name and the name that customers see.
  static func describe(_ user: JSONValue?, in draft: inout ConversationDraft) {
    guard let user, user.isObject, let id = user["id"]?.identifierText else { return }
    var agent = AgentDraft(id: id, name: user.string("name"))
    let shown = user.string("available_name")
    if shown != user.string("name") { agent.pseudonym = shown }
    draft.describe(agent)
  }

  static func readCustomer(_ sender: JSONValue?, into draft: inout ConversationDraft) {
    guard let sender, sender.isObject else { return }
    draft.customer.id = sender["id"]?.identifierText ?? ""
    draft.customer.setName(sender.string("name"))
    draft.customer.phone = sender.string("phone_number")
    draft.customer.email = sender.string("email")
  }

  private static func describe(_ message: JSONValue, _ direction: Direction, _ event: inout EventDraft) {
    if let template = message["additional_attributes"]?["template_params"], template.isObject {
      event.kind = .template
      event.template = template.string("name")
      return
    }
    if event.text.isEmpty, let first = HelpDeskRecord.list(message["attachments"]).first {
      event.kind = AttachmentKind.kind(first.string("file_type"))
      return
    }
    switch message.string("content_type") {
    case "", "text", "incoming_email": break
    default: event.kind = .interactive
    }
  }

  private static func describeDelivery(_ message: JSONValue, _ event: inout EventDraft) {
    guard event.by != .customer else { return }
    switch message["status"]?.identifierText {
    case "sent", "0": event.delivery = .sent
    case "delivered", "1": event.delivery = .delivered
    case "read", "2": event.delivery = .read
    case "failed", "3": event.delivery = .failed
    default: break
    }
    // The channel's error begins with its number, such as WhatsApp's 131047.
    let error = message["content_attributes"]?.string("external_error") ?? ""
    guard !error.isEmpty else { return }
    event.delivery = .failed
    event.errorCode = String(error.prefix { $0.isASCII && $0.isNumber })
  }

  private static func addSurvey(
    _ message: JSONValue, at: String, id: String, to draft: inout ConversationDraft
  ) {
    guard message.string("content_type") == "input_csat",
      let answer = message["content_attributes"]?["submitted_values"]?["csat_survey_response"], answer.isObject
    else { return }
    let time = HelpDeskTime.text(message["updated_at"]) ?? at
    var survey = EventDraft(.survey, at: time, by: .customer)
    survey.identity = "survey \(id)"
    survey.survey = "csat"
    survey.score = answer["rating"]?.integer.flatMap { Int(exactly: $0) }
    survey.maximum = 5
    survey.text = answer.string("feedback_message")
    draft.events.append(survey)
  }
}
