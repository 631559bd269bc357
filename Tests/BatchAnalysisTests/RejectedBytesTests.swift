import BatchAnalysis
import Foundation
import TestFixtures
import Testing

/// What the framing of a file rejects is hashed and kept like any other record.
@Suite struct RejectedBytesTests {
  /// A file, and what of it is kept.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var name: String
    var text: String
    var reason: String
    var kept: String
    var isCut = false
  }

  private static let limit = 4096

  private static func conversation(_ id: String, _ text: String = "Bonjour") -> String {
    """
    {"format":"debrief:transcript/1","id":"\(id)","events":[{"type":"message","at":"2026-10-05T10:00:00Z",\
    "by":"customer","text":"\(text)"}]}
    """
  }

  private static func message(_ id: String, _ text: String = "a") -> String {
    """
    {"id":"\(id)","conversationId":"\(id)","timestamp":"2026-03-03T07:32:08.500Z","direction":"inbound",\
    "textBody":"\(text)"}
    """
  }

  private static let large = conversation("large", String(repeating: "é", count: 40_000))
  private static let largeMessage = message("large", String(repeating: "x", count: 40_000))

  static let cases = [
    Case(
      testDescription: "a line that is too large", name: "a.ndjson",
      text: "\(conversation("1"))\n\(large)\n\(conversation("2"))\n", reason: "too-large",
      kept: String(decoding: Array(large.utf8.prefix(limit)), as: UTF8.self), isCut: true),
    Case(
      testDescription: "a record of a document that is too large", name: "a.json",
      text:
        "{\"format\":\"debrief:transcript/1\",\"conversations\":[\(conversation("1")),\(large),\(conversation("2"))]}",
      reason: "too-large", kept: String(decoding: Array(large.utf8.prefix(limit)), as: UTF8.self), isCut: true),
    Case(
      testDescription: "a line that the file ends in", name: "a.ndjson",
      text: "\(conversation("1"))\n\(conversation("2").dropLast(9))", reason: "truncated",
      kept: "\(conversation("2").dropLast(9))"),
    Case(
      testDescription: "something between records", name: "a.json",
      text:
        "{\"format\":\"debrief:transcript/1\",\"conversations\":[\(conversation("1")), oops 1 ,\n \(conversation("2"))]}",
      reason: "malformed", kept: "oops 1"),
    Case(
      testDescription: "a vendor's line that is too large", name: "a.ndjson",
      text: "\(message("1"))\n\(largeMessage)\n\(message("2"))\n", reason: "too-large",
      kept: String(largeMessage.prefix(limit)), isCut: true),
    Case(
      testDescription: "a vendor's line that is cut", name: "a.ndjson",
      text: "\(message("1"))\n\(message("2").dropLast(9))\n\(message("3"))\n", reason: "malformed",
      kept: "\(message("2").dropLast(9))"),
  ]

  @Test(arguments: cases)
  func `Rejected bytes are kept under their hash`(test: Case) throws {
    for workers in [1, 3] {
      let folder = try TemporaryFolder()
      let kept = try TemporaryFolder()
      try folder.write(test.text, to: test.name)
      var options = AnalysedReport.Options()
      options.workers = workers
      options.keepsRejectedIn = kept.path
      options.maximumRecordBytes = Self.limit
      let report = try AnalysedReport(of: [folder.path], options)
      let lines = report.lines("rejected.ndjson")
      #expect(lines.count == 1)
      let text = try #require(lines.first)
      let line = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(line["reason"] as? String == test.reason)
      let hash = try #require(line["hash"] as? String)
      #expect(try FileManager.default.contentsOfDirectory(atPath: kept.path) == [hash])
      let bytes = try #require(FileManager.default.contents(atPath: "\(kept.path)/\(hash)"))
      let isExpected = String(decoding: bytes, as: UTF8.self) == test.kept
      #expect(isExpected, "\(String(decoding: bytes.prefix(200), as: UTF8.self))")
      #expect(line["hashedBytes"] as? Int == (test.isCut ? Self.limit : nil))
      withExtendedLifetime((folder, kept)) {}
    }
  }
}
