import BatchAnalysis
import Foundation
import TestFixtures
import Testing
import TranscriptExports

/// What the program writes for others, it reads back, but for what the format has no room for.
@Suite struct ConversionRoundTripTests {
  private static func converted(_ paths: [String], to format: ConversionFormat) throws -> [UInt8] {
    var settings = AnalysisSettings(pack: try ShippedRules.pack(suppressions: nil), lexicon: try ShippedRules.lexicon())
    settings.importing.agentNames = ["Smart SAV"]
    var bytes: [UInt8] = []
    _ = try ConversationConversion(settings: settings, format: format, programVersion: "test")
      .write(try InputFinder.find(paths)) { piece in
        bytes += piece
        return true
      }
    return bytes
  }

  /// The conversations of NDJSON by their identifiers, without what the closure takes out of each.
  private static func conversations(
    _ bytes: [UInt8], without forget: (inout [String: Any]) -> Void
  ) throws -> [String: NSDictionary] {
    var found: [String: NSDictionary] = [:]
    for line in bytes.split(separator: 0x0A) {
      var value = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      guard let id = value["id"] as? String else { continue }
      forget(&value)
      found[id] = value as NSDictionary
    }
    return found
  }

  private static func expectSame(
    _ input: String, by way: ConversionFormat, without forget: (inout [String: Any]) -> Void
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(String(decoding: try converted([input], to: way), as: UTF8.self), to: "written")
    let before = try conversations(try converted([input], to: .ndjson), without: forget)
    let after = try conversations(try converted(["\(folder.path)/written"], to: .ndjson), without: forget)
    #expect(Set(before.keys) == Set(after.keys))
    for (id, conversation) in before { #expect(conversation == after[id], "\(id)") }
    withExtendedLifetime(folder) {}
  }

  static let exports = ["smart-octobre.xml", "smart-fin-octobre.ndjson", "ondelune-france.json", "ondelune-uk.json"]

  private static func path(_ export: String) -> String { Repository.path("exports/\(export)") }

  @Test(arguments: exports)
  func `A vCon loses nothing of a conversation`(export: String) throws {
    try Self.expectSame(Self.path(export), by: .vcon) { _ in }
  }

  @Test(arguments: exports)
  func `A table loses nothing but the order of agents and agents of whom nothing is said`(export: String) throws {
    try Self.expectSame(Self.path(export), by: .csv) { conversation in
      let agents = conversation["agents"] as? [[String: String]] ?? []
      conversation["agents"] = agents.filter { $0.count > 1 }.sorted { ($0["id"] ?? "") < ($1["id"] ?? "") }
    }
  }

  @Test func `An agent without a name stays an agent in a vCon`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      {"format":"debrief:transcript/1","id":"c-1","events":[\
      {"type":"message","at":"2026-10-05T08:00:00Z","by":"customer","text":"Bonjour"},\
      {"type":"message","at":"2026-10-05T08:00:05Z","by":"bot","text":"Un instant."},\
      {"type":"message","at":"2026-10-05T08:01:00Z","by":"agent","text":"Bonjour, je regarde."}]}
      """, to: "one.ndjson")
    try Self.expectSame("\(folder.path)/one.ndjson", by: .vcon) { _ in }
    withExtendedLifetime(folder) {}
  }
}
