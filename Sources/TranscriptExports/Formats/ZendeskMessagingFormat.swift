import Conversations

/// Messages and events of Sunshine Conversations, Zendesk's messaging.
enum ZendeskMessagingFormat: DraftFormat {
  static let format = ExportFormat.zendeskMessaging
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
