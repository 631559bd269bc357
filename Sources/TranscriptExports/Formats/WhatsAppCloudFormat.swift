import Conversations

/// Webhooks and stored requests of WhatsApp's Cloud API.
enum WhatsAppCloudFormat: DraftFormat {
  static let format = ExportFormat.whatsAppCloud
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
