import Conversations

/// Conversations of iAdvize's GraphQL API: replies of `closedConversations`, `conversation(id:)` and the older
/// `searchClosedConversations`, or the conversations alone.
///
/// Sources: graphql.iadvize.dev, types/Conversation; docs.iadvize.dev, "Find contact data". The schema's other unions were not published, so
/// that messages and routing events are told apart by the names of their types, and those that are not known are kept.
enum IAdvizeGraphQLFormat: DraftFormat {
  static let format = ExportFormat.iAdvizeGraphQL
  /// Transfers and pauses may show, but nothing says that they all do; who closed is added where every closure names somebody.
  static let capabilities = CapabilitySet([.assignment, .closures, .secondPrecision, .zonedTime])
  static let recordMembers: Set<FieldName> = ["edges", "nodes"]
  static let hasVaryingRecordMembers = true
  static let recordWrappers: Set<FieldName> = ["data", "closedConversations", "conversations", longQuery]

  /// Beside a list of conversations, errors are records too; alone they are the whole reply.
  static func recordMembers(of outline: JSONOutline) -> Set<FieldName> {
    outline.nestedNames.union(outline.recordNames).isDisjoint(with: queries.union([longQuery]))
      ? recordMembers : recordMembers.union(["errors"])
  }

  private static let queries: Set<FieldName> = ["closedConversations", "conversation", "conversations"]
  private static let replyMembers: Set<FieldName> = ["data", "errors", "extensions"]
  /// Names of more than 23 bytes cannot be told apart; a reply with one such query is taken for a list of conversations.
  private static let longQuery: FieldName = "searchClosedConversations"
  private static let ownFields: Set<FieldName> = [
    "routingEvents", "closingFormValues", "distributionStatus", "targetingRule", "conversationVisitors", "legacyId",
  ]

  static func matches(_ outline: JSONOutline) -> Bool {
    let names = outline.isRootArray ? outline.recordNames : outline.topNames
    let inner = outline.isRootArray ? outline.nestedNames : outline.recordNames.union(outline.nestedNames)
    if names.contains("closedConversations") { return true }
    if names.contains("data"), names.isSubset(of: replyMembers) {
      if !inner.isDisjoint(with: queries) { return true }
      if inner.contains(longQuery), !outline.isRootArray, outline.recordNames.count == 1 { return true }
    }
    if names.contains("edges") || names.contains("nodes") || names.contains("node") {
      return !outline.nestedNames.union(outline.recordNames).isDisjoint(with: ownFields.union(["node", "legacyId"]))
    }
    return names.contains("id") && !names.isDisjoint(with: ["messages", "createdAt", "closedAt"])
      && !names.isDisjoint(with: ownFields)
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { IAdvizeGraphQLReader(settings) }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) { IAdvizeTimeline.tidy(&draft) }
}
