import Conversations

/// vCon containers.
enum VConFormat: DraftFormat {
  static let format = ExportFormat.vCon
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
