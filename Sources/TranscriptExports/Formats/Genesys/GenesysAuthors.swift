import Conversations

/// Tells which agent wrote a message of Genesys Cloud that does not name him.
enum GenesysAuthors {
  static func resolve(_ draft: inout ConversationDraft) {
    AssignmentTrail.sort(&draft.events)
    var holder = ""
    for index in draft.events.indices {
      switch draft.events[index].type {
      case .assigned: holder = draft.events[index].agent
      case .transferred, .closed: holder = ""
      case .message where draft.events[index].person == "human":
        draft.events[index].by = .agent
        draft.events[index].agent = holder
      case .message where draft.events[index].person == "brand" && holder.isEmpty:
        // Nobody had it: a flow wrote.
        draft.events[index].by = .system
      default: break
      }
    }
    draft.forgetLanguageWithoutWords()
    draft.declareNames()
  }
}
