import Conversations

/// A brand's number, with which each customer has one thread.
struct WhatsAppLine {
  private let id: String
  private let number: String

  /// - Parameters:
  ///   - id: `phone_number_id`, which stays when the number changes.
  ///   - number: the number that customers see; empty if it is not known.
  init(_ id: String, _ number: String) {
    self.id = id
    self.number = number
  }

  /// A draft of a customer's thread without events; nil if nothing says who he is.
  func thread(of customer: String?, _ contacts: [JSONValue]) -> ConversationDraft? {
    let contact = contacts.first { contact in
      customer == nil || contact["wa_id"]?.identifierText == customer || contact["user_id"]?.identifierText == customer
    }
    // The number where it shows, since statuses name it too; else the identifier that hides it.
    let known = contact?["wa_id"]?.identifierText ?? customer ?? contact?["user_id"]?.identifierText
    guard let known, !known.isEmpty else { return nil }
    let customerID = WhatsAppMessage.customerID(known)
    var draft = ConversationDraft(
      source: "whatsapp-cloud \(id)", id: customerID, capabilities: WhatsAppCloudFormat.capabilities)
    draft.channel = .whatsapp
    draft.brand = number.isEmpty ? "" : WhatsAppMessage.phone(number)
    draft.customer.id = customerID
    let phone = WhatsAppMessage.phone(known)
    if phone.hasPrefix("+") { draft.customer.phone = phone }
    if let name = contact?["profile"]?.string("name"), !name.isEmpty {
      draft.customer.setName(name)
      draft.capabilities.insert(CapabilitySet(.customerName))
    }
    return draft
  }
}
