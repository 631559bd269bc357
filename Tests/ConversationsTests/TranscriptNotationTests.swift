import Testing

@testable import Conversations

/// The notation of examples: what is read of it, and what a slip is told.
@Suite struct TranscriptNotationTests {
  @Test(arguments: [
    ("", 1, "the transcript has no events; write 10:00 customer: …"),
    ("channel: whatsapp", 1, "the transcript has no events; write 10:00 customer: …"),
    ("agent: Bonjour", 1, "the line does not begin with a time; write 10:00 customer: …"),
    ("10:00 customer: a\n10h01 agent: b", 2, "the line does not begin with a time; write 10:00 customer: …"),
    ("24:00 customer: a", 1, "the line does not begin with a time; write 10:00 customer: …"),
    ("day+x 10:00 customer: a", 1, "the line does not begin with a time; write 10:00 customer: …"),
    ("10:00 nobody: a", 1, "\"nobody\" is nobody; write customer, agent, agent marc, bot, template or desk"),
    ("10:00 customer", 1, "nobody says this; write customer: …, agent: …, bot: … or -- for a move"),
    (
      "10:00 customer film: a", 1,
      "there is no message of kind \"film\"; write image, audio, video, document, proactive or automatic"
    ),
    (
      "10:00 customer: a\n10:01 -- vanished", 2,
      "there is no move \"vanished\"; write paused, closed, transferred, resumed, assigned, reopened, started, order, or marc available"
    ),
    ("10:00 -- paused long", 1, "\"long\" is no duration; write -- paused 3h"),
    ("10:00 -- closed by nobody", 1, "\"nobody\" cannot close; write agent, customer, system or supervisor"),
    ("10:00 -- resumed by magic", 1, "nothing resumes like that; write -- resumed by timer or by customer"),
    ("zone: Mars\n10:00 customer: a", 1, "there is no zone \"Mars\"; write Europe/Paris or the like"),
    ("day: tomorrow\n10:00 customer: a", 1, "\"tomorrow\" is no day; write 2026-10-05"),
    ("names: Nicolas\n10:00 customer: a", 1, "\"Nicolas\" names nobody; write customer=Nicolas Petit"),
    ("precision: hour\n10:00 customer: a", 1, "\"hour\" is no precision; write second, minute or day"),
    ("channel:\n10:00 customer: a", 1, "\"channel:\" has no value; write channel: …"),
  ])
  func `A slip is told with its line and what to write`(transcript: String, line: Int, sentence: String) {
    let problem = #expect(throws: NotationProblem.self) {
      try TranscriptNotation.read(transcript, with: ConversationBuilder())
    }
    #expect(problem?.line == line)
    #expect(problem?.sentence == sentence)
  }

  @Test func `Marks are taken out of the text and kept as bytes`() throws {
    let noted = try TranscriptNotation.read(
      "10:00 customer: é [[où]] est [[ma commande]] ?", with: ConversationBuilder())
    let conversation = try #require(noted.conversations.first)
    #expect(conversation.text(conversation.events[0].text) == "é où est ma commande ?")
    #expect(
      noted.marks.map { conversation.quote(conversation.events[$0.event], bytes: $0.bytes) } == ["où", "ma commande"])
  }

  @Test func `Several conversations of one customer, days later, and every ending of a line`() throws {
    let text = "10:00 customer: a\n10:01 -- closed by agent\n=== c-2\nday+1 09:30 customer: b"
    for transcript in [text, text.replacing("\n", with: "\r\n"), text + "\n\n"] {
      let noted = try TranscriptNotation.read(transcript, with: ConversationBuilder())
      #expect(noted.conversations.map { $0.text($0.id) } == ["c-1", "c-2"])
      #expect(noted.conversations.map { $0.text($0.customer.id) } == ["customer-1", "customer-1"])
      let instants = noted.conversations.map { $0.events[0].time.milliseconds }
      #expect(instants[1] - instants[0] == 23 * 3_600_000 + 30 * 60_000)
    }
  }

  @Test func `A moment is placed on the transcript's own clock`() {
    let paris = TranscriptNotation.moment("day+1 10:00", of: "10:00 customer: a")
    let auckland = TranscriptNotation.moment("day+1 10:00", of: "zone: Pacific/Auckland\n10:00 customer: a")
    let due: Int64 = 1_791_273_600_000
    #expect(paris == due)
    #expect(paris.map { $0 - 11 * 3_600_000 } == auckland)
    #expect(TranscriptNotation.moment("soon", of: "10:00 customer: a") == nil)
  }
}
