import Testing

@testable import Conversations

/// What the one place that checks drafts lets through, and how it puts it in order.
@Suite struct ConversationBuilderTests {
  private static func builder() -> ConversationBuilder {
    let builder = ConversationBuilder()
    builder.begin(position: SourcePosition(file: 2, byteOffset: 77, record: 5), capabilities: .all)
    builder.id = builder.store("c-1")
    return builder
  }

  private static func time(_ seconds: Int64) -> EventTime { EventTime(milliseconds: seconds * 1000) }

  private static func rejection(_ builder: ConversationBuilder) -> Rejection? {
    guard case .failure(let rejection) = builder.finish() else { return nil }
    return rejection
  }

  @Test func `Events are put in time order, and ties stay in the order of the source`() throws {
    let builder = Self.builder()
    for (second, text) in [(30, "c"), (10, "a"), (30, "d"), (20, "b"), (30, "e")] {
      builder.message(at: Self.time(Int64(second)), by: .customer, text: builder.store(text))
    }
    let conversation = try builder.finish().get()
    #expect(conversation.events.map { conversation.text($0.text) } == ["a", "b", "c", "d", "e"])
    #expect(conversation.lastInstant == 30_000)
  }

  @Test func `A record without an identifier is rejected where it stood`() {
    let builder = Self.builder()
    builder.id = .empty
    builder.message(at: Self.time(1), by: .customer, text: builder.store("a"))
    let rejection = Self.rejection(builder)
    #expect(rejection?.reason == .noIdentifier)
    #expect(rejection?.position == SourcePosition(file: 2, byteOffset: 77, record: 5))
  }

  @Test func `A record without messages and moves is rejected`() {
    #expect(Self.rejection(Self.builder())?.reason == .noEvents)
    let builder = Self.builder()
    builder.add(.status, at: Self.time(1))
    builder.add(.note, at: Self.time(2))
    #expect(Self.rejection(builder)?.reason == .noEvents)
  }

  @Test(arguments: [-1, 7_258_118_400_000] as [Int64])
  func `A time outside the years 1970 to 2199 is rejected`(milliseconds: Int64) {
    let builder = Self.builder()
    builder.message(at: EventTime(milliseconds: milliseconds), by: .customer, text: builder.store("a"))
    #expect(Self.rejection(builder)?.reason == .impossibleTime)
  }

  @Test func `The first reason counts`() {
    let builder = Self.builder()
    builder.reject(.wrongType, "First.")
    builder.reject(.malformed, "Second.")
    builder.id = .empty
    let rejection = Self.rejection(builder)
    #expect(rejection?.reason == .wrongType && rejection?.sentence == "First.")
  }

  @Test func `After a rejection the next record begins afresh`() throws {
    let builder = Self.builder()
    builder.reject(.malformed, "First.")
    _ = builder.agent(builder.identifiers.intern("marc"))
    #expect(Self.rejection(builder) != nil)
    builder.begin(position: SourcePosition(file: 0, byteOffset: 0, record: 0), capabilities: .all)
    builder.id = builder.store("c-2")
    builder.message(at: Self.time(1), by: .customer, text: builder.store("a"))
    let conversation = try builder.finish().get()
    #expect(
      conversation.text(conversation.id) == "c-2" && conversation.agents.isEmpty && conversation.events.count == 1)
  }

  @Test func `An agent's event without a name is the only agent's, else the holder's, else nobody's`() throws {
    func agents(_ names: [String], holder: String?) throws -> String {
      let builder = Self.builder()
      for name in names { _ = builder.agent(builder.identifiers.intern(name)) }
      if let holder {
        builder.add(.assigned, at: Self.time(1), agent: builder.agent(builder.identifiers.intern(holder)))
      }
      builder.message(at: Self.time(2), by: .agent, text: builder.store("a"))
      let conversation = try builder.finish().get()
      let agent = try #require(conversation.events.last?.agent)
      return builder.identifiers.text(of: conversation.agents[Int(agent)].id)
    }
    #expect(try agents(["marc"], holder: nil) == "marc")
    #expect(try agents(["marc", "julie"], holder: "julie") == "julie")
    #expect(try agents(["marc", "julie"], holder: nil) == "unknown-agent")
    #expect(try agents([], holder: nil) == "unknown-agent")
  }

  @Test func `A quote never cuts a character`() throws {
    let builder = Self.builder()
    builder.message(at: Self.time(1), by: .customer, text: builder.store("é🙂e"))
    let conversation = try builder.finish().get()
    let event = conversation.events[0]
    #expect(conversation.quote(event, bytes: 0..<2) == "é")
    #expect(conversation.quote(event, bytes: 2..<6) == "🙂")
    for bytes in [0..<1, 1..<2, 2..<4, 3..<6, 0..<8] { #expect(conversation.quote(event, bytes: bytes) == nil) }
  }
}
