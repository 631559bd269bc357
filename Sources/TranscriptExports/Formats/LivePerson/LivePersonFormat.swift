import Conversations

/// Conversations of LivePerson's messaging history.
///
/// Layout: LivePerson's developer documentation of messaging history and messaging interactions.
enum LivePersonFormat: DraftFormat {
  static let format = ExportFormat.livePerson
  static let capabilities = recordCapabilities.union(CapabilitySet([.customerName, .agentName]))
  /// What every conversation shows; names only where they are there.
  static let recordCapabilities = CapabilitySet([
    .assignment, .transfers, .transferTarget, .closures, .closeActor, .deliveryStatus, .botDistinction,
    .secondPrecision, .zonedTime,
  ])

  /// The only long name in an answer of the interface; names of more than 23 bytes cannot be told apart.
  static let recordMembers: Set<FieldName> = ["conversationHistoryRecords"]

  static func matches(_ outline: JSONOutline) -> Bool {
    let marks: Set<FieldName> = ["messageRecords", "agentParticipants", "consumerParticipants", "transfers"]
    for names in [outline.topNames, outline.recordNames, outline.nestedNames]
    where names.contains("info") && !names.isDisjoint(with: marks) { return true }
    return false
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { LivePersonReader() }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) {
    AssignmentTrail.sort(&draft.events)
    draft.declareNames()
  }
}
