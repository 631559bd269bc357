import Conversations

/// Tickets of Zendesk Support with their comments, audits, users and groups, joined by the ticket's identifier.
///
/// Layout: the schemas of singer-io/tap-zendesk and Zendesk's reference of audit events.
enum ZendeskTicketsFormat: DraftFormat {
  static let format = ExportFormat.zendeskTickets
  static let capabilities = auditCapabilities.union(CapabilitySet([.customerName, .agentName]))
  /// What tickets and comments show.
  static let recordCapabilities = CapabilitySet([.secondPrecision, .zonedTime])
  /// What audits show as well.
  static let auditCapabilities = recordCapabilities.union(
    CapabilitySet([.assignment, .transfers, .transferTarget, .closures, .closeActor]))
  static let source = "zendesk"
  static let hasVaryingRecordMembers = true

  /// The lists of a document are its records, but for what would lose its ticket then: comments and audits beside the one that they are of.
  static func recordMembers(of outline: JSONOutline) -> Set<FieldName> {
    let top = outline.topNames
    guard top.isDisjoint(with: ["ticket", "ticket_id", "requester_id", "events", "body"]) else { return [] }
    let lists: Set<FieldName> = ["tickets", "audits", "users", "groups"]
    return top.contains("tickets") ? lists.union(["comments"]) : lists
  }

  static func matches(_ outline: JSONOutline) -> Bool {
    let top = outline.topNames
    let nested = outline.nestedNames
    if top.contains("tickets") || top.contains("ticket") { return nested.contains("requester_id") }
    if top.contains("audits"), nested.contains("ticket_id") { return true }
    if top.contains("comments"), nested.contains("author_id"), isComment(nested) { return true }
    if top.contains("users"), isUser(nested) { return true }
    if top.contains("groups"), nested.isSuperset(of: ["is_public", "deleted"]) { return true }
    let records = outline.isRootArray ? outline.recordNames : top
    return records.isSuperset(of: ["requester_id", "submitter_id"])
      || records.isSuperset(of: ["ticket_id", "author_id", "events"])
      || records.contains("author_id") && isComment(records) || isUser(records)
  }

  private static func isComment(_ names: Set<FieldName>) -> Bool {
    !names.isDisjoint(with: ["html_body", "plain_body", "audit_id"])
  }

  private static func isUser(_ names: Set<FieldName>) -> Bool {
    let marks: Set<FieldName> = [
      "ticket_restriction", "default_group_id", "shared_agent", "restricted_agent", "only_private_comments",
      "iana_time_zone", "two_factor_auth_enabled",
    ]
    return names.contains("role") && names.intersection(marks).count >= 2
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { ZendeskTicketsReader() }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) {
    ZendeskTicketPeople(draft, people).resolve(&draft)
    draft.nameEveryone(from: people)
    AssignmentTrail.follow(&draft)
    draft.declareNames()
  }
}
