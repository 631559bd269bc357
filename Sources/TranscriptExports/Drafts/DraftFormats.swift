/// All formats whose records are read as drafts, in the order in which a text is tried on them.
enum DraftFormats {
  static let all: [any DraftFormat.Type] = [
    IAdvizeGraphQLFormat.self,
    IAdvizeWebhooksFormat.self,
    IAdvizeXMLFormat.self,
    WhatsAppCloudFormat.self,
    WhatsAppChatFormat.self,
    IntercomFormat.self,
    ZendeskChatFormat.self,
    ZendeskMessagingFormat.self,
    ZendeskTicketsFormat.self,
    ChatwootFormat.self,
    LivePersonFormat.self,
    GoogleCCAIFormat.self,
    AmazonConnectFormat.self,
    TwilioConversationsFormat.self,
    GenesysCloudFormat.self,
    VConFormat.self,
    FileDumpFormat.self,
    XMPPArchiveFormat.self,
    TEIDocumentFormat.self,
    TableExportFormat.self,
  ]

  private static let byFormat: [ExportFormat: any DraftFormat.Type] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.format, $0) })

  /// The format of a JSON text; nil if it is none of these.
  static func format(of outline: JSONOutline) -> ExportFormat? { all.first { $0.matches(outline) }?.format }

  /// The format of an XML text by its root element; nil if it is none of these.
  static func format(ofRootElement name: String, namespace: String) -> ExportFormat? {
    all.first { $0.matches(rootElement: name, namespace: namespace) }?.format
  }

  /// The format of a text that is neither JSON nor XML, and how it is cut; nil if it is none of these.
  static func export(
    ofText prefix: UnsafeBufferPointer<UInt8>, _ settings: ImportSettings
  ) -> DetectedExport? {
    for candidate in all {
      if let framing = candidate.framing(ofText: prefix, settings) {
        return DetectedExport(format: candidate.format, framing: framing)
      }
    }
    return nil
  }

  /// How records of a format are read as drafts; nil for formats that are read at once.
  static func draftFormat(_ format: ExportFormat) -> (any DraftFormat.Type)? { byFormat[format] }
}
