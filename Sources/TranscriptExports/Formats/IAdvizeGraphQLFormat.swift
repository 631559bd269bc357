import Conversations

/// Conversations of iAdvize's GraphQL API.
enum IAdvizeGraphQLFormat: DraftFormat {
  static let format = ExportFormat.iAdvizeGraphQL
  static let capabilities: CapabilitySet = []

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { UnreadDrafts() }
}
