import CoachingReports
import CoachingRules
import Conversations
import Foundation
import Scorecards
import Testing

@Suite struct DataFileTests {
  @Test(arguments: DataSchema.allCases)
  func `A schema is JSON and allows no unknown members`(schema: DataSchema) throws {
    let json = try #require(try JSONSerialization.jsonObject(with: Data(schema.bytes)) as? [String: Any])
    #expect(json["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(json["additionalProperties"] as? Bool == false)
    #expect((json["properties"] as? [String: Any])?.isEmpty == false)
  }

  /// Whether every member of an object is a property of its schema, and every required one is there.
  private func check(_ bytes: [UInt8], _ schema: DataSchema) throws {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(schema.bytes)) as? [String: Any])
    let properties = try #require(json["properties"] as? [String: Any])
    #expect(Set(object.keys).isSubset(of: properties.keys))
    #expect(Set(json["required"] as? [String] ?? []).isSubset(of: object.keys))
  }

  @Test func `Data files hold what their schemas say`() throws {
    let contents = InventedContents.contents(.en)
    try check(ScorecardsFile.bytes(of: contents), .scorecards)
    try check(RunFile.bytes(of: contents), .run)
    var writer = JSONWriter()
    let rejection = Rejection(
      position: SourcePosition(file: 0, byteOffset: 12, record: 3), reason: .noEvents, sentence: "No \"events\".",
      hash: String(repeating: "a", count: 64), isWholeFile: true)
    RejectedLine.append(rejection, file: "a.xml", to: &writer)
    RejectedLine.append(rejection, file: "b.xml", to: &writer)
    let lines = writer.bytes.split(separator: 0x0A)
    #expect(lines.count == 2)
    for line in lines { try check(Array(line), .rejected) }
  }

  @Test func `The reasons in the schema are those there are`() throws {
    let json = try #require(try JSONSerialization.jsonObject(with: Data(DataSchema.rejected.bytes)) as? [String: Any])
    let reason = (json["properties"] as? [String: Any])?["reason"] as? [String: Any]
    #expect(reason?["enum"] as? [String] == RejectionReason.allCases.map(\.rawValue))
  }

  @Test func `The clock enters run.json only`() {
    var later = InventedContents.contents(.fr)
    later.run.clock = RunClock(started: 5, finished: 6)
    later.run.inputs = []
    later.run.options = [:]
    let contents = InventedContents.contents(.fr)
    #expect(ScorecardsFile.bytes(of: later) == ScorecardsFile.bytes(of: contents))
    #expect(ManagerPage(later).bytes == ManagerPage(contents).bytes)
    #expect(AgentPage(later, agent: 0).bytes == AgentPage(contents, agent: 0).bytes)
    #expect(RunFile.bytes(of: later) != RunFile.bytes(of: contents))
  }
}
