import Conversations

extension ConversationDraft {
  /// Takes over what lists of people say of the customer and of everyone whom the events name.
  mutating func nameEveryone(from people: PeopleDirectory) {
    if !customer.id.isEmpty, let known = people.person(customer.id, of: source) {
      if customer.givenName.isEmpty, customer.familyName.isEmpty { customer.setName(known.name) }
      if customer.phone.isEmpty { customer.phone = known.phone }
      if customer.email.isEmpty { customer.email = known.email }
    }
    var ids: [String] = agents.map(\.id)
    for event in events { ids += [event.agent, event.toAgent] }
    var seen: Set<String> = []
    for id in ids where !id.isEmpty && seen.insert(id).inserted {
      guard let known = people.person(id, of: source) else { continue }
      var agent = AgentDraft(id: id, name: known.name)
      agent.pseudonym = known.pseudonym
      agent.group = known.group
      describe(agent)
    }
  }

  /// Declares the names that are there: the customer's, and the agents' if everyone who wrote has one.
  mutating func declareNames() {
    if !customer.givenName.isEmpty { capabilities.insert(CapabilitySet(.customerName)) }
    let named = Set(agents.filter { !$0.givenName.isEmpty || !$0.pseudonym.isEmpty }.map(\.id))
    let writers = events.filter { $0.type == .message && $0.by == .agent && !$0.isAutomatic }.map(\.agent)
    if !named.isEmpty, writers.allSatisfy({ named.contains($0) }) { capabilities.insert(CapabilitySet(.agentName)) }
  }
}
