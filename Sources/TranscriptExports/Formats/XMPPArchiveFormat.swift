import Conversations

/// XMPP archives (XEP-0136, XEP-0313).
enum XMPPArchiveFormat: DraftFormat {
  static let format = ExportFormat.xmppArchive
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
