import Conversations

/// iAdvize's older discussions as XML.
///
/// Source: gmacaire/iadvize-xsl, a stylesheet of 2014 for such files; the forms of times and the names of notices are not known from it.
enum IAdvizeXMLFormat: DraftFormat {
  static let format = ExportFormat.iAdvizeXML
  /// One operator a discussion and no moves; seconds are added where all times have them.
  static let capabilities = CapabilitySet(.agentName)
  static let recordElements: Set<FieldName> = ["chat"]

  static func matches(rootElement name: String, namespace: String) -> Bool {
    name == "discussions" && namespace.isEmpty
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { IAdvizeXMLReader(settings) }
}
