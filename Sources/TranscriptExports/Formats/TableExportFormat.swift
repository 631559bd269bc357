import Conversations

/// Tables (CSV) with a column map.
enum TableExportFormat: DraftFormat {
  static let format = ExportFormat.table
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
