import Conversations

/// Makes a conversation of a corpus's dialogue: what a source of real transcripts would say of it, and no more.
struct CorpusConversation {
  private let builder = ConversationBuilder()

  /// The identifiers of the conversations made so far.
  var identifiers: IdentifierTable { builder.identifiers }

  /// The conversation of these turns, whose events are in the turns' order; nil if there are none.
  ///
  /// Turns are a minute apart, since few corpora have times and no signal depends on them. A speaker's name identifies an agent, but
  /// is not taken for his given name: in tweets it is the company's handle.
  func make(_ turns: [CorpusTurn], language: String?, customerName: String?) -> Conversation? {
    builder.begin(position: SourcePosition(file: 0, byteOffset: 0, record: 0), capabilities: .all)
    builder.id = builder.store("corpus")
    if let language { builder.language = builder.identifiers.intern(language) }
    if let customerName, customerName.contains(where: \.isLetter) { setName(customerName) }
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
