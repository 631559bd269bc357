import Conversations

/// The parties of a vCon, by their positions.
struct VConParties {
  /// Someone who takes part.
  struct Party {
    var role: EventAuthor
    var id: String
    /// Whether it names itself by an identifier of its own.
    var isIdentified: Bool
    var name: String
    var group: String
    var phone: String
    var email: String
    var isOrganization: Bool
  }

  /// In the order of the vCon.
  private(set) var all: [Party] = []
  /// Whether a party says what it does, as vCons of contact centres do.
  private(set) var hasRoles = false
  /// Whether bots are told from people.
  private(set) var hasTypes = false
  /// Whether both sides are known, so that messages can be told apart.
  private(set) var hasSides = false

  init(_ value: JSONValue?, _ named: NamedAgents) {
    var isOpen: [Bool] = []
    let parties: [JSONValue] = value.map { Array($0.elements) } ?? []
    for (position, party) in parties.enumerated() {
      var (found, isUndecided) = Self.party(party, position)
      if party["role"]?.identifierText != nil { hasRoles = true }
      if party["type"]?.identifierText != nil { hasTypes = true }
      if isUndecided, named.contain([found.id, found.name, found.phone, found.email]) {
        found.role = .agent
        isUndecided = false
      }
      all.append(found)
      isOpen.append(isUndecided)
    }
    decide(isOpen)
  }

  /// Someone by position.
  subscript(position: Int64?) -> Party? {
    guard let position, position >= 0, position < all.count else { return nil }
    return all[Int(position)]
  }

  /// Where one side is named, whoever says nothing is of the other.
  private mutating func decide(_ isOpen: [Bool]) {
    let hasCustomer = all.contains { $0.role == .customer }
    let hasAgent = all.contains { $0.role == .agent }
    let hasBot = all.contains { $0.role == .bot }
    let open = all.indices.filter { isOpen[$0] && !all[$0].isOrganization }
    hasSides = hasCustomer || hasAgent || hasBot && open.count == 1
    guard hasSides, !hasCustomer || !hasAgent else { return }
    for position in open { all[position].role = hasCustomer ? .agent : .customer }
  }

  private static func party(_ value: JSONValue, _ position: Int) -> (Party, isUndecided: Bool) {
    let phone = value.string("tel").droppingPrefix("tel:")
    let email = value.string("mailto").droppingPrefix("mailto:")
    var name = value.string("name")
    if name.lowercased() == "anonymous" { name = "" }
    let candidates = [
      value["uuid"]?.identifierText ?? "", email, value.string("sip"), phone, value.string("did"), name,
    ]
    var party = Party(
      role: .unknown, id: candidates.first { !$0.isEmpty } ?? "party \(position)",
      isIdentified: !candidates[0].isEmpty, name: name,
      group: value.string("dept"), phone: phone, email: email, isOrganization: false)
    let type = value.string("type").lowercased()
    party.isOrganization = type == "organization"
    let role = value.string("role").lowercased()
    switch role {
    case "agent", "customer", "bot", "system", "supervisor":
      party.role = EventAuthor.allCases.first { $0.name == role } ?? .unknown
    // An expert stands on the brand's side; what he writes is nobody's conduct of the conversation.
    case "sme": party.role = .supervisor
    case "": break
    default: return (party, false)
    }
    if type == "bot", party.role == .agent || party.role == .unknown { party.role = .bot }
    return (party, party.role == .unknown)
  }
}

extension String {
  /// The text without what it may begin with, whatever its case.
  fileprivate func droppingPrefix(_ prefix: String) -> String {
    lowercased().hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
