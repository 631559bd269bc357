import Testing

@testable import Conversations

/// Slips in noted transcripts that pass unnoticed.
@Suite struct NotationGapTests {
  @Test func `A message whose time was forgotten is no head line`() {
    // "customer" is a key of the head line too; after the first event it can only be somebody speaking.
    let problem = #expect(throws: NotationProblem.self) {
      try TranscriptNotation.read("10:00 agent: Bonjour\ncustomer: Merci", with: ConversationBuilder())
    }
    #expect(problem?.line == 2)
  }
}
