import Foundation
import TestFixtures
import Testing

/// Nothing that people wrote, and no name, reaches the log or the terminal's errors.
@Suite struct CanaryTests {
  static let canary = "Kanarienvogel7413"

  /// A folder of exports in which every text and name holds the canary, some of them broken.
  private static func exports() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let good = """
      {"format":"debrief:transcript/1","id":"c-1","channel":"whatsapp","brand":"Smart","language":"fr",\
      "customer":{"id":"cust-1","givenName":"\(canary)","familyName":"\(canary)","phone":"\(canary)"},\
      "agents":[{"id":"marc","givenName":"Marc"}],"events":[\
      {"type":"message","at":"2026-10-05T10:00:00Z","by":"customer","text":"Bonjour \(canary)"},\
      {"type":"message","at":"2026-10-05T10:01:00Z","by":"agent","agent":"marc","text":"\(canary) arrive demain"},\
      {"type":"closed","at":"2026-10-05T10:20:00Z","by":"agent","agent":"marc"}]}

      """
    try folder.write(good, to: "good.ndjson")
    let broken = [
      good.replacing("10:01:00Z", with: canary), good.replacing("\"by\":\"agent\"", with: "\"by\":\"\(canary)\""),
      good.replacing("\"id\":\"c-1\",", with: ""), String(good.dropLast(40)) + "\n",
      good.replacing("\"text\":\"Bonjour \(canary)\"", with: "\"text\":[\"\(canary)\"]"),
      good.replacing("Bonjour", with: "\u{1}\(canary)"),
    ]
    try folder.write(good + broken.joined(), to: "broken.ndjson")
    try folder.write(
      "<transcripts xmlns=\"urn:debrief:transcript:1\"><conversation id=\"\(canary)\">\(canary)", to: "cut.xml")
    try folder.write("\(canary): no export at all\n", to: "prose.txt")
    return folder
  }

  @Test(arguments: ["run", "inspect"])
  func `A canary in messages and names is silent`(command: String) throws {
    let exports = try Self.exports()
    let folder = try TemporaryFolder()
    let call = try ProgramCall.debrief(
      command, exports.path, "--rules", Repository.path("rules"), in: folder.path)
    #expect(call.code == 1)
    #expect(call.output.contains("marc") || call.output.contains("Marc"))
    #expect(!call.errors.contains(Self.canary))
    if command == "run" {
      #expect(call.errors.split(separator: "\n").count >= 4, "\(call.errors)")
      #expect(!call.output.contains(Self.canary))
      let rejected = try String(contentsOfFile: "\(folder.path)/debrief-report/rejected.ndjson", encoding: .utf8)
      #expect(!rejected.isEmpty && !rejected.contains(Self.canary))
    } else {
      #expect(!call.output.contains(Self.canary))
    }
  }
}
