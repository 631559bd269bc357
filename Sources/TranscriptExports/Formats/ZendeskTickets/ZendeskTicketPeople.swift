import Conversations

/// Who is customer and who is agent in one ticket: what the list of users says, else what only agents can do.
struct ZendeskTicketPeople {
  /// The identity of the text that a ticket repeats from its first comment.
  static let description = "description"
  /// The identity of the rating that a ticket repeats from its audits.
  static let rating = "rating of the ticket"

  private let people: PeopleDirectory
  private let requester: String
  private var agents: Set<String>

  init(_ draft: ConversationDraft, _ people: PeopleDirectory) {
    self.people = people
    requester = draft.customer.id
    agents = Set(draft.agents.map(\.id))
    for event in draft.events {
      // Only agents are given tickets, and only agents write notes and solve what is not their own request.
      if event.type == .assigned { agents.insert(event.agent) }
      if event.type == .note || event.type == .closed { agents.insert(event.person) }
    }
  }

  private func role(of id: String) -> EventAuthor {
    if let known = people.person(id, of: ZendeskTicketsFormat.source), known.role != .unknown { return known.role }
    if id == requester { return .customer }
    return agents.contains(id) ? .agent : .unknown
  }

  /// Gives events their authors and groups their names, and drops what the ticket only repeats.
  func resolve(_ draft: inout ConversationDraft) {
    let hasMessages = draft.events.contains { $0.type == .message && $0.identity != Self.description }
    let hasRating = draft.events.contains { $0.type == .survey && $0.identity != Self.rating }
    draft.events.removeAll {
      hasMessages && $0.identity == Self.description || hasRating && $0.identity == Self.rating
    }
    for index in draft.events.indices { resolve(&draft.events[index]) }
    let named = Set(draft.events.flatMap { [$0.agent, $0.toAgent, $0.person] })
    draft.agents.removeAll { !named.contains($0.id) }
  }

  private func resolve(_ event: inout EventDraft) {
    event.group = groupName(event.group)
    guard event.by == .unknown, !event.person.isEmpty else { return }
    event.by = role(of: event.person)
    switch event.type {
    case .assigned: break
    default: if event.by == .agent { event.agent = event.person }
    }
  }

  private func groupName(_ id: String) -> String {
    if id.isEmpty { return id }
    return people.person(Self.groupKey(id), of: ZendeskTicketsFormat.source)?.name.nonEmpty ?? id
  }

  /// What a group is kept under among the people.
  static func groupKey(_ id: String) -> String { "group \(id)" }
}
