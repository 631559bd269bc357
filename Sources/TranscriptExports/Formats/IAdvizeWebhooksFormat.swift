import Conversations

/// A log of iAdvize's webhooks.
enum IAdvizeWebhooksFormat: DraftFormat {
  static let format = ExportFormat.iAdvizeWebhooks
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
