import Conversations

/// Conversations of Genesys Cloud (analytics details) with their messages resource.
///
/// Source: MyPureCloud/platform-client-sdk-python, models of analytics conversations and of messages. Messages must name their conversation,
/// or stand with its identifier around them; others are rejected one by one.
enum GenesysCloudFormat: DraftFormat {
  static let format = ExportFormat.genesys
  /// Names, statuses and who closed are declared where they are there. A conversation that is parked or on hold is a pause without an end
  /// that not every account can make.
  static let capabilities = momentCapabilities.union(
    CapabilitySet([.assignment, .transfers, .transferTarget, .closures, .closeActor]).union(
      CapabilitySet([.agentName, .customerName, .deliveryStatus, .botDistinction])))
  /// What a message shows on its own.
  static let momentCapabilities = CapabilitySet([.secondPrecision, .zonedTime])
  static let recordMembers: Set<FieldName> = ["conversations"]
  static let hasVaryingRecordMembers = true

  /// Lists of messages are records unless the document is of one conversation, whose identifier stands beside them.
  static func recordMembers(of outline: JSONOutline) -> Set<FieldName> {
    outline.topNames.contains("conversationId") ? recordMembers : recordMembers.union(["messages", "entities"])
  }

  static func matches(_ outline: JSONOutline) -> Bool {
    let words: Set<FieldName> = ["textBody", "normalizedMessage", "messengerType"]
    for names in [outline.topNames, outline.recordNames] {
      if names.isSuperset(of: ["conversationId", "participants"]),
        !names.isDisjoint(with: ["conversationStart", "conversationEnd", "originatingDirection", "divisionIds"])
      {
        return true
      }
      if names.contains("conversationId"), !names.isDisjoint(with: ["entities", "messages"]),
        !outline.nestedNames.isDisjoint(with: words)
      {
        return true
      }
      if names.isSuperset(of: ["timestamp", "direction"]), !names.isDisjoint(with: words) { return true }
    }
    // The messages resource without its conversation around.
    return !outline.isRootArray && !outline.topNames.isDisjoint(with: ["entities", "messages"])
      && outline.nestedNames.isSuperset(of: ["timestamp", "direction"]) && !outline.nestedNames.isDisjoint(with: words)
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { GenesysReader() }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) { GenesysAuthors.resolve(&draft) }
}
