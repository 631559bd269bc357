import Conversations

/// Chat transcripts of Amazon Connect.
enum AmazonConnectFormat: DraftFormat {
  static let format = ExportFormat.amazonConnect
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
