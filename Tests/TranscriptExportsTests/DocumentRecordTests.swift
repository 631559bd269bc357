import Conversations
import Testing
import TranscriptExports

/// One JSON document of many conversations is read conversation by conversation, so that its size does not matter.
@Suite struct DocumentRecordTests {
  /// A document around a list that is repeated, and how often.
  struct Document: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var before: String
    var record: String
    var after: String
  }

  static let documents = [
    Document(
      testDescription: "LivePerson", before: "{\"_metadata\":{\"count\":1},\"conversationHistoryRecords\":[",
      record:
        "{\"info\":{\"conversationId\":\"#\",\"brandId\":\"b\",\"startTimeL\":1791187200000},\"messageRecords\":[]}",
      after: "]}"),
    Document(
      testDescription: "Chatwoot", before: "{\"data\":{\"meta\":{\"all_count\":2},\"payload\":[",
      record: "{\"id\":#,\"inbox_id\":3,\"created_at\":1791187200,\"can_reply\":true,\"messages\":[]}", after: "]}}"),
    Document(
      testDescription: "iAdvize GraphQL", before: "{\"data\":{\"closedConversations\":{\"totalCount\":2,\"edges\":[",
      record: "{\"node\":{\"id\":\"#\",\"createdAt\":\"2026-10-05T10:00:00Z\",\"channel\":\"CHAT\",\"messages\":[]}}",
      after: "],\"pageInfo\":{\"hasNextPage\":false}}},\"extensions\":{}}"),
    Document(
      testDescription: "Zendesk tickets", before: "{\"count\":2,\"tickets\":[",
      record:
        "{\"id\":#,\"requester_id\":1,\"submitter_id\":1,\"created_at\":\"2026-10-05T10:00:00Z\",\"description\":\"a\"}",
      after: "],\"users\":[]}"),
    Document(
      testDescription: "Genesys messages", before: "{\"pageSize\":25,\"entities\":[",
      record:
        "{\"id\":\"#\",\"conversationId\":\"#\",\"timestamp\":\"2026-03-03T07:32:08.500Z\",\"direction\":\"inbound\",\"textBody\":\"a\"}",
      after: "],\"total\":2}"),
  ]

  @Test(arguments: documents)
  func `Each element of the list is a record`(document: Document) throws {
    let count = 60
    let records = (1...count).map { document.record.replacing("#", with: "\($0)") }.joined(separator: ",\n")
    let bytes = Array("\(document.before)\(records)\(document.after)".utf8)
    let export = try #require(DraftImport.detect(bytes))
    var framer = RecordFramer(export)
    var found: [FramedRecord] = []
    var rejections: [FramingRejection] = []
    bytes.withUnsafeBufferPointer {
      // No record comes near this size, only the document does.
      _ = framer.frame(
        block: $0, isLast: true, maximumRecordBytes: bytes.count / 3, records: &found, rejections: &rejections)
    }
    #expect(rejections.isEmpty)
    #expect(found.count == count)
    let read = DraftImport([bytes])
    #expect(read.rejected.isEmpty, "\(read.sentences)")
    #expect(read.lines.count { $0.hasPrefix("{\"format\"") } == count)
    let inPieces = DraftImport([bytes], blockBytes: 37)
    #expect(inPieces.lines == read.lines)
  }

  @Test func `A document of one conversation stays whole`() throws {
    let documents = [
      "{\"messages\":[{\"timestamp\":\"2026-03-03T07:32:08.500Z\",\"direction\":\"inbound\",\"textBody\":\"a\"}],\"conversationId\":\"g\"}",
      "{\"comments\":[{\"id\":1,\"author_id\":1,\"html_body\":\"a\",\"created_at\":\"2026-10-05T10:00:00Z\"}],\"ticket_id\":7}",
    ]
    for document in documents {
      let read = DraftImport([Array(document.utf8)])
      #expect(read.rejected.isEmpty, "\(read.sentences)")
      #expect(read.lines.count == 1)
    }
  }
}
