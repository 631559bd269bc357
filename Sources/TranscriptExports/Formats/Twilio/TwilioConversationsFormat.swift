import Conversations

/// Conversations of Twilio with their messages, participants and receipts, joined by their `sid`.
///
/// Source: twilio/twilio-oai, spec/json/twilio_conversations_v1.json. An `identity` is somebody of the brand where others have a
/// `messaging_binding`; templates may also be sent by their words alone, so that their mark proves nothing where it is missing.
enum TwilioConversationsFormat: DraftFormat {
  static let format = ExportFormat.twilio
  static let capabilities = CapabilitySet([.deliveryStatus, .secondPrecision, .zonedTime])
  static let recordMembers: Set<FieldName> = [
    "conversations", "conversation", "messages", "participants", "delivery_receipts", "receipts",
  ]

  static func matches(_ outline: JSONOutline) -> Bool {
    for names in [
      outline.isRootArray ? outline.recordNames : outline.topNames, outline.recordNames, outline.nestedNames,
    ]
    where names.contains("sid") {
      if names.contains("conversation_sid") { return true }
      if names.contains("chat_service_sid"), !names.isDisjoint(with: ["state", "timers", "messaging_service_sid"]) {
        return true
      }
    }
    return false
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { TwilioReader(settings) }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) {
    TwilioAuthors.resolve(&draft, people)
  }
}
