import Conversations
import MessageSignals
import Testing

/// A conversation of a few lines, and what the reader finds in it.
struct Dialogue {
  var given = ""
  var family = ""
  var agent = "Marc"
  var brand = "Smart"
  var language = "fr"
  var lines: [(EventAuthor, String)]

  init(
    given: String = "", family: String = "", agent: String = "Marc", brand: String = "Smart", language: String = "fr",
    _ lines: [(EventAuthor, String)]
  ) {
    self.given = given
    self.family = family
    self.agent = agent
    self.brand = brand
    self.language = language
    self.lines = lines
  }

  func read() throws -> (signals: ConversationSignals, conversation: Conversation) {
    try read(try ShippedLexicons.result.get())
  }

  /// What a reader with this lexicon finds.
  func read(_ lexicon: SignalLexicon) throws -> (signals: ConversationSignals, conversation: Conversation) {
    var reader = SignalReader(lexicon: lexicon)
    return try read(with: &reader)
  }

  /// What a reader finds that has read others before.
  func read(with reader: inout SignalReader) throws -> (signals: ConversationSignals, conversation: Conversation) {
    let builder = ConversationBuilder()
    builder.begin(position: SourcePosition(file: 0, byteOffset: 0, record: 0), capabilities: .all)
    builder.id = builder.store("c")
    builder.brand = builder.identifiers.intern(brand)
    builder.language = builder.identifiers.intern(language)
    builder.customer.givenName = builder.store(given)
    builder.customer.familyName = builder.store(family)
    let number = builder.agent(builder.identifiers.intern("a-1"))
    builder.agents[Int(number)].givenName = builder.store(agent)
    for (position, line) in lines.enumerated() {
      let time = EventTime(milliseconds: 1_790_000_000_000 + Int64(position) * 60_000)
      builder.message(at: time, by: line.0, agent: line.0 == .agent ? number : -1, text: builder.store(line.1))
    }
    let conversation = try builder.finish().get()
    var signals = ConversationSignals()
    reader.read(conversation, identifiers: builder.identifiers, into: &signals)
    return (signals, conversation)
  }

  /// The signals of the last line, by name, with their words.
  func lastHits() throws -> [(signal: Signal, words: String)] {
    let (signals, conversation) = try read()
    let last = conversation.events.count - 1
    return try signals.hits(ofEvent: last).map { hit in
      (hit.signal, try #require(conversation.quote(conversation.events[last], bytes: hit.bytes)))
    }
  }

  /// The mask of the last line.
  func lastMask() throws -> SignalMask {
    let (signals, _) = try read()
    return try #require(signals.masks.last)
  }
}
