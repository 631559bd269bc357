import Conversations

/// vCon containers, 0.4.0 and older, plain or signed.
///
/// Source: ietf-wg-vcon, draft-ietf-vcon-vcon-core and draft-ietf-vcon-cc-extension; older names from draft-ietf-vcon-vcon-container.
enum VConFormat: DraftFormat {
  static let format = ExportFormat.vCon
  /// What a vCon of a contact centre can say; each conversation declares what its own parties and histories allow. A party that drops has
  /// not closed, and a hold is no pause with an end.
  static let capabilities = CapabilitySet([
    .assignment, .transfers, .transferTarget, .customerName, .agentName, .botDistinction, .secondPrecision, .zonedTime,
  ])

  static func matches(_ outline: JSONOutline) -> Bool {
    let names = outline.isRootArray ? outline.recordNames : outline.topNames
    if names.isSuperset(of: ["parties", "dialog"]) { return true }
    if names.contains("vcon"), !names.isDisjoint(with: ["uuid", "parties", "dialog", "created_at"]) { return true }
    // JSON web signatures and encryptions (RFC 7515, 7516); a long payload hides what follows it.
    if names.isSuperset(of: ["payload", "signatures"]) || names.isSuperset(of: ["payload", "signature", "protected"]) {
      return true
    }
    if names == ["payload"], !outline.isRootClosed { return true }
    return names.contains("ciphertext") && (!names.isDisjoint(with: ["recipients", "iv", "protected", "unprotected"]))
  }

  static func makeReader(_ settings: ImportSettings) -> any DraftReader { VConReader(settings) }

  static func tidy(_ draft: inout ConversationDraft, _ people: PeopleDirectory) { draft.forgetLanguageWithoutWords() }
}
