import Testing

@testable import Conversations

/// Contacts and turns, on transcripts small enough to divide by eye.
@Suite struct ConversationOutlineTests {
  /// A transcript and its contacts as `number agent opening first-last`, events counted from 1.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var transcript: String
    var expected: [String]

    init(_ title: String, _ transcript: String, _ expected: String...) {
      testDescription = title
      self.transcript = transcript
      self.expected = expected
    }
  }

  private static func outline(_ transcript: String) throws -> (Conversation, ConversationOutline, IdentifierTable) {
    let builder = ConversationBuilder()
    let conversation = try #require(try TranscriptNotation.read(transcript, with: builder).conversations.first)
    var outline = ConversationOutline()
    outline.derive(from: conversation, relaunchGap: 120_000)
    return (conversation, outline, builder.identifiers)
  }

  static let contacts = [
    Case(
      "assigned, answered, closed",
      "10:00 customer: a\n10:01 -- assigned to marc\n10:02 agent marc: b\n10:03 -- closed by agent",
      "1 marc assigned 2-4 waiting 1"),
    Case(
      "no assignment: opens with his first message", "10:00 customer: a\n10:02 agent: b", "1 agent wrote 2-2 waiting 1"),
    Case(
      "a colleague writes", "10:00 customer: a\n10:01 agent marc: b\n10:02 agent julie: c\n10:03 -- closed by agent",
      "1 marc wrote 2-2 waiting 1", "2 julie wrote 3-4 waiting 3"),
    Case(
      "transferred to a colleague",
      "10:00 customer: a\n10:01 agent marc: b\n10:02 -- transferred to julie\n10:03 agent julie: c",
      "1 marc wrote 2-3 waiting 1", "2 julie transferredIn 4-4 waiting 4"),
    Case(
      "transferred to a group: nobody has it until somebody writes",
      "10:00 customer: a\n10:01 agent marc: b\n10:02 -- transferred to group SAV\n10:03 customer: c\n10:09 agent julie: d",
      "1 marc wrote 2-3 waiting 1", "2 julie wrote 5-5 waiting 4"),
    Case(
      "back from a pause to the one who paused",
      "10:00 customer: a\n10:01 agent marc: b\n10:02 -- paused 3h\n13:02 -- resumed by timer\n13:03 -- closed by agent",
      "1 marc wrote 2-3 waiting 1", "2 marc resumed 4-5 waiting 4"),
    Case(
      "assigned twice to the same is one contact",
      "10:00 customer: a\n10:01 -- assigned to marc\n10:02 -- assigned to marc\n10:03 agent marc: b",
      "1 marc assigned 2-4 waiting 1"),
    Case(
      "taken from one by assignment to another",
      "10:00 customer: a\n10:01 -- assigned to marc\n10:02 -- assigned to julie\n10:03 agent julie: b",
      "1 marc assigned 2-2 waiting 1", "2 julie assigned 3-4 waiting 1"),
    Case("the desk and a bot open nothing", "10:00 customer: a\n10:01 desk: b\n10:02 bot: c"),
    Case(
      "messages after a closure open another contact",
      "10:00 customer: a\n10:01 agent: b\n10:02 -- closed by agent\n10:03 customer: merci\n10:05 agent: c",
      "1 agent wrote 2-3 waiting 1", "2 agent wrote 5-5 waiting 4"),
  ]

  @Test(arguments: contacts)
  func `Contacts open and end where RULES says`(example: Case) throws {
    let (conversation, outline, identifiers) = try Self.outline(example.transcript)
    let found = outline.contacts.map { contact in
      let agent = identifiers.text(of: conversation.agents[Int(contact.agent)].id)
      return
        "\(contact.number) \(agent) \(contact.opening) \(contact.events.lowerBound + 1)-\(contact.events.upperBound) waiting \(contact.waitingSince + 1)"
    }
    #expect(found == example.expected)
  }

  static let turns = [
    Case(
      "one second less than two minutes apart", "10:00 customer: a\n10:01:00 agent: b\n10:02:59 agent: c", "1-1", "2-3"),
    Case("two minutes apart", "10:00 customer: a\n10:01:00 agent: b\n10:03:00 agent: c", "1-1", "2-2", "3-3"),
    Case(
      "each less than two minutes after the one before", "10:00 agent: a\n10:01:50 agent: b\n10:03:40 agent: c", "1-3"),
    Case("a move lies between", "10:00 agent: a\n10:00:10 -- paused 3h\n10:00:20 agent: b", "1-1", "3-3"),
    Case("an assignment does not", "10:00 agent marc: a\n10:00:10 -- assigned to marc\n10:00:20 agent marc: b", "1-3"),
    Case(
      "somebody else's lies between", "10:00 agent: a\n10:00:10 customer: b\n10:00:20 agent: c", "1-1", "2-2", "3-3"),
    Case(
      "a template is in no turn and ends one", "10:00 agent: a\n10:00:10 template: b\n10:00:20 agent: c", "1-1", "3-3"),
    Case(
      "what was not delivered is in no turn and ends none",
      "10:00 agent failed 131047: a\n10:00:10 customer: b\n10:00:20 agent failed 131026: c\n10:00:30 customer: d", "2-4"
    ),
    Case("the desk is in no turn and ends one", "10:00 agent: a\n10:00:10 desk: b\n10:00:20 agent: c", "1-1", "3-3"),
    Case("two agents have two turns", "10:00 agent marc: a\n10:00:10 agent julie: b", "1-1", "2-2"),
    Case("a timer's return ends one", "10:00 agent: a\n10:00:10 -- resumed by timer\n10:00:20 agent: b", "1-1", "3-3"),
  ]

  @Test(arguments: turns)
  func `Turns are consecutive messages of one author`(example: Case) throws {
    let (_, outline, _) = try Self.outline(example.transcript)
    #expect(outline.turns.map { "\($0.first + 1)-\($0.last + 1)" } == example.expected)
    for (position, turn) in outline.turns.enumerated() {
      #expect(outline.turnOfEvent[Int(turn.first)] == Int32(position))
      #expect(outline.turnOfEvent[Int(turn.last)] == Int32(position))
    }
  }

  @Test func `An outline used again forgets the conversation before`() throws {
    var (conversation, outline, _) = try Self.outline("10:00 customer: a\n10:01 agent: b\n10:02 agent: c")
    outline.derive(from: conversation, relaunchGap: 120_000)
    #expect(outline.contacts.count == 1 && outline.turns.count == 2 && outline.turnOfEvent.count == 3)
    (conversation, _, _) = try Self.outline("10:00 bot: a")
    outline.derive(from: conversation, relaunchGap: 120_000)
    #expect(outline.contacts.isEmpty && outline.turns.isEmpty && outline.turnOfEvent == [-1])
  }
}
