import Conversations

/// Conversations in Actiance's and Bloomberg's XML archives.
enum FileDumpFormat: DraftFormat {
  static let format = ExportFormat.fileDump
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
