import Conversations
import Testing
import TranscriptExports

/// A record that names very many agents takes time in proportion to them, not to their square.
@Suite struct ManyAgentsTests {
  private static let count = 50_000
  /// Looking through all agents for each of them takes minutes in a debug build.
  private static let limit = Duration.seconds(15)

  @Test func `A conversation of 50,000 agents is read in reasonable time`() throws {
    let agents = (0..<Self.count).map { "{\"id\":\"a\($0)\",\"givenName\":\"Ines\"}" }.joined(separator: ",")
    let events = (0..<Self.count).map {
      "{\"type\":\"message\",\"at\":\"2026-10-05T10:00:00Z\",\"by\":\"agent\",\"agent\":\"a\($0)\",\"text\":\"Bonjour\"}"
    }
    let record =
      "{\"format\":\"debrief:transcript/1\",\"id\":\"c\",\"agents\":[\(agents)],\"events\":[\(events.joined(separator: ","))]}"
    let clock = ContinuousClock()
    let bytes = Array(record.utf8) + [UInt8](repeating: 0x20, count: 64)
    let reader = ExportFormat.transcriptNDJSON.makeReader()
    let builder = ConversationBuilder()
    var outcome = RecordOutcome.ignored
    let duration = clock.measure {
      bytes.withUnsafeBufferPointer {
        outcome = reader.read(
          UnsafeBufferPointer(rebasing: $0[..<(bytes.count - 64)]),
          at: SourcePosition(file: 0, byteOffset: 0, record: 0), header: ExportHeader(), into: builder)
      }
    }
    guard case .conversation(let conversation) = outcome else {
      Issue.record("The record was not read.")
      return
    }
    #expect(conversation.agents.count == Self.count)
    #expect(conversation.events.last?.agent == Int32(Self.count - 1))
    #expect(duration < Self.limit)
  }

  @Test func `A draft of 50,000 agents is described twice in reasonable time`() {
    var draft = ConversationDraft(source: "test", id: "c", capabilities: [])
    let clock = ContinuousClock()
    let duration = clock.measure {
      for position in 0..<Self.count { draft.describe(AgentDraft(id: "a\(position)")) }
      for position in 0..<Self.count { draft.describe(AgentDraft(id: "a\(position)", name: "Ines Caradec")) }
    }
    #expect(draft.agents.count == Self.count)
    #expect(draft.agents.allSatisfy { $0.familyName == "Caradec" })
    #expect(draft.agents.map(\.id) == (0..<Self.count).map { "a\($0)" })
    #expect(duration < Self.limit)
  }

  @Test func `Agents are the same whether they were described or set, few or many`() {
    for count in [3, 8, 9, 40] {
      var described = ConversationDraft(source: "test", id: "c", capabilities: [])
      for position in 0..<count { described.describe(AgentDraft(id: "a\(position)")) }
      var set = ConversationDraft(source: "test", id: "c", capabilities: [])
      set.agents = described.agents
      #expect(described == set)
      for draft in [described, set] {
        #expect(draft.agent("a\(count - 1)")?.id == "a\(count - 1)")
        #expect(draft.agent("b") == nil)
      }
      set.agents.removeAll { $0.id != "a2" }
      set.describe(AgentDraft(id: "a1"))
      #expect(set.agents.map(\.id) == ["a2", "a1"])
    }
  }
}
