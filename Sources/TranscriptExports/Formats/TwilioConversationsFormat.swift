import Conversations

/// Conversations of Twilio with messages, participants and receipts.
enum TwilioConversationsFormat: DraftFormat {
  static let format = ExportFormat.twilio
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
