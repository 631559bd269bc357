import Conversations

/// Tells who wrote what in a conversation of Twilio, once its participants are known.
enum TwilioAuthors {
  static func resolve(_ draft: inout ConversationDraft, _ people: PeopleDirectory) {
    let source = "\(TwilioReader.source) \(draft.id)"
    let hasNamedAgent = draft.events.contains {
      $0.by == .agent || people.person($0.person, of: source)?.role == .agent
    }
    for index in draft.events.indices {
      let author = draft.events[index].agent
      let person = people.person(draft.events[index].person, of: source)
      switch draft.events[index].type {
      case .message where draft.events[index].by != .system:
        let role = person.map { Self.role($0, hasNamedAgent) } ?? guess(author, draft.events[index].by)
        draft.events[index].by = role
        draft.events[index].agent = role == .agent ? person?.name ?? author : ""
        if role == .customer, draft.customer.id.isEmpty {
          draft.customer.id = author
          draft.customer.phone = TwilioReader.number(author) ?? ""
        }
      case .unknown where !draft.events[index].person.isEmpty:
        let role = person.map { Self.role($0, hasNamedAgent) } ?? .unknown
        draft.events[index].by = role
        draft.events[index].agent = role == .agent ? person?.name ?? "" : ""
      default: break
      }
    }
    forgetSidesIfUnknown(&draft)
    AssignmentTrail.sort(&draft.events)
  }

  /// What a participant is: beside an agent whom the user names, others with an identity are customers.
  private static func role(_ person: PersonDraft, _ hasNamedAgent: Bool) -> EventAuthor {
    guard person.role == .unknown, !person.name.isEmpty else { return person.role }
    return hasNamedAgent ? .customer : .agent
  }

  /// Addresses are customers'; of another author without a participant nobody knows what he is.
  private static func guess(_ author: String, _ known: EventAuthor) -> EventAuthor {
    if known != .unknown { return known }
    return TwilioReader.number(author) != nil || author.contains(":") ? .customer : .unknown
  }

  /// Where nobody has an address and several wrote, customers have identities, too.
  private static func forgetSidesIfUnknown(_ draft: inout ConversationDraft) {
    let writers = Set(draft.events.filter { $0.type == .message && $0.by == .agent }.map(\.agent))
    guard draft.customer.id.isEmpty, writers.count > 1 else { return }
    for index in draft.events.indices where draft.events[index].by == .agent {
      draft.events[index].by = .unknown
      draft.events[index].agent = ""
    }
  }
}
