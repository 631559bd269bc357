/// A folded name in a `NameBook`.
struct NameEntry {
  /// Whose name it is, and which.
  enum Role: UInt8 {
    case given, family, nickname, agent, brand
  }

  /// First byte in the book's storage.
  var offset: Int
  /// Number of bytes.
  var length: Int
  var role: Role
  /// Of an agent's name: the agent's position in the conversation.
  var agent: Int32 = -1

  /// Whether it is the customer's.
  var isCustomers: Bool { role.rawValue <= Role.nickname.rawValue }
}
