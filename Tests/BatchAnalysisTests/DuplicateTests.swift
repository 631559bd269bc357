import BatchAnalysis
import Foundation
import TestFixtures
import Testing

/// A conversation that stands in several records counts once, and every record is accounted for.
@Suite struct DuplicateTests {
  private static let answered = Talk("c-1").line
  private static let closed = Talk("c-1", then: [("closed", "10:05:00", #""by":"agent","agent":"marc""#)]).line
  private static let other = Talk("c-2", customer: "cust-2").line

  /// The pages of agents: that of the manager says how many duplicates there were.
  private func agentPages(_ report: AnalysedReport) -> [String: String] {
    report.pages.filter { $0.key.hasPrefix("agents/") }
  }

  /// Everything but what names files or counts records.
  private func same(_ report: AnalysedReport, _ alone: AnalysedReport) -> Bool {
    report.text("verdicts.ndjson") == alone.text("verdicts.ndjson")
      && report.text("scorecards.json") == alone.text("scorecards.json")
      && agentPages(report) == agentPages(alone)
  }

  @Test func `An export that is there twice is analysed once`() throws {
    let once = try AnalysedReport(of: ["a.ndjson": Self.answered + Self.other])
    let twice = try AnalysedReport(of: [
      "a.ndjson": Self.answered + Self.other, "b.ndjson": Self.other + Self.answered,
    ])
    #expect(twice.outcome.account.read == 4)
    #expect(twice.outcome.account.analysed == 2)
    #expect(twice.outcome.account.duplicates == 2)
    #expect(twice.outcome.conversations.conversations == 2)
    #expect(same(twice, once))
  }

  @Test func `The same record twice in one file counts once`() throws {
    let report = try AnalysedReport(of: ["a.ndjson": Self.answered + Self.other + Self.answered])
    #expect(report.outcome.conversations.conversations == 2)
    #expect(report.outcome.account.duplicates == 1)
  }

  @Test func `The fuller of two exports counts, whichever comes first`() throws {
    let alone = try AnalysedReport(of: ["a.ndjson": Self.closed])
    for texts in [[Self.answered, Self.closed], [Self.closed, Self.answered]] {
      let report = try AnalysedReport(of: ["a.ndjson": texts[0], "b.ndjson": texts[1]])
      #expect(report.outcome.account.duplicates == 1)
      #expect(report.outcome.conflictCount == 0)
      #expect(same(report, alone))
    }
  }

  @Test func `A conversation that goes on in the next file is joined`() throws {
    let whole = Talk("c-1", then: [("closed", "10:05:00", #""by":"agent","agent":"marc""#)])
    var (first, second) = (whole, whole)
    first.events.removeLast(2)
    second.events.removeFirst(1)
    let report = try AnalysedReport(of: ["a.ndjson": first.line, "b.ndjson": second.line])
    #expect(report.outcome.conversations.conversations == 1)
    #expect(report.outcome.account.analysed == 2 || report.outcome.account.duplicates == 1)
    #expect(same(report, try AnalysedReport(of: ["a.ndjson": whole.line])))
  }

  @Test func `XML and JSON of one conversation are one conversation`() throws {
    let xml = #"""
      <transcripts xmlns="urn:debrief:transcript:1" timeZone="Europe/Paris">
        <conversation id="c-1" channel="whatsapp" brand="Smart" language="fr"><customer id="cust-1" givenName="Nicolas"/>
          <agent id="marc" givenName="Marc"/>
          <message at="2026-10-05T10:00:00+02:00" by="customer">Bonjour, où est ma commande ?</message>
          <message at="2026-10-05T10:00:10+02:00" by="agent" agent="marc">Bonjour, elle arrive demain.</message>
        </conversation></transcripts>
      """#
    let report = try AnalysedReport(of: ["a.ndjson": Self.answered, "b.xml": xml])
    #expect(report.outcome.conversations.conversations == 1)
    #expect(report.outcome.account.duplicates == 1)
  }

  @Test func `Two records that differ are listed, and the fuller has the last word`() throws {
    let told = Talk(
      "c-1", then: [("message", "10:01:00", #""id":"m3","by":"agent","agent":"marc","text":"Bien à vous.""#)])
    let retold = Talk(
      "c-1", then: [("message", "10:01:00", #""id":"m3","by":"agent","agent":"marc","text":"Bien à vous, Nicolas.""#)])
    let report = try AnalysedReport(of: ["a.ndjson": told.line, "b.ndjson": retold.line])
    #expect(report.outcome.conflictCount == 1)
    #expect(report.outcome.conflicts.first?.conversation == "c-1")
    #expect(report.outcome.conflicts.first?.files == [0, 1])
    #expect(report.text("run.json").contains(#"{"conversation":"c-1","inputs":["#))
    #expect(same(report, try AnalysedReport(of: ["a.ndjson": retold.line])))
  }

  @Test func `Conversations of two brands may share an identifier`() throws {
    let theirs = Talk("c-1", customer: "cust-9").line.replacing("Smart", with: "Vivo")
    let report = try AnalysedReport(of: ["a.ndjson": Self.answered, "b.ndjson": theirs])
    #expect(report.outcome.conversations.conversations == 2)
    #expect(report.outcome.account.duplicates == 0)
  }

  @Test func `A change of availability that is told twice counts once`() throws {
    let change =
      #"{"record":"availability","agent":"marc","at":"2026-10-05T09:00:00+02:00","status":"available"}"# + "\n"
    let report = try AnalysedReport(of: ["a.ndjson": Self.answered + change, "b.ndjson": change + Self.other])
    #expect(report.outcome.availabilityChanges == 1)
    #expect(report.outcome.account.duplicates == 1)
  }

  @Test func `A broken record beside its good twin is rejected, and the twin counts`() throws {
    let broken = Self.answered.replacing("2026-10-05T10:00:10", with: "never")
    let report = try AnalysedReport(of: ["a.ndjson": broken + Self.other, "b.ndjson": Self.answered])
    #expect(report.outcome.conversations.conversations == 2)
    #expect(report.outcome.account.rejected == 1)
    #expect(try report.rejections().first?.record == 0)
  }

  /// Law: however records are repeated, shuffled and spread over files, the report is that of each once, and all are accounted for.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `However often and wherever records stand, each counts once`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let talks = (0..<12).map { Talk("c-\($0)", customer: "cust-\($0 % 5)").line }
    var copies = talks
    for _ in 0..<Int.random(in: 1...20, using: &random) { copies.append(talks.randomElement(using: &random) ?? "") }
    copies.shuffle(using: &random)
    var files: [String: String] = [:]
    for copy in copies { files["f\(Int.random(in: 0..<3, using: &random)).ndjson", default: ""] += copy }
    let report = try AnalysedReport(of: files)
    let once = try AnalysedReport(of: ["a.ndjson": talks.joined()])
    #expect(report.outcome.account.read == copies.count)
    #expect(report.outcome.account.duplicates == copies.count - talks.count)
    #expect(Set(report.lines("verdicts.ndjson")) == Set(once.lines("verdicts.ndjson")))
    #expect(agentPages(report) == agentPages(once))
  }
}
