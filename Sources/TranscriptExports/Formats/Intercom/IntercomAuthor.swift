import Conversations

/// Who wrote or did something, as Intercom says it.
struct IntercomAuthor {
  var role: EventAuthor = .unknown
  var id = ""
  var name = ""

  init(_ value: JSONValue?) {
    guard let value, value.isObject else { return }
    id = value["id"]?.identifierText ?? ""
    name = value.string("name")
    switch value.string("type") {
    case "user", "lead", "contact", "visitor": role = .customer
    case "admin", "teammate":
      role = value["from_ai_agent"]?.isTrue == true || value["is_ai_answer"]?.isTrue == true ? .bot : .agent
    case "bot": role = .bot
    case "team": role = .system
    default: role = .unknown
    }
  }

  /// The identifier if it is an agent's.
  var agent: String { role == .agent ? id : "" }
}
