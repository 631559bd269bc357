import Conversations

/// Messages and webhooks of Sunshine Conversations, Zendesk's messaging.
///
/// Layout: the documentation of Zendesk's own client library, zendesk/sunshine-conversations-python.
enum ZendeskMessagingFormat: DraftFormat {
  static let format = ExportFormat.zendeskMessaging
  static let capabilities = recordCapabilities.union(CapabilitySet([.customerName, .agentName, .botDistinction]))
  /// What every conversation shows; names, and bots apart from people, only where the records tell them.
  static let recordCapabilities = CapabilitySet([.templateMark, .deliveryStatus, .secondPrecision, .zonedTime])

  static func matches(_ outline: JSONOutline) -> Bool {
    let message: Set<FieldName> = ["received", "author", "content"]
    let top = outline.topNames
    if top.isSuperset(of: ["app", "webhook", "events"]) { return true }
    if outline.texts["type"]?.hasPrefix("zen:event-type:messaging_ticket.") == true { return true }
    return top.contains("messages") && outline.nestedNames.isSuperset(of: message)
      || outline.recordNames.isSuperset(of: message) && !top.contains("conversations")
      || top.isSuperset(of: message)
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { ZendeskMessagingReader() }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) {
    AssignmentTrail.sort(&draft.events)
    ZendeskSwitchboard.apply(to: &draft)
    draft.declareNames()
  }
}
