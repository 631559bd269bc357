import Conversations

/// What one audit of a ticket (everything that was done in one go) says.
struct ZendeskAudit {
  private let at: String
  private let author: EventAuthor
  private let person: String
  private let audit: JSONValue

  /// An audit; nil if its time cannot be read.
  init?(_ audit: JSONValue) {
    guard let at = HelpDeskTime.text(audit["created_at"]) else { return nil }
    self.at = at
    self.audit = audit
    (author, person) = Self.author(audit)
  }

  /// Who did it: the desk's rules and the desk itself, else a person whose role the list of users tells.
  static func author(_ value: JSONValue) -> (EventAuthor, String) {
    let id = value["author_id"]?.identifierText ?? ""
    if id == "-1" || ["rule", "system"].contains(value["via"]?.string("channel")) { return (.system, "") }
    return (.unknown, id)
  }

  /// Adds what was done: first what was written, then the moves.
  func add(to draft: inout ConversationDraft, _ output: inout DraftOutput) {
    let events = HelpDeskRecord.objects(audit["events"], &output)
    let macro = events.first { $0.string("type").hasSuffix("MacroReference") }
    for event in events where event.string("type") == "Comment" {
      var comment = ZendeskComment.event(event, at: at, author: author, person: person)
      if comment.type == .message, let macro {
        comment.template = macro.string("macro_title").nonEmpty ?? macro["macro_id"]?.identifierText ?? "macro"
      }
      draft.events.append(comment)
    }
    addAssignment(events, to: &draft)
    for event in events { addOther(event, to: &draft) }
  }

  /// Assignee and group change together; both are one move.
  private func addAssignment(_ events: [JSONValue], to draft: inout ConversationDraft) {
    var assigned = EventDraft(.assigned, at: at, by: author)
    assigned.person = person
    for event in events where Self.isFieldEvent(event) {
      let value = event["value"]?.identifierText ?? ""
      switch event.string("field_name") {
      case "assignee_id": assigned.agent = value
      case "group_id": assigned.group = value
      default: continue
      }
      if assigned.identity.isEmpty { assigned.identity = identity(event) }
    }
    if !assigned.agent.isEmpty || !assigned.group.isEmpty { draft.events.append(assigned) }
  }

  private func addOther(_ event: JSONValue, to draft: inout ConversationDraft) {
    let type = event.string("type")
    let field = event.string("field_name")
    switch type {
    case "Comment": return
    case _ where type.hasSuffix("MacroReference"): return
    case _ where Self.isFieldEvent(event) && field == "status":
      if let move = statusMove(event) { draft.events.append(move) }
    case "Change" where field == "satisfaction_score", "SatisfactionRating":
      draft.events.append(rating(event))
    case _ where Self.isFieldEvent(event) && (field == "assignee_id" || field == "group_id"):
      if event["value"]?.identifierText == nil, type == "Change" {
        draft.events.append(unknown("un\(field == "group_id" ? "grouped" : "assigned")", event))
      }
    // What a ticket is created with stands in the ticket.
    case "Create": return
    default: draft.events.append(unknown(field.isEmpty ? type : "\(type) \(field)", event))
    }
  }

  private static func isFieldEvent(_ event: JSONValue) -> Bool {
    event.string("type") == "Change" || event.string("type") == "Create"
  }

  /// A ticket is closed for its customer when it is solved; the desk's final "closed" days later is no second closure.
  private func statusMove(_ event: JSONValue) -> EventDraft? {
    let done: Set<String> = ["solved", "closed"]
    let value = event.string("value")
    let wasDone = done.contains(event.string("previous_value"))
    var move: EventDraft
    if done.contains(value), !wasDone {
      move = EventDraft(.closed, at: at, by: author)
    } else if !done.contains(value), wasDone {
      move = EventDraft(.reopened, at: at, by: author)
    } else if event.string("type") == "Create" {
      return nil
    } else {
      return unknown("status_\(value)", event)
    }
    move.person = person
    move.identity = identity(event)
    return move
  }

  private func rating(_ event: JSONValue) -> EventDraft {
    let score = event.string("score").nonEmpty ?? event.string("value")
    let body = event.string("body").nonEmpty ?? event.string("comment")
    guard var survey = ZendeskComment.survey(score, body, at: at) else {
      return unknown("satisfaction_\(score)", event)
    }
    survey.identity = identity(event)
    return survey
  }

  private func unknown(_ name: String, _ event: JSONValue) -> EventDraft {
    var found = EventDraft.unknown(name.isEmpty ? "audit" : name, at: at)
    found.by = author
    found.person = person
    found.identity = identity(event)
    return found
  }

  private func identity(_ event: JSONValue) -> String {
    event["id"]?.identifierText.map { "audit event \($0)" } ?? ""
  }
}
