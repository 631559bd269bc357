import Conversations

/// Webhooks of WhatsApp's Cloud API, and requests to send that were stored beside them.
///
/// Sources: developers.facebook.com, webhooks/reference/messages and messages/status; david-lev/pywa, tests/data/updates. Webhooks do not
/// carry the texts of messages sent through the API, and never say which agent wrote.
enum WhatsAppCloudFormat: DraftFormat {
  static let format = ExportFormat.whatsAppCloud
  /// Names are added where profiles show them; the template mark is taken back where a message is known by a status without a category.
  static let capabilities = CapabilitySet([.templateMark, .deliveryStatus, .secondPrecision, .zonedTime])
  static let recordMembers: Set<FieldName> = ["entry"]

  static func matches(_ outline: JSONOutline) -> Bool {
    let names = outline.isRootArray ? outline.recordNames : outline.topNames
    if outline.texts["object"] == "whatsapp_business_account" { return true }
    if outline.texts["messaging_product"] == "whatsapp" || outline.nestedNames.contains("messaging_product") {
      return true
    }
    if names.contains("changes"), outline.nestedNames.isSuperset(of: ["field", "value"]) { return true }
    return outline.nestedNames.isSuperset(of: ["object", "entry"])
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { WhatsAppCloudReader() }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) { WhatsAppDelivery.tidy(&draft) }

  static func conversations(of draft: ConversationDraft) -> [ConversationDraft] {
    WhatsAppThread.conversations(of: draft)
  }
}
