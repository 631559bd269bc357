import Conversations

/// Who takes part on the brand's side of one conversation, by all identifiers that messages use.
struct LivePersonParticipants {
  private struct Participant {
    var id: String
    var role: EventAuthor
  }

  private var byIdentifier: [String: Participant] = [:]

  /// Reads the participants, and adds those who are people to the draft, with the moment that each was assigned.
  init(_ record: JSONValue, _ draft: inout ConversationDraft, _ output: inout DraftOutput) {
    for value in HelpDeskRecord.objects(record["agentParticipants"], &output) {
      let id = LivePersonValue.text(value["agentId"])
      guard !id.isEmpty else {
        output.reject(.noIdentifier, "An agent among the participants has no identifier; the rest is kept.")
        continue
      }
      let role = Self.role(value)
      for key in [id, LivePersonValue.text(value["agentPid"]), LivePersonValue.text(value["participantId"])] {
        guard !key.isEmpty else { continue }
        // Who was assigned once and looked on as a manager another time wrote as an agent.
        if byIdentifier[key] == nil || role == .agent { byIdentifier[key] = Participant(id: id, role: role) }
      }
      guard role == .agent || role == .supervisor else { continue }
      var agent = AgentDraft(id: id, name: LivePersonValue.text(value["agentFullName"]))
      agent.pseudonym = LivePersonValue.text(value["agentNickname"])
      agent.group = LivePersonValue.text(value["agentGroupName"])
      draft.describe(agent)
      guard role == .agent else { continue }
      guard let at = LivePersonValue.time(value) else {
        output.reject(.impossibleTime, HelpDeskSentence.noEventTime)
        continue
      }
      var assigned = EventDraft(.assigned, at: at, agent: id)
      assigned.identity = "assigned \(id) \(at)"
      draft.events.append(assigned)
    }
  }

  private static func role(_ value: JSONValue) -> EventAuthor {
    switch LivePersonValue.text(value["userTypeName"]).lowercased() {
    case "bot": return .bot
    case "system": return .system
    default: break
    }
    // Managers look on, and write without taking over.
    return LivePersonValue.text(value["permission"]).uppercased().contains("MANAGER") ? .supervisor : .agent
  }

  /// Someone on the brand's side; an agent of whom nothing else is known if he is not among the participants.
  func author(_ identifier: String) -> (role: EventAuthor, id: String) {
    guard let known = byIdentifier[identifier] else { return (.agent, identifier) }
    return (known.role, known.role == .agent || known.role == .supervisor ? known.id : "")
  }

  /// Someone who must be among the participants; nil if he is not.
  func known(_ identifier: String) -> (role: EventAuthor, id: String)? {
    byIdentifier[identifier] == nil ? nil : author(identifier)
  }
}
