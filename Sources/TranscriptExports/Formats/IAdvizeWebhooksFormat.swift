import Conversations

/// A log of iAdvize's webhooks, one a line.
///
/// Sources: iadvize/documentation, docs/webhooks.md; docs.iadvize.dev, webhooks/reference. No webhook carries a message: conversations come
/// from the GraphQL API and are joined by their identifier.
enum IAdvizeWebhooksFormat: DraftFormat {
  static let format = ExportFormat.iAdvizeWebhooks
  /// Assignments and closures are there, but a log alone must prove nothing by them, since the messages in between are not; with the
  /// conversations of the GraphQL API come their capabilities.
  static let capabilities = CapabilitySet([.availability, .secondPrecision, .zonedTime])

  static func matches(_ outline: JSONOutline) -> Bool {
    let names = outline.isRootArray ? outline.recordNames : outline.topNames
    return isWebhook(names) || isWebhook(outline.nestedNames)
  }

  private static func isWebhook(_ names: Set<FieldName>) -> Bool {
    names.contains("eventType") && names.contains("eventId")
      && !names.isDisjoint(with: ["platform", "clientId", "projectId", "websiteId"])
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { IAdvizeWebhooksReader() }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) { IAdvizeTimeline.tidy(&draft) }
}
