import Conversations

/// What happened in one room of a FileDump archive.
struct FileDumpRoom {
  let element: XMLTree
  let people: FileDumpPeople
  var time: FileDumpTime
  /// Identifiers of messages that another of the room is the older wording of.
  private var newWordings: Set<String> = []
  private var startedFiles: Set<String> = []

  init(element: XMLTree, people: FileDumpPeople, time: FileDumpTime) {
    self.element = element
    self.people = people
    self.time = time
    for message in element.children where message.name == "Message" {
      guard let id = message.child("EditedNewMsgId")?.trimmedText.nonEmpty else { continue }
      if id != message.child("MessageId")?.trimmedText { newWordings.insert(id) }
    }
  }

  mutating func read(into draft: inout ConversationDraft, _ output: inout DraftOutput) {
    for part in element.children {
      switch part.name {
      case "RoomID", "ConversationID", "StartTime", "StartTimeUTC", "EndTime", "RoomName": break
      case "EndTimeUTC": draft.exportedAt = FileDumpTime.universal(part.trimmedText) ?? ""
      default:
        guard let at = time.time(of: part) else {
          part.name == "Message"
            ? output.reject(.impossibleTime, "A message has no \"DateTimeUTC\" that can be read.")
            : note(part, &draft, &output)
          continue
        }
        add(part, at, &draft)
      }
    }
  }

  /// Something without a time: of a kind that always has one, or not known at all.
  private func note(_ part: XMLTree, _ draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard ["ParticipantEntered", "ParticipantLeft", "FileTransferStarted", "FileTransferEnded"].contains(part.name)
    else { return draft.unknownCount += 1 }
    output.reject(.impossibleTime, "An element of the conversation has no \"DateTimeUTC\" that can be read.")
  }

  private mutating func add(_ part: XMLTree, _ at: String, _ draft: inout ConversationDraft) {
    let login = FileDumpPeople.login(of: part) ?? ""
    let role = people.role(login)
    let agent = role == .agent ? login : ""
    switch part.name {
    case "Message": addMessage(part, at, role, agent, &draft)
    case "FileTransferStarted", "FileTransferEnded":
      let name = part.child("UserFileName")?.trimmedText ?? ""
      let file = "\(login) \(part.child("FileName")?.trimmedText.nonEmpty ?? name)"
      if part.name == "FileTransferStarted" {
        startedFiles.insert(file)
      } else if startedFiles.contains(file) {
        return
      }
      draft.events.append(.message(at: at, by: role, agent: agent, text: "", kind: AttachmentKind.kind(ofFile: name)))
    default:
      var event = EventDraft.unknown(part.name, at: at, text: part.child("Content")?.trimmedText ?? "")
      event.by = role
      event.agent = agent
      draft.events.append(event)
    }
  }

  private mutating func addMessage(
    _ message: XMLTree, _ at: String, _ role: EventAuthor, _ agent: String, _ draft: inout ConversationDraft
  ) {
    let id = message.child("MessageId")?.trimmedText ?? ""
    let text = message.child("Content")?.trimmedText ?? ""
    let update = message.child("UpdatedType")?.trimmedText.lowercased() ?? ""
    let updatedAt = time.time(of: message, "UpdatedDateTime") ?? at
    if update.contains("editednew"), newWordings.contains(id) {
      // What the other side read first was the older wording.
      draft.events.append(change("edited", at: updatedAt, of: id, text, role, agent))
    } else {
      draft.events.append(.message(at: at, by: role, agent: agent, id: id, text: text))
      if update.contains("deleted") { draft.events.append(change("deleted", at: updatedAt, of: id, "", role, agent)) }
    }
  }

  private func change(
    _ name: String, at: String, of id: String, _ text: String, _ role: EventAuthor, _ agent: String
  ) -> EventDraft {
    var event = EventDraft.unknown(name, at: at, text: text)
    event.by = role
    event.agent = agent
    event.identity = "\(name) \(id)"
    return event
  }
}
