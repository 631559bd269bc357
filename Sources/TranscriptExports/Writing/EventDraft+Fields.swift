import Conversations

extension EventDraft {
  /// What stands in a field of a written event.
  enum Field {
    /// A text; an empty one is not written.
    case text(String)
    /// What was said, which XML writes as the element's content.
    case content(String)
    case number(Int)
    /// Something that is so; what is not so is not written.
    case flag
  }

  /// Calls `body` with the fields that are written for the event under the transcript format's names, in their order; its type excepted.
  func forEachField(_ body: (StaticString, Field) -> Void) {
    body("at", .text(at))
    body("by", .text(by.name ?? ""))
    body("agent", .text(agent))
    body("group", .text(group))
    body("id", .text(id))
    if type == .message, kind != .text { body("kind", .text(kind.name)) }
    if type == .survey { body("kind", .text(survey)) }
    body(type == .survey ? "comment" : "text", .content(text))
    body("template", .text(template))
    body("menu", .text(menu))
    body("delivery", .text(delivery.name ?? ""))
    body("errorCode", .text(errorCode))
    if isAutomatic { body("automatic", .flag) }
    if isProactive { body("proactive", .flag) }
    body("toAgent", .text(toAgent))
    body("toGroup", .text(toGroup))
    body("reason", .text(reason))
    body("until", .text(until))
    if cause != .unknown { body("cause", .text(cause.name)) }
    if type == .order { body("status", .text(status)) }
    if let score { body("score", .number(score)) }
    if let maximum { body("max", .number(maximum)) }
  }
}
