import Conversations

/// Conversations of Genesys Cloud with their messages.
enum GenesysCloudFormat: DraftFormat {
  static let format = ExportFormat.genesys
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
