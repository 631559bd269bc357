import Conversations

/// Changes of a conversation, from webhooks that name what was before and what is now.
enum ChatwootChanges {
  /// Adds the changes of a `conversation_updated` or `conversation_status_changed`.
  static func add(_ conversation: JSONValue, to draft: inout ConversationDraft, _ output: inout DraftOutput) {
    let changes = changes(of: conversation)
    guard let at = time(of: conversation, changes) else {
      return output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
    }
    var isKnown = false
    if let status = changes.lazy.compactMap({ $0["status"] }).first {
      let now = word(status["current_value"])
      addStatus(now, before: word(status["previous_value"]), conversation, changes, at, to: &draft)
      isKnown = true
    } else if conversation.string("event") == "conversation_status_changed" {
      addStatus(word(conversation["status"]), before: "", conversation, changes, at, to: &draft)
      isKnown = true
    }
    if addAssignment(changes, conversation, at, to: &draft) { isKnown = true }
    guard !isKnown else { return }
    var unknown = EventDraft.unknown("conversation_updated", at: at)
    unknown.identity = "updated \(at)"
    draft.events.append(unknown)
  }

  /// The changes are a list of objects with one member each, or one object.
  private static func changes(of conversation: JSONValue) -> [JSONValue] {
    guard let changed = conversation["changed_attributes"] else { return [] }
    return changed.isObject ? [changed] : HelpDeskRecord.list(changed)
  }

  private static func time(of conversation: JSONValue, _ changes: [JSONValue]) -> String? {
    for change in changes {
      if let found = HelpDeskTime.text(change["updated_at"]?["current_value"]) { return found }
    }
    return HelpDeskTime.text(conversation["updated_at"]) ?? HelpDeskTime.text(conversation["timestamp"])
      ?? HelpDeskTime.text(conversation["last_activity_at"])
  }

  private static func word(_ status: JSONValue?) -> String {
    switch status?.identifierText {
    case "0": "open"
    case "1": "resolved"
    case "2": "pending"
    case "3": "snoozed"
    case let word?: word
    case nil: ""
    }
  }

  private static func addStatus(
    _ now: String, before: String, _ conversation: JSONValue, _ changes: [JSONValue], _ at: String,
    to draft: inout ConversationDraft
  ) {
    guard now != before else { return }
    var move: EventDraft
    switch now {
    case "resolved": move = EventDraft(.closed, at: at)
    case "snoozed":
      move = EventDraft(.paused, at: at)
      let changed = changes.lazy.compactMap { $0["snoozed_until"] }.first?["current_value"]
      move.until = HelpDeskTime.text(changed) ?? HelpDeskTime.text(conversation["snoozed_until"]) ?? ""
      if move.until <= at { move.until = "" }
    case "open" where before != "pending": move = EventDraft(before == "snoozed" ? .resumed : .reopened, at: at)
    default: move = .unknown("status_\(now.isEmpty ? "changed" : now)", at: at)
    }
    move.identity = "status \(now) \(at)"
    draft.events.append(move)
  }

  private static func addAssignment(
    _ changes: [JSONValue], _ conversation: JSONValue, _ at: String, to draft: inout ConversationDraft
  ) -> Bool {
    let assignee = changes.lazy.compactMap { $0["assignee_id"] }.first
    let team = changes.lazy.compactMap { $0["team_id"] }.first
    guard assignee != nil || team != nil else { return false }
    let agent = assignee?["current_value"]?.identifierText ?? ""
    let before = assignee?["previous_value"]?.identifierText ?? ""
    var group = team?["current_value"]?.identifierText ?? ""
    let meta = conversation["meta"]
    if !group.isEmpty, meta?["team"]?["id"]?.identifierText == group { group = meta?["team"]?.string("name") ?? group }
    if meta?["assignee"]?["id"]?.identifierText == agent { ChatwootMessage.describe(meta?["assignee"], in: &draft) }
    var move = EventDraft(.assigned, at: at, agent: agent)
    move.group = group
    if agent.isEmpty, group.isEmpty {
      move = .unknown("unassigned", at: at)
    } else if !before.isEmpty, before != agent, !agent.isEmpty || assignee != nil {
      move = EventDraft(.transferred, at: at)
      move.toAgent = agent
      move.toGroup = group
    }
    move.identity = "assignee \(agent) \(group) \(at)"
    draft.events.append(move)
    return true
  }

  /// Tells what coming back means: after a pause a resumption, after a closure a reopening, else nothing; events are in time order.
  static func settle(_ events: inout [EventDraft]) {
    var last: EventKind?
    for index in events.indices {
      switch events[index].type {
      case .paused, .closed: last = events[index].type
      case .resumed, .reopened:
        if last == .paused { events[index].type = .resumed }
        if last == .closed { events[index].type = .reopened }
        last = nil
      default: break
      }
    }
  }
}
