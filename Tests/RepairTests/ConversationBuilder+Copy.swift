import Conversations

extension ConversationBuilder {
  /// Begins a conversation with everything that another one has, but its events.
  func begin(like conversation: Conversation) {
    begin(
      position: conversation.position, capabilities: conversation.capabilities, zone: conversation.zone,
      zoneSource: .explicit, exportedAt: conversation.exportedAt)
    func copy(_ span: ByteSpan) -> ByteSpan { conversation.withBytes(span) { store($0) } }
    id = copy(conversation.id)
    channel = conversation.channel
    brand = conversation.brand
    site = conversation.site
    language = conversation.language
    customer.id = copy(conversation.customer.id)
    customer.givenName = copy(conversation.customer.givenName)
    customer.familyName = copy(conversation.customer.familyName)
    customer.phone = copy(conversation.customer.phone)
    customer.email = copy(conversation.customer.email)
    customer.timeZone = conversation.customer.timeZone
    for agent in conversation.agents {
      let index = Int(self.agent(agent.id))
      agents[index] = agent
      agents[index].givenName = copy(agent.givenName)
      agents[index].familyName = copy(agent.familyName)
      agents[index].pseudonym = copy(agent.pseudonym)
    }
  }
}
