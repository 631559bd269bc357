import Conversations

/// Computer-mediated communication in TEI.
///
/// Source: TEIC/TEI, P5 guidelines, chapter on computer-mediated communication; att.cmc (`generatedBy`), post. A `div` that holds posts is a
/// conversation. Roles are those of `person/@role`, else whom the user names.
enum TEIDocumentFormat: DraftFormat {
  static let format = ExportFormat.tei
  /// What a document can say; each conversation declares what its posts and persons do say.
  static let capabilities = CapabilitySet([
    .templateMark, .botDistinction, .customerName, .agentName, .secondPrecision, .zonedTime,
  ])
  static let recordElements: Set<FieldName> = ["TEI"]

  static func matches(rootElement name: String, namespace: String) -> Bool {
    (name == "TEI" || name == "teiCorpus") && namespace == "http://www.tei-c.org/ns/1.0"
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { TEIDocumentReader(settings) }
}
