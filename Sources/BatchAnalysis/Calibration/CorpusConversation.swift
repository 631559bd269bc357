import Conversations

/// Makes a conversation of a corpus's dialogue: what a source of real transcripts would say of it, and no more.
struct CorpusConversation {
  private let builder = ConversationBuilder()

  /// The identifiers of the conversations made so far.
  var identifiers: IdentifierTable { builder.identifiers }

  /// The conversation of one text by one author, in a language if that is known.
  func make(text: String, role: String, language: String?) -> Conversation? {
    var item = CorpusItem()
    item.turns = [CorpusTurn(role: role, text: text)]
    item.lang = language
    return make(item)
  }

  /// The conversation of a dialogue, whose events are in the turns' order; nil if it has no turns.
  ///
  /// Turns are a minute apart, since few corpora have times and no signal depends on them. A speaker's name identifies an agent, but
  /// is not taken for his given name: in tweets it is the company's handle.
  func make(_ item: CorpusItem) -> Conversation? {
    builder.begin(position: SourcePosition(file: 0, byteOffset: 0, record: 0), capabilities: .all)
    builder.id = builder.store("corpus")
    if let language = item.lang { builder.language = builder.identifiers.intern(language) }
    if let brand = item.brand { builder.brand = builder.identifiers.intern(brand) }
    if let name = item.customerName, name.contains(where: \.isLetter) { setName(name) }
    let turns = item.turns ?? []
    for (number, turn) in turns.enumerated() {
      let time = EventTime(milliseconds: Int64(1_700_000_000 + 60 * number) * 1000)
      let author: EventAuthor =
        switch turn.role {
        case "agent": .agent
        case "customer": .customer
        case "bot": .bot
        default: .system
        }
      let agent =
        author == .agent
        ? builder.agent(builder.identifiers.intern(turn.speaker.flatMap { $0.isEmpty ? nil : $0 } ?? "agent")) : -1
      builder.message(at: time, by: author, agent: agent, text: builder.store(turn.text))
    }
    if let agent = item.agent {
      for position in builder.agents.indices {
        builder.agents[position].givenName = builder.store(agent.givenName ?? "")
        builder.agents[position].familyName = builder.store(agent.familyName ?? "")
        builder.agents[position].pseudonym = builder.store(agent.pseudonym ?? "")
      }
    }
    return try? builder.finish().get()
  }

  /// Gives back a conversation's storage.
  func reuse(_ conversation: consuming Conversation) { builder.reuse(conversation) }

  /// The first word is the given name and the rest the family name, as a registration form has them; a single word is a given name or a nickname.
  private func setName(_ name: String) {
    let parts = name.split(separator: " ", maxSplits: 1)
    if let given = parts.first { builder.customer.givenName = builder.store(String(given)) }
    if parts.count > 1 { builder.customer.familyName = builder.store(String(parts[1])) }
  }
}
