import Conversations

/// Chats of Zendesk Chat.
enum ZendeskChatFormat: DraftFormat {
  static let format = ExportFormat.zendeskChat
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
