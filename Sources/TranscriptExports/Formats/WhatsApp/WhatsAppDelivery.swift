import Conversations

/// Puts statuses and messages together, and brings back the messages of which nothing but statuses are known.
enum WhatsAppDelivery {
  /// Categories that only templates have; what is sent freely is `service` (or has none).
  private static let templateCategories: Set<String> = [
    "authentication", "authentication_international", "marketing", "marketing_lite", "utility",
  ]
  /// Categories that say that a message was sent freely.
  private static let freeCategories: Set<String> = ["service", "referral_conversion"]
  /// One-time codes are never sent by an agent.
  private static let automaticCategories: Set<String> = ["authentication", "authentication_international"]

  /// What the statuses of one message say together.
  private struct Fate {
    var earliest = ""
    var delivery = DeliveryStatus.unknown
    var errorCode = ""
    var category = ""
  }

  /// Completes messages by their statuses; a status keeps its category as `reason` until then.
  static func tidy(_ draft: inout ConversationDraft) {
    let (fates, order) = fates(of: draft)
    var sent: Set<String> = []
    for position in draft.events.indices where draft.events[position].type == .message {
      let id = draft.events[position].id
      guard draft.events[position].by == .agent, let fate = fates[id] else { continue }
      sent.insert(id)
      complete(&draft.events[position], with: fate)
    }
    var isFormKnown = true
    for id in order where !sent.contains(id) {
      guard let fate = fates[id] else { continue }
      var message = EventDraft.message(at: fate.earliest, by: .agent, id: id, text: "")
      complete(&message, with: fate)
      // A message that failed for the window was no template.
      let isKnown = templateCategories.contains(fate.category) || freeCategories.contains(fate.category)
      if !isKnown, fate.errorCode != "131047" { isFormKnown = false }
      draft.events.append(message)
    }
    if !isFormKnown { draft.capabilities.remove(CapabilitySet(.templateMark)) }
    let count = draft.events.count
    draft.events.removeAll { $0.at.isEmpty }
    draft.unknownCount += count - draft.events.count
    for position in draft.events.indices where draft.events[position].type == .status {
      draft.events[position].reason = ""
    }
    draft.forgetLanguageWithoutWords()
  }

  private static func complete(_ message: inout EventDraft, with fate: Fate) {
    if message.at.isEmpty { message.at = fate.earliest }
    if fate.delivery.rawValue > message.delivery.rawValue { message.delivery = fate.delivery }
    if message.errorCode.isEmpty { message.errorCode = fate.errorCode }
    if templateCategories.contains(fate.category), message.kind == .text { message.kind = .template }
    if automaticCategories.contains(fate.category) { message.isAutomatic = true }
  }

  private static func fates(of draft: ConversationDraft) -> (fates: [String: Fate], order: [String]) {
    var fates: [String: Fate] = [:]
    var order: [String] = []
    for event in draft.events where event.type == .status && !event.id.isEmpty {
      if fates[event.id] == nil { order.append(event.id) }
      var fate = fates[event.id] ?? Fate()
      // Instants in UTC to the second: their spelling is their order.
      if fate.earliest.isEmpty || event.at < fate.earliest { fate.earliest = event.at }
      if event.delivery.rawValue > fate.delivery.rawValue { fate.delivery = event.delivery }
      if fate.errorCode.isEmpty { fate.errorCode = event.errorCode }
      if fate.category.isEmpty { fate.category = event.reason }
      fates[event.id] = fate
    }
    return (fates, order)
  }
}
