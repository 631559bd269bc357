import Conversations

/// A chat exported from WhatsApp as text.
enum WhatsAppChatFormat: DraftFormat {
  static let format = ExportFormat.whatsAppChat
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
