import Conversations

/// A chat exported from WhatsApp as text ("Export chat", `_chat.txt`).
///
/// There is no specification; the shapes are those that parsers and their tests know: Pustur/whatsapp-chat-parser, lucasrodes/whatstk,
/// joweich/chat-miner. Such a file has no roles, no zone and no moves: the user names the agents.
enum WhatsAppChatFormat: DraftFormat {
  static let format = ExportFormat.whatsAppChat
  /// Seconds are added where the file has them, the customer's name where it is one.
  static let capabilities = CapabilitySet(.agentName)

  /// The first message may be cut off at its beginning; further down a line that looks like a message proves nothing.
  private static let linesLookedAt = 5

  static func framing(ofText prefix: UnsafeBufferPointer<UInt8>, _ settings: ImportSettings) -> ExportFraming? {
    var start = 0
    for _ in 0..<linesLookedAt where start < prefix.count {
      let end = prefix[start...].firstIndex(of: 0x0A) ?? prefix.count
      if end - start <= 1 << 16, let header = WhatsAppChatHeader(UnsafeBufferPointer(rebasing: prefix[start..<end])),
        isChat(header, settings)
      {
        return .whole
      }
      start = end + 1
    }
    return nil
  }

  /// A date and a time alone begin lines of many kinds.
  private static func isChat(_ header: WhatsAppChatHeader, _ settings: ImportSettings) -> Bool {
    header.shape != .bare || settings.tableMap == nil && header.rest.contains(": ")
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { WhatsAppChatReader(settings) }
}
