import Conversations

/// Chats of Zendesk Chat with their history, as the incremental export answers them.
///
/// Layout: the schemas of singer-io/tap-zendesk-chat; types of history events: Zendesk's own chat libraries.
enum ZendeskChatFormat: DraftFormat {
  static let format = ExportFormat.zendeskChat
  static let capabilities = recordCapabilities.union(CapabilitySet([.customerName, .agentName]))
  /// What every chat shows; names only where they are there.
  static let recordCapabilities = CapabilitySet([
    .assignment, .transfers, .transferTarget, .closures, .secondPrecision, .zonedTime,
  ])
  static let recordMembers: Set<FieldName> = ["chats"]

  static func matches(_ outline: JSONOutline) -> Bool {
    let records = outline.topNames.union(outline.recordNames)
    let marks: Set<FieldName> = [
      "zendesk_ticket_id", "agent_ids", "agent_names", "webpath", "department_name", "response_time", "triggered",
    ]
    if records.contains("visitor"), !records.isDisjoint(with: marks) { return true }
    let nested = outline.nestedNames
    return outline.topNames.contains("chats") && nested.contains("visitor")
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { ZendeskChatReader() }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) {
    AssignmentTrail.follow(&draft)
    draft.declareNames()
  }
}
