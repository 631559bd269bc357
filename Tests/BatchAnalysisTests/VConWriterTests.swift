import CoachingReports
import Conversations
import Testing
import TranscriptExports

/// vCons take time in proportion to what they tell.
@Suite struct VConWriterTests {
  private static func conversation(_ count: Int, _ builder: ConversationBuilder) throws -> Conversation {
    let events = (0..<count).map { _ in
      #"{"type":"message","at":"2026-10-05T10:00:00Z","by":"customer","text":"Bonjour"}"#
    }
    let record = #"{"format":"debrief:transcript/1","id":"c","events":[\#(events.joined(separator: ","))]}"#
    let bytes = Array(record.utf8) + [UInt8](repeating: 0x20, count: 64)
    let outcome = bytes.withUnsafeBufferPointer {
      ExportFormat.transcriptNDJSON.makeReader().read(
        UnsafeBufferPointer(rebasing: $0[..<record.utf8.count]),
        at: SourcePosition(file: 0, byteOffset: 0, record: 0), header: ExportHeader(), into: builder)
    }
    guard case .conversation(let conversation) = outcome else { throw CancellationError() }
    return conversation
  }

  @Test(.timeLimit(.minutes(2)))
  func `Four times the messages take about four times the time`() throws {
    func seconds(_ count: Int) throws -> Double {
      let builder = ConversationBuilder()
      let conversation = try Self.conversation(count, builder)
      var writer = VConWriter()
      return (0..<2).map { _ in
        ContinuousClock().measure {
          _ = writer.vCon(
            conversation, identifiers: builder.identifiers, details: Array("{}".utf8), verdicts: [], version: "test")
        } / .seconds(1)
      }.min() ?? 0
    }
    // Looking through all events for each of them takes sixteen times as long.
    #expect(try seconds(8_000) < seconds(2_000) * 10 + 0.1)
  }
}
