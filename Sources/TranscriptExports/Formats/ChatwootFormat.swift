import Conversations

/// Conversations and webhooks of Chatwoot.
enum ChatwootFormat: DraftFormat {
  static let format = ExportFormat.chatwoot
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
