import Conversations

/// Conversations of Intercom: single, in lists, in webhooks; with handling events, activity logs and admins beside them.
///
/// Layout: Intercom's OpenAPI description, version 2.15.
enum IntercomFormat: DraftFormat {
  static let format = ExportFormat.intercom
  static let capabilities = recordCapabilities.union(CapabilitySet([.customerName, .agentName]))
  /// What every conversation shows; names only where they are there.
  static let recordCapabilities = CapabilitySet([
    .assignment, .transfers, .transferTarget, .closures, .closeActor, .snooze, .resume, .availability, .botDistinction,
    .secondPrecision, .zonedTime,
  ])
  static let source = "intercom"
  static let recordMembers: Set<FieldName> = ["conversations", "activity_logs", "admins"]

  static func matches(_ outline: JSONOutline) -> Bool {
    let names = outline.topNames.union(outline.recordNames)
    if names.contains("conversation_parts") || outline.topNames.contains("handling_events") { return true }
    switch outline.texts["type"] {
    case "conversation.list", "activity_log.list", "admin.list", "notification_event": return true
    case "conversation": return names.contains("admin_assignee_id")
    case "admin": return names.contains("away_mode_enabled")
    default: return names.contains("activity_type") && names.contains("performed_by")
    }
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { IntercomReader() }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) {
    draft.nameEveryone(from: people)
    AssignmentTrail.follow(&draft)
    IntercomPauses.settle(&draft.events)
    draft.declareNames()
  }
}
