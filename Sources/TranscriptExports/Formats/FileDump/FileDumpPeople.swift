import Conversations

/// Who takes part in a room of a FileDump archive, by log-in name.
struct FileDumpPeople {
  private struct Person {
    /// Everything by which the user may name someone.
    var names: [String]
    var name = ""
    var corporate: String
    var isBot = false
  }

  private var people: [String: Person] = [:]
  private let named: NamedAgents
  /// Whether the user names somebody of this room; the names may be meant for another one.
  private var hasNamedAgent = false

  init(_ room: XMLTree, _ named: NamedAgents) {
    self.named = named
    for element in room.children where element.name != "Message" || element.child("LoginName") != nil {
      let user = element.child("User") ?? element
      guard let login = Self.login(of: element) else { continue }
      var person = people[login] ?? Person(names: [], corporate: "")
      for name in ["EmailAddress", "CorporateEmailAddress", "CorporateEmailID", "CompanyName"] {
        if let text = user.child(name)?.trimmedText.nonEmpty { person.names.append(text) }
      }
      let written = [user.child("FirstName"), user.child("LastName")].compactMap { $0?.trimmedText.nonEmpty }
      if !written.isEmpty {
        person.name = written.joined(separator: " ")
        person.names.append(person.name)
      }
      if let address = (user.child("CorporateEmailID") ?? user.child("CorporateEmailAddress"))?.trimmedText.nonEmpty {
        person.corporate = address
      }
      if user.child("UserType")?.trimmedText.lowercased() == "bot" { person.isBot = true }
      people[login] = person
    }
    hasNamedAgent = people.contains { !$0.value.isBot && named.contain([$0.key] + $0.value.names) }
  }

  /// The log-in name that an element is about.
  static func login(of element: XMLTree) -> String? {
    (element.child("LoginName") ?? element.child("User")?.child("LoginName"))?.trimmedText.nonEmpty
  }

  /// Whether agents can be told from customers.
  var hasSides: Bool {
    let humans = people.filter { !$0.value.isBot }
    if hasNamedAgent { return true }
    return humans.contains { !$0.value.corporate.isEmpty } && humans.contains { $0.value.corporate.isEmpty }
      || humans.isEmpty || humans.allSatisfy { $0.value.corporate.isEmpty } && people.count > humans.count
  }

  /// What someone is.
  func role(_ login: String) -> EventAuthor {
    guard let person = people[login] else { return .unknown }
    if person.isBot { return .bot }
    if hasNamedAgent { return named.contain([login] + person.names) ? .agent : .customer }
    return person.corporate.isEmpty ? .customer : .agent
  }

  /// Everyone of a role, by log-in name.
  func all(_ role: EventAuthor) -> [String] { people.keys.filter { self.role($0) == role }.sorted() }

  /// What someone is called; empty if only the log-in name is known.
  func name(_ login: String) -> String { people[login]?.name ?? "" }

  /// Someone's address.
  func address(_ login: String) -> String { people[login]?.names.first { $0.contains("@") } ?? "" }
}
