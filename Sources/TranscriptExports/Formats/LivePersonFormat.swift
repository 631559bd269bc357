import Conversations

/// Conversations of LivePerson's messaging history.
enum LivePersonFormat: DraftFormat {
  static let format = ExportFormat.livePerson
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
