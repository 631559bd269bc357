import Conversations

/// Reads chats of Zendesk Chat, and the messages that customers left while nobody was there.
final class ZendeskChatReader: DraftReader {
  private let parser = JSONParser()

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    guard let value = HelpDeskRecord.object(record, parser, &output) else { return }
    guard let id = value["id"]?.identifierText else {
      return output.reject(.noIdentifier, HelpDeskSentence.noConversationID)
    }
    var draft = ConversationDraft(
      source: ZendeskChatFormat.format.rawValue, id: id, capabilities: ZendeskChatFormat.recordCapabilities)
    draft.channel = .chat
    readPeople(value, into: &draft)
    guard let begin = HelpDeskTime.text(value["timestamp"]) else {
      output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
      return readHistory(value, draft, &output)
    }
    addStart(value, begin, to: &draft)
    readHistory(value, draft, &output)
  }

  private func readPeople(_ value: JSONValue, into draft: inout ConversationDraft) {
    if let visitor = value["visitor"], visitor.isObject {
      draft.customer.id = visitor["id"]?.identifierText ?? ""
      draft.customer.phone = visitor.string("phone")
      draft.customer.email = visitor.string("email")
      let name = visitor.string("name")
      if !Self.isMadeUp(name) { draft.customer.setName(name) }
    }
    let ids = value["agent_ids"].map { $0.elements.compactMap(\.identifierText) } ?? []
    let names = value["agent_names"].map { $0.elements.map(\.string) } ?? []
    for (position, id) in ids.enumerated() {
      draft.describe(ids.count == names.count ? AgentDraft(id: id, name: names[position]) : AgentDraft(id: id))
    }
  }

  /// Whether a visitor's name is the one that the desk gives whoever has none.
  private static func isMadeUp(_ name: String) -> Bool {
    name.hasPrefix("Visitor ") && name.dropFirst(8).allSatisfy(\.isNumber)
  }

  private func addStart(_ value: JSONValue, _ at: String, to draft: inout ConversationDraft) {
    let starter: EventAuthor
    switch value.string("started_by") {
    case "visitor": starter = .customer
    case "agent" where draft.agents.count == 1: starter = .agent
    case "trigger", "system": starter = .system
    default: starter = .unknown
    }
    var started = EventDraft(.started, at: at, by: starter, agent: starter == .agent ? draft.agents[0].id : "")
    started.identity = "timestamp"
    draft.events.append(started)
    let department = value.string("department_name").nonEmpty ?? value["department_id"]?.identifierText ?? ""
    let first = HelpDeskRecord.list(value["history"]).compactMap { $0["prev_department_id"]?.identifierText }.first
    // The chat names the department that had it last; where the history shows another one before, that was the first.
    if !department.isEmpty, first == nil {
      var assigned = EventDraft(.assigned, at: at)
      assigned.group = department
      assigned.identity = "department"
      draft.events.append(assigned)
    }
    if value.string("type") == "offline_msg" {
      draft.events.append(.message(at: at, by: .customer, id: "offline", text: value.string("message")))
    }
  }

  private func readHistory(_ value: JSONValue, _ draft: ConversationDraft, _ output: inout DraftOutput) {
    var history = ZendeskChatHistory(draft)
    for entry in HelpDeskRecord.objects(value["history"], &output) { history.add(entry, &output) }
    var draft = history.draft
    if HelpDeskTime.isGiven(value["end_timestamp"]) {
      if let end = HelpDeskTime.text(value["end_timestamp"]) {
        var closed = EventDraft(.closed, at: end)
        closed.identity = "end_timestamp"
        draft.events.append(closed)
        if !history.hasRating,
          let survey = ZendeskChatHistory.survey(value.string("rating"), value.string("comment"), at: end)
        {
          draft.events.append(survey)
        }
      } else {
        output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
      }
    }
    output.conversations.append(draft)
  }
}
