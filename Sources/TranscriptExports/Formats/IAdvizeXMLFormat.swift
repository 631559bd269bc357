import Conversations

/// iAdvize's older discussions as XML.
enum IAdvizeXMLFormat: DraftFormat {
  static let format = ExportFormat.iAdvizeXML
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
