import Conversations

/// One message or routing event of the GraphQL API as an event, by the name of its type.
///
/// Only `SystemMessage` and `ConversationPushedSystemAttachment` are documented; everything else is told by parts of names.
struct IAdvizeStep {
  /// The event.
  private(set) var event: EventDraft
  /// Agents whom it names.
  private(set) var agents: [AgentDraft] = []

  init(_ value: JSONValue, at: String, of draft: ConversationDraft) {
    let attachment = value["attachment"].flatMap { $0.isObject ? $0 : nil }
    let type = value.string("__typename")
    let detail = attachment?.string("__typename") ?? ""
    event = EventDraft.unknown(detail.isEmpty ? (type.isEmpty ? "message" : type) : detail, at: at)
    if let move = Self.move(detail.isEmpty ? type : detail) {
      read(move, attachment ?? value, at)
    } else if !type.contains("System"), !type.hasSuffix("RoutingEvent") {
      readMessage(value, attachment, type, detail, at, draft)
    }
    if event.type == .unknown { event.text = Self.text(of: value) ?? attachment.flatMap { Self.text(of: $0) } ?? "" }
    event.id = event.type == .message ? value["id"]?.identifierText ?? "" : ""
  }

  private static func move(_ name: String) -> EventKind? {
    let name = name.lowercased()
    // What was asked for or refused did not happen.
    for word in ["request", "fail", "cancel", "propos", "timeout"] where name.contains(word) { return nil }
    if name.contains("pushed") { return .assigned }
    if name.contains("transfer") { return .transferred }
    if name.contains("unsnooze") || name.contains("snoozeend") || name.contains("resumed") { return .resumed }
    if name.contains("snooze") || name.contains("paused") { return .paused }
    return name.contains("close") ? .closed : nil
  }

  private mutating func read(_ move: EventKind, _ value: JSONValue, _ at: String) {
    let receiver = note(value["toUser"], isDeskUser: true)
    let actor = value["byUser"] ?? value["fromUser"] ?? value["closedBy"] ?? value["user"]
    let author = Self.actor(actor)
    _ = note(actor)
    event = EventDraft(move, at: at, by: author.by, agent: author.agent)
    switch move {
    case .assigned:
      event.by = .system
      event.agent = receiver.isEmpty ? event.agent : receiver
      event.group = value["toGroup"]?.string("name") ?? ""
      if event.agent.isEmpty { event = .unknown(value.string("__typename"), at: at) }
    case .transferred:
      event.toAgent = receiver
      event.toGroup = value["toGroup"]?.string("name") ?? ""
      event.reason = value.string("reason")
    case .paused: event.until = ExportInstant.written(value["until"] ?? value["snoozedUntil"])?.text ?? ""
    case .closed: event.reason = value.string("reason")
    default: break
    }
  }

  private mutating func readMessage(
    _ value: JSONValue, _ attachment: JSONValue?, _ type: String, _ detail: String, _ at: String,
    _ draft: ConversationDraft
  ) {
    let sender =
      value["author"] ?? value["sender"] ?? value["fromUser"] ?? value["operator"] ?? value["user"] ?? value["visitor"]
    var author = Self.actor(sender)
    for name: StaticString in ["conversationParticipantType", "authorType", "senderType", "role"]
    where author.by == .unknown {
      author.by = Self.role(value.string(name))
    }
    if author.by == .unknown, let id = (sender?["id"] ?? sender?["visitorId"])?.identifierText {
      if id == draft.customer.id { author.by = .customer }
      if draft.agent(IAdvizeTimeline.agentID(sender?["id"])) != nil { author.by = .agent }
    }
    if author.by == .unknown { author.by = Self.role(type) }
    if author.by == .agent { author.agent = IAdvizeTimeline.agentID(sender?["id"] ?? value["operatorId"]) }
    let text = Self.text(of: value) ?? attachment.flatMap { Self.text(of: $0) }
    let kind = Self.kind(type + detail)
    if text == nil, kind == .text, author.by == .unknown { return }
    if author.by == .agent { _ = note(sender) }
    event = .message(
      at: at, by: author.by, agent: author.by == .agent ? author.agent : "", text: text ?? "", kind: kind)
    if kind == .note { event = EventDraft(.note, at: at, by: author.by, agent: event.agent).saying(text ?? "") }
    event.isAutomatic = (type + detail).contains("Automatic") || value["automatic"]?.isTrue ?? false
  }

  /// Notes an agent and gives his identifier; empty for anybody else.
  private mutating func note(_ value: JSONValue?, isDeskUser: Bool = false) -> String {
    let author = Self.actor(value).by
    guard let agent = IAdvizeConversationNode.agent(value), author == .agent || isDeskUser && author == .unknown else {
      return ""
    }
    agents.append(agent)
    return agent.id
  }

  /// Who a user object, or a word for one, is; an agent's identifier where it is one.
  static func actor(_ value: JSONValue?) -> (by: EventAuthor, agent: String) {
    guard let value, !value.isNull else { return (.unknown, "") }
    if value.isString { return (role(value.string), "") }
    for name: StaticString in ["__typename", "role", "type"] {
      let found = role(value.string(name))
      if found != .unknown { return (found, found == .agent ? IAdvizeTimeline.agentID(value["id"]) : "") }
    }
    if value["visitorId"] != nil { return (.customer, "") }
    // A user of the desk without any word on what he is: bots are users too, but say so.
    let id = IAdvizeTimeline.agentID(value["id"])
    return id.isEmpty || value["name"] == nil && value["firstName"] == nil ? (.unknown, "") : (.agent, id)
  }

  private static func role(_ name: String) -> EventAuthor {
    let name = name.lowercased()
    func has(_ words: String...) -> Bool { words.contains { name.contains($0) } }
    if has("visitor", "customer") { return .customer }
    if has("bot") { return .bot }
    if has("admin", "manager", "supervisor") { return .supervisor }
    if has("operator", "professional", "expert", "agent", "user") { return .agent }
    return has("system") ? .system : .unknown
  }

  private static func kind(_ type: String) -> MessageKind {
    let type = type.lowercased()
    func has(_ words: String...) -> Bool { words.contains { type.contains($0) } }
    if has("internal", "private", "note") { return .note }
    if has("template") { return .template }
    if has("image", "picture") { return .image }
    if has("video") { return .video }
    if has("audio", "voice") { return .audio }
    if has("file", "document") { return .document }
    if has("location") { return .location }
    return has("card", "carousel", "product", "quickreply", "form", "richcontent") ? .interactive : .text
  }

  /// The text of a message, wherever a schema may put it.
  private static func text(of value: JSONValue) -> String? {
    for name: StaticString in ["text", "content", "message", "body", "payload", "value", "title"] {
      guard let member = value[name] else { continue }
      if member.isString { return member.string }
      if member.isObject {
        for inner: StaticString in ["text", "value", "content", "body", "title"] where member[inner]?.isString ?? false
        {
          return member.string(inner)
        }
      }
    }
    return nil
  }
}

extension EventDraft {
  fileprivate func saying(_ text: String) -> EventDraft {
    var event = self
    event.text = text
    return event
  }
}
