import Conversations

/// Tickets of Zendesk with comments and audits.
enum ZendeskTicketsFormat: DraftFormat {
  static let format = ExportFormat.zendeskTickets
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
