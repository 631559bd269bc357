import Conversations

/// One message of Sunshine Conversations as an event.
enum ZendeskMessage {
  /// Adds a message to its conversation.
  ///
  /// - Parameter controller: who has control of the conversation, if the record says so with the message.
  static func add(
    _ message: JSONValue, controller: ZendeskSwitchboard.Controller?, to draft: inout ConversationDraft,
    _ output: inout DraftOutput
  ) {
    guard let at = HelpDeskTime.text(message["received"], .milliseconds) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noMessageTime)
    }
    let author = message["author"]
    let content = message["content"]
    let id = message["id"]?.identifierText ?? ""
    var event = EventDraft.message(at: at, by: .unknown, id: id, text: content.map(text(of:)) ?? "")
    setAuthor(author, controller, of: &event, in: &draft)
    if event.by == .unknown, let activity = message["activity"]?.string("type").nonEmpty {
      return add(activity: activity, at: at, id: id, text: event.text, to: &draft)
    }
    describe(content, &event)
    if event.by == .customer {
      if let channel = channel(message["source"]?.string("type") ?? "") { draft.channel = channel }
      // An answer that was chosen, not typed.
      if event.kind == .text, content?["payload"]?.identifierText != nil { event.kind = .interactive }
    }
    draft.events.append(event)
  }

  private static func setAuthor(
    _ author: JSONValue?, _ controller: ZendeskSwitchboard.Controller?, of event: inout EventDraft,
    in draft: inout ConversationDraft
  ) {
    let name = author?.string("displayName") ?? ""
    let id = author?["userExternalId"]?.identifierText ?? author?["userId"]?.identifierText ?? ""
    let subtypes = author?["subtypes"].map { $0.elements.map(\.string) } ?? []
    switch author?.string("type") {
    case "user":
      event.by = .customer
      if draft.customer.id.isEmpty { draft.customer.id = author?["userId"]?.identifierText ?? id }
      draft.customer.setName(name)
    case "business" where subtypes.contains("activity"): break
    case "business" where subtypes.contains("AI") || controller == .bot: event.by = .bot
    case "business":
      event.by = .agent
      event.agent = id.nonEmpty ?? name
      draft.describe(AgentDraft(id: event.agent, name: name))
      if controller != .agents { event.person = ZendeskSwitchboard.business }
    default: break
    }
  }

  private static func add(
    activity: String, at: String, id: String, text: String, to draft: inout ConversationDraft
  ) {
    var event = activity == "ticket:closed" ? EventDraft(.closed, at: at) : .unknown(activity, at: at, text: text)
    event.identity = id.isEmpty ? "" : "activity \(id)"
    draft.events.append(event)
  }

  private static func describe(_ content: JSONValue?, _ event: inout EventDraft) {
    guard let content, content.isObject else { return }
    switch content.string("type") {
    case "text", "": break
    case "image", "location": event.kind = AttachmentKind.kind(content.string("type"))
    case "file": event.kind = AttachmentKind.kind(content.string("mediaType"))
    case "template":
      let template = content["template"]
      let schema = content.string("schema").nonEmpty ?? template?.string("schema") ?? ""
      event.kind = schema == "whatsapp" || schema.isEmpty ? .template : .interactive
      event.template = template?.string("name") ?? ""
    default: event.kind = .interactive
    }
    if event.kind == .text, content["actions"]?.elements.contains(where: \.isObject) == true {
      event.kind = .interactive
    }
  }

  private static func text(of content: JSONValue) -> String {
    content.string("text").nonEmpty ?? MarkupText.plain(content.string("htmlText")).nonEmpty
      ?? content.string("textFallback")
  }

  /// The medium behind an integration's type; nil for the business's own side.
  static func channel(_ type: String) -> Channel? {
    switch type {
    case "whatsapp": .whatsapp
    case "web", "ios", "android", "unity": .chat
    case "messenger": .messenger
    case "instagram": .instagram
    case "twilio", "messagebird", "mobileIvrSms": .sms
    case "telegram": .telegram
    case "apple": .apple
    case "googlercs": .rcs
    case "twitter": .twitter
    case "mailgun": .email
    case "line", "viber", "wechat", "kakao": .other
    default: nil
    }
  }
}
