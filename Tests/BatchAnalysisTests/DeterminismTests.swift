import BatchAnalysis
import Foundation
import TestFixtures
import Testing

/// The same exports give the same bytes, whatever the workers, the order of the arguments and the day.
@Suite struct DeterminismTests {
  private static let exports = Repository.files(below: "exports").map { Repository.path($0) }
  private static let baseline = Result {
    try AnalysedReport(of: exports, AnalysedReport.Options(workers: 1))
  }

  private func expectSame(_ report: AnalysedReport, _ other: AnalysedReport) {
    #expect(Set(report.files.keys) == Set(other.files.keys))
    for (name, bytes) in report.files where name != "run.json" {
      #expect(bytes == other.files[name], "\(name) differs.")
    }
    #expect(report.runWithoutClock == other.runWithoutClock)
  }

  @Test func `Only the clock of run.json is left out of these comparisons`() throws {
    let report = try Self.baseline.get()
    #expect(report.text("run.json").contains("\"milliseconds\""))
    #expect(!report.runWithoutClock.contains("\"milliseconds\""))
    #expect(report.files.count > 15)
    #expect(report.lines("verdicts.ndjson").count > 1000)
  }

  @Test(arguments: [1, 2, 4, 7])
  func `Any number of workers gives the same bytes`(workers: Int) throws {
    expectSame(
      try Self.baseline.get(), try AnalysedReport(of: Self.exports, AnalysedReport.Options(workers: workers)))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `Any order of the arguments gives the same bytes`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    expectSame(try Self.baseline.get(), try AnalysedReport(of: Self.exports.shuffled(using: &random)))
  }

  @Test func `A folder and a file named twice count once`() throws {
    expectSame(try Self.baseline.get(), try AnalysedReport(of: [Repository.path("exports")] + Self.exports.suffix(2)))
  }

  @Test func `Any way of splitting gives the same scorecards, pages and verdict lines`() throws {
    let whole = try AnalysedReport(of: [
      "a.ndjson": Self.recordLines.joined(separator: "\n"), "x.xml": Self.xml(Self.xmlRecords),
    ])
    for seed in 1...4 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      var parts: [String: String] = [:]
      for line in Self.recordLines.shuffled(using: &random) {
        parts["\(Int.random(in: 1...5, using: &random)).ndjson", default: ""] += line + "\n"
      }
      var records: [Int: [String]] = [:]
      for record in Self.xmlRecords.shuffled(using: &random) {
        records[Int.random(in: 6...8, using: &random), default: []].append(record)
      }
      for (number, part) in records { parts["\(number).xml"] = Self.xml(part) }
      let split = try AnalysedReport(of: parts, AnalysedReport.Options(workers: Int(seed)))
      #expect(whole.lines("verdicts.ndjson").sorted() == split.lines("verdicts.ndjson").sorted())
      #expect(whole.text("scorecards.json") == split.text("scorecards.json"))
      #expect(whole.pages == split.pages)
    }
    #expect(whole.lines("verdicts.ndjson").count > 500)
  }

  @Test func `Blocks of records are put together in the order of the file`() throws {
    // Fields that no reader knows make more than one block of two megabytes, so that several workers take part.
    let filler = String(repeating: "x", count: 1 + (5 << 20) / Self.recordLines.count)
    let text = Self.recordLines.map { $0.dropLast() + ",\"filler\":\"\(filler)\"}\n" }.joined()
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "long.ndjson")
    let one = try AnalysedReport(of: [path], AnalysedReport.Options(workers: 1, writesAllVerdicts: false))
    let four = try AnalysedReport(of: [path], AnalysedReport.Options(workers: 4, writesAllVerdicts: false))
    expectSame(one, four)
    let order = try one.verdicts().filter { $0.contact != nil }.map(\.conversation)
    let inFile = text.matches(of: /"id":"([^"]+)","channel"/).map { String($0.1) }
    let ranks = Dictionary(uniqueKeysWithValues: inFile.enumerated().map { ($1, $0) })
    #expect(order.compactMap { ranks[$0] } == order.compactMap { ranks[$0] }.sorted())
    #expect(one.outcome.conversations.conversations == inFile.count)
  }

  /// The records of the sample NDJSON file.
  private static let recordLines = ((try? Repository.text("exports/smart-fin-octobre.ndjson")) ?? "")
    .split(separator: "\n").map(String.init).filter { $0.contains("\"events\"") }
  /// The conversations of the sample XML file.
  private static let xmlRecords = ((try? Repository.text("exports/smart-octobre.xml")) ?? "")
    .matches(of: /<conversation (?s:.*?)<\/conversation>/).map { String($0.output) }

  private static func xml(_ records: [String]) -> String {
    """
    <transcripts xmlns="urn:debrief:transcript:1" timeZone="Europe/Paris" exportedAt="2026-11-02T06:00:00+01:00">
    \(records.joined(separator: "\n"))
    </transcripts>
    """
  }
}
