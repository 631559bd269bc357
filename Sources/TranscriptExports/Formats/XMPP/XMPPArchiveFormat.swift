import Conversations

/// XMPP archives: collections of XEP-0136, results of XEP-0313, alone or in an export of an account (XEP-0227).
///
/// Source: xsf/xeps, xep-0136.xml, xep-0313.xml, xep-0227.xml. A collection says which side its owner wrote; results do not, so that the
/// user names the agents.
enum XMPPArchiveFormat: DraftFormat {
  static let format = ExportFormat.xmppArchive
  static let capabilities = CapabilitySet([.secondPrecision, .zonedTime])
  static let recordElements: Set<FieldName> = ["chat", "result"]

  static func matches(rootElement name: String, namespace: String) -> Bool {
    if namespace == "urn:xmpp:archive" || namespace.hasPrefix("urn:xmpp:mam:") || namespace.hasPrefix("urn:xmpp:pie:") {
      return true
    }
    return ["jabber:client", "jabber:server"].contains(namespace) && (name == "iq" || name == "message")
      || name == "stream" && namespace == "http://etherx.jabber.org/streams"
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { XMPPArchiveReader(settings) }

  static func conversations(of draft: ConversationDraft) -> [ConversationDraft] {
    draft.source == XMPPArchiveReader.resultSource ? ArchiveThread.conversations(of: draft) : [draft]
  }
}
