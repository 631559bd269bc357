import Conversations

/// Conversations of Intercom.
enum IntercomFormat: DraftFormat {
  static let format = ExportFormat.intercom
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
