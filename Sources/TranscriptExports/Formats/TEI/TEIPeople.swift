import Conversations

/// The persons of a TEI document, by identifier.
struct TEIPeople {
  private struct Person {
    var role: EventAuthor
    var name: String
  }

  private var people: [String: Person] = [:]
  private let named: NamedAgents

  init(_ document: XMLTree, _ named: NamedAgents) {
    self.named = named
    collect(document, depth: 0)
    // Where all roles but one side's are given, the others are of that side.
    let hasAgent = people.values.contains { $0.role == .agent }
    let hasCustomer = people.values.contains { $0.role == .customer }
    guard hasAgent != hasCustomer else { return }
    for id in people.keys where people[id]?.role == .unknown { people[id]?.role = hasAgent ? .customer : .agent }
  }

  /// What someone is.
  func role(_ id: String) -> EventAuthor {
    people[id]?.role ?? (named.contain([id]) ? .agent : named.isEmpty ? .unknown : .customer)
  }

  /// What someone is called; empty if nothing but the identifier is known.
  func name(_ id: String) -> String { people[id]?.name ?? "" }

  private mutating func collect(_ element: XMLTree, depth: Int) {
    for child in element.children where depth < XMLTreeBuilder.depthLimit {
      guard child.name == "person" || child.name == "personGrp" else {
        if child.name != "text" { collect(child, depth: depth + 1) }
        continue
      }
      guard let id = child.xmlID else { continue }
      let name = (child.child("persName") ?? child.child("name")).map { Self.name($0) } ?? ""
      people[id] = Person(role: role(child, id, name), name: name)
    }
  }

  private func role(_ person: XMLTree, _ id: String, _ name: String) -> EventAuthor {
    if named.contain([id, name]) { return .agent }
    switch person.attribute("role")?.lowercased() {
    case "agent", "advisor", "adviser", "conseiller", "operator": return .agent
    case "customer", "client", "visitor", "user": return .customer
    case "bot", "chatbot": return .bot
    case "system": return .system
    case "supervisor", "moderator": return .supervisor
    default: return .unknown
    }
  }

  private static func name(_ element: XMLTree) -> String {
    let parts = [element.child("forename"), element.child("surname")].compactMap { $0?.trimmedText.nonEmpty }
    return parts.isEmpty ? element.trimmedText : parts.joined(separator: " ")
  }
}

extension XMLTree {
  /// The identifier (`xml:id`).
  var xmlID: String? {
    attributes.first { $0.name == "id" && $0.namespace == "http://www.w3.org/XML/1998/namespace" }?.value
  }
}
