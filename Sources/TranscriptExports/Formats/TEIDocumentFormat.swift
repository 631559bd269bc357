import Conversations

/// Computer-mediated communication in TEI.
enum TEIDocumentFormat: DraftFormat {
  static let format = ExportFormat.tei
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
