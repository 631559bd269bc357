import Conversations

extension ConversationBuilder {
  /// Sets a field of the customer; false if customers have no such field.
  func setCustomer(_ name: FieldName, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch name {
    case "id": customer.id = store(bytes)
    case "givenName": customer.givenName = store(bytes)
    case "familyName": customer.familyName = store(bytes)
    case "phone": customer.phone = store(bytes)
    case "email": customer.email = store(bytes)
    case "timeZone": customer.timeZone = identifiers.intern(bytes)
    default: return false
    }
    return true
  }

  /// Sets a field of an agent other than his identifier; false if agents have no such field.
  func setAgent(_ position: Int, _ name: FieldName, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch name {
    case "givenName": agents[position].givenName = store(bytes)
    case "familyName": agents[position].familyName = store(bytes)
    case "pseudonym": agents[position].pseudonym = store(bytes)
    case "group": agents[position].group = identifiers.intern(bytes)
    case "team": agents[position].team = identifiers.intern(bytes)
    default: return false
    }
    return true
  }
}
