import BatchAnalysis
import CoachingRules
import Foundation
import Scorecards
import TestFixtures
import Testing

/// What people decided not to count is left out of scores, kept in the lines, and the same for any number of workers.
@Suite struct SuppressionRunTests {
  private static let exports = Repository.files(below: "exports").map { Repository.path($0) }
  private static let file = """
    - {rule: takes-leave, scope: {brand: Smart}, reason: "Being rewritten", owner: Julie, expires: 2026-10-20}
    - {rule: takes-leave, scope: {agent: nobody}, reason: "Unused", owner: Julie, expires: 2027-01-31}
    - {rule: never-relaunches-twice, scope: {channel: whatsapp}, reason: "A known case", owner: Ali, expires: 2027-01-31}
    - {rule: signs-off-before-leaving, scope: {agent: marc}, reason: "A broken screen", owner: Ali, expires: 2027-01-31}
    - {rule: greets-the-customer, scope: {brand: Ondelune}, reason: "A trial of less", owner: Ali, expires: 2027-01-31}
    """
  private static let without = Result {
    try AnalysedReport(of: exports, AnalysedReport.Options(writesAllVerdicts: false))
  }

  private func run(workers: Int) throws -> AnalysedReport {
    try AnalysedReport(
      of: Self.exports,
      AnalysedReport.Options(workers: workers, writesAllVerdicts: false, suppressions: Self.file))
  }

  @Test func `Nothing disappears, and nothing that is covered is counted`() throws {
    let (plain, report) = (try Self.without.get(), try run(workers: 2))
    let (before, after) = (try plain.verdicts(), try report.verdicts())
    let covered = after.filter { $0.suppressed != nil }
    #expect(before.count == after.count)
    #expect(covered.allSatisfy { $0.verdict == "missed" })
    #expect(Set(covered.map(\.rule)).isSuperset(of: ["takes-leave", "never-relaunches-twice", "greets-the-customer"]))
    #expect(before.map(\.withoutSuppression) == after.map(\.withoutSuppression))
    let tallies = report.outcome.book.sorted.reduce(into: (missed: 0, suppressed: 0)) { sum, line in
      for tally in line.entry.tallies {
        sum.missed += tally.missed
        sum.suppressed += tally.suppressed
      }
    }
    let missedBefore = plain.outcome.book.sorted.flatMap(\.entry.tallies).reduce(0) { $0 + $1.missed }
    #expect(tallies.suppressed == covered.count)
    #expect(tallies.missed + tallies.suppressed == missedBefore)
    #expect(report.outcome.suppressions.uses.reduce(0, +) == covered.count)
    #expect(report.outcome.suppressions.uses[1] == 0)
  }

  @Test(arguments: [1, 3, 4])
  func `Any number of workers gives the same bytes`(workers: Int) throws {
    let (one, other) = (try run(workers: 2), try run(workers: workers))
    for (name, bytes) in one.files where name != "run.json" { #expect(bytes == other.files[name], "\(name) differs.") }
    #expect(one.runWithoutClock == other.runWithoutClock)
  }

  @Test func `What has expired or is of no use is told`() throws {
    let report = try run(workers: 2)
    let run = report.text("run.json")
    #expect(run.contains("\"expires\":\"2026-10-20\",\"state\":\"expired\""))
    #expect(
      run.contains(
        "\"reason\":\"Unused\",\"owner\":\"Julie\",\"expires\":\"2027-01-31\",\"state\":\"unused\",\"uses\":0"))
    let page = report.text("index.html")
    #expect(page.contains("id=\"suppressions\"") && page.contains("expirée") && page.contains("sans effet"))
    #expect(report.text("scorecards.json").contains("\"suppressed\":"))
  }

  @Test func `The last day is that of the site's own clock`() throws {
    func suppressed(until day: String) throws -> Bool {
      // Half past midnight in Paris on 6 October is still 5 October in UTC.
      var talk = Talk("c-1", then: [("closed", "2026-10-06T00:40:00", #""by":"agent","agent":"marc""#)])
      talk.events[0].at = "2026-10-06T00:30:00"
      talk.events[1].at = "2026-10-06T00:30:10"
      let text = """
        - {rule: settles-within-three-minutes, scope: {customer: cust-1}, reason: x, owner: y, expires: \(day)}
        """
      let report = try AnalysedReport(of: ["a.ndjson": talk.line], AnalysedReport.Options(suppressions: text))
      return try report.verdicts().contains { $0.suppressed == "x" }
    }
    #expect(try suppressed(until: "2026-10-06"))
    #expect(try !suppressed(until: "2026-10-05"))
  }
}
