import Conversations

/// Conversations and messages of Chatwoot's interface, and its webhooks.
///
/// Layout: chatwoot/chatwoot's models and interface description, and its guide to webhooks.
enum ChatwootFormat: DraftFormat {
  static let format = ExportFormat.chatwoot
  static let capabilities = recordCapabilities.union(changeCapabilities)
    .union(CapabilitySet([.customerName, .agentName]))
  /// What messages show: the desk tells of moves only in sentences of the account's language.
  static let recordCapabilities = CapabilitySet([.deliveryStatus, .botDistinction, .secondPrecision, .zonedTime])
  /// What webhooks of changes show as well. Who moved a conversation they do not say, so nobody is charged with a transfer.
  static let changeCapabilities = CapabilitySet([.assignment, .closures, .snooze, .resume])
  static let source = "chatwoot"
  static let recordMembers: Set<FieldName> = ["payload"]
  static let recordWrappers: Set<FieldName> = ["data"]

  static func matches(_ outline: JSONOutline) -> Bool {
    let top = outline.topNames
    let marks: Set<FieldName> = ["inbox", "inbox_id", "contact_inbox", "account", "conversation", "message_type"]
    if let event = outline.texts["event"], events.contains(where: event.hasPrefix), !top.isDisjoint(with: marks) {
      return true
    }
    let records = outline.isRootArray ? outline.recordNames : top.union(outline.recordNames)
    if records.isSuperset(of: ["inbox_id", "message_type"]) || records.isSuperset(of: ["payload", "meta"]) {
      return true
    }
    return records.contains("inbox_id") && (records.contains("messages") || records.contains("can_reply"))
  }

  /// What the names of webhooks begin with.
  private static let events = ["conversation_", "message_", "contact_", "inbox_", "webwidget_"]

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { ChatwootReader() }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) {
    AssignmentTrail.follow(&draft)
    ChatwootChanges.settle(&draft.events)
    draft.declareNames()
  }
}
