import BatchAnalysis
import Foundation
import TestFixtures
import Testing
import TranscriptExports

/// Which facts each format loses, over all sample exports: no more than the table says, and no fewer.
@Suite struct ConversionLossTests {
  /// A fact that a format may have no room for.
  enum Fact: String, CaseIterable {
    case availability = "changes of availability"
    case silentAgents = "agents of whom no event tells"
    case agentOrder = "the order of agents"
  }

  /// What formats lose; the README's table says the same.
  static let losses: [ConversionFormat: Set<Fact>] = [
    .ndjson: [], .json: [], .xml: [], .vcon: [.availability], .csv: [.availability, .silentAgents, .agentOrder],
  ]

  private static func settings() throws -> AnalysisSettings {
    var settings = AnalysisSettings(pack: try ShippedRules.pack(suppressions: nil), lexicon: try ShippedRules.lexicon())
    settings.importing.agentNames = ["Smart SAV"]
    return settings
  }

  private static func converted(_ path: String, to format: ConversionFormat) throws -> String {
    var bytes: [UInt8] = []
    _ = try ConversationConversion(settings: try settings(), format: format, programVersion: "test")
      .write(try InputFinder.find([path])) { piece in
        bytes += piece
        return true
      }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The samples, and a conversation with an agent who is only described.
  private static let original = Result {
    try converted(Repository.path("exports"), to: .ndjson) + """
      {"format":"debrief:transcript/1","id":"silent","channel":"other","timeZone":"UTC","customer":{},"agents":[{"id":"zoe","givenName":"Zoé"}],"capabilities":[],"events":[\
      {"type":"message","at":"2026-10-05T08:00:00Z","by":"customer","text":"Bonjour"}]}

      """
  }
  private static let report = Result { try AnalysedReport(of: ["original.ndjson": try original.get()]) }

  /// The records of NDJSON: conversations by their keys, and how many others there are.
  private static func records(_ text: String) throws -> (conversations: [String: NSDictionary], others: Int) {
    var conversations: [String: NSDictionary] = [:]
    var others = 0
    for line in text.split(separator: "\n") {
      let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary)
      if let id = record["id"] as? String {
        let key = "\(record["brand"] ?? "") \(id)"
        #expect(conversations[key] == nil, "\(key)")
        conversations[key] = record
      } else {
        others += 1
      }
    }
    return (conversations, others)
  }

  /// What of a conversation is not the same any more; the facts it can be put down to, and the fields it cannot.
  private static func differences(_ before: NSDictionary, _ after: NSDictionary) -> (
    facts: Set<Fact>, fields: Set<String>
  ) {
    var facts: Set<Fact> = []
    var fields: Set<String> = []
    for name in Set(before.allKeys as? [String] ?? []).union(after.allKeys as? [String] ?? []) {
      if before[name] as? NSObject == after[name] as? NSObject { continue }
      guard name == "agents" else {
        fields.insert(name)
        continue
      }
      let (old, new) = (before[name] as? [NSDictionary] ?? [], after[name] as? [NSDictionary] ?? [])
      let events = before["events"] as? [NSDictionary] ?? []
      let speaking = Set(events.compactMap { $0["agent"] as? String })
      let kept = old.filter { new.contains($0) }
      if kept != new.filter({ old.contains($0) }) { facts.insert(.agentOrder) }
      for agent in old where !new.contains(agent) {
        let id = agent["id"] as? String ?? ""
        if speaking.contains(id) { fields.insert("agents") } else { facts.insert(.silentAgents) }
      }
      // An agent of whom nothing but the identifier is left is named by a transfer.
      for agent in new where !old.contains(agent) && agent.count > 1 { fields.insert("agents") }
    }
    return (facts, fields)
  }

  @Test(arguments: [ConversionFormat.ndjson, .json, .xml, .vcon, .csv])
  func `A format loses what is listed, and nothing else`(format: ConversionFormat) throws {
    let listed = try #require(Self.losses[format])
    let folder = try TemporaryFolder()
    try folder.write(try Self.original.get(), to: "original.ndjson")
    let written = try Self.converted("\(folder.path)/original.ndjson", to: format)
    try folder.write(written, to: "written")
    let before = try Self.records(try Self.original.get())
    let after = try Self.records(try Self.converted("\(folder.path)/written", to: .ndjson))
    var lost: Set<Fact> = before.others == after.others ? [] : [.availability]
    #expect(after.others == before.others || after.others == 0)
    #expect(Set(before.conversations.keys) == Set(after.conversations.keys))
    for (key, conversation) in before.conversations {
      guard let other = after.conversations[key] else { continue }
      let (facts, fields) = Self.differences(conversation, other)
      lost.formUnion(facts)
      #expect(fields.isEmpty, "\(key)")
    }
    #expect(lost == listed)
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: [ConversionFormat.vcon, .csv])
  func `Verdicts are the same, but for those that need what is lost`(format: ConversionFormat) throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.original.get(), to: "original.ndjson")
    let written = try Self.converted("\(folder.path)/original.ndjson", to: format)
    let original = try Self.report.get()
    let report = try AnalysedReport(of: ["written": written])
    #expect(report.outcome.rejectedCount == 0)
    #expect(report.outcome.conversations.conversations == original.outcome.conversations.conversations)
    // Those of agents' days rest on their availability.
    func lines(_ report: AnalysedReport) -> Set<String> {
      Set(report.lines("verdicts.ndjson").filter { !$0.contains("\"day\":") })
    }
    let (expected, found) = (lines(original), lines(report))
    #expect(expected.count > 1000)
    #expect(expected.subtracting(found).sorted().prefix(5) == [], "\(expected.subtracting(found).count) are gone")
    #expect(found.subtracting(expected).sorted().prefix(5) == [], "\(found.subtracting(expected).count) are new")
    withExtendedLifetime(folder) {}
  }

  @Test func `The README says what each format loses`() throws {
    let readme = try Repository.text("README.md")
    for (format, facts) in Self.losses where !facts.isEmpty {
      let row = try #require(readme.split(separator: "\n").first { $0.hasPrefix("| `\(format.rawValue)`") })
      for fact in Fact.allCases {
        #expect(row.contains(fact.rawValue) == facts.contains(fact), "\(format.rawValue): \(fact.rawValue)")
      }
    }
    #expect(readme.contains("| `ndjson`, `json`, `xml` | nothing"))
  }
}
