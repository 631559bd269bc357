import Conversations

/// Chat transcripts of Google's CCAI Platform.
enum GoogleCCAIFormat: DraftFormat {
  static let format = ExportFormat.googleCCAI
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
