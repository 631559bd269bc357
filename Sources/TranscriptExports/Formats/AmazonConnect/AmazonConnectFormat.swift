import Conversations

/// Chat transcripts of Amazon Connect, as stored files or as answers of GetTranscript.
///
/// Source: docs.aws.amazon.com, connect-participant API, Item; amazon-connect/amazon-connect-chatjs. Participants have other identifiers in
/// every chat, so that agents are known by what they are called.
enum AmazonConnectFormat: DraftFormat {
  static let format = ExportFormat.amazonConnect
  /// Who received a transfer is whoever joins next; who ended a chat is not said. The customer's name is declared where there is one.
  static let capabilities = CapabilitySet([
    .assignment, .transfers, .closures, .botDistinction, .agentName, .customerName, .secondPrecision, .zonedTime,
  ])

  static func matches(_ outline: JSONOutline) -> Bool {
    let names = outline.isRootArray ? outline.recordNames : outline.topNames
    guard names.contains("Transcript") else { return false }
    return !names.isDisjoint(with: ["ContactId", "InitialContactId"])
      || !outline.nestedNames.isDisjoint(with: ["AbsoluteTime", "ParticipantRole"])
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { AmazonConnectReader() }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) {
    AssignmentTrail.sort(&draft.events)
    // Who joins next, and who joins next but him.
    var (next, other) = ("", "")
    for index in draft.events.indices.reversed() {
      let event = draft.events[index]
      if event.type == .assigned, event.agent != next { (next, other) = (event.agent, next) }
      if event.type == .transferred { draft.events[index].toAgent = next == event.agent ? other : next }
    }
    draft.declareNames()
  }
}
