import Foundation
import Testing

/// A customer's miss names the conversation in which it happened.
@Suite struct CustomerLineTests {
  @Test func `The second relaunch's conversation is named, and the repair speaks of it`() throws {
    let relaunch = #""by":"agent","agent":"marc","text":"Êtes-vous toujours là ?""#
    let closed = #""by":"agent","agent":"marc""#
    let first = Talk(
      "c-1", then: [("message", "10:10:00", relaunch), ("closed", "10:11:00", closed)])
    var second = Talk("c-2")
    second.events = [
      ("assigned", "2026-10-06T09:00:00", #""agent":"marc""#),
      ("message", "2026-10-06T09:01:00", relaunch),
      ("closed", "2026-10-06T09:02:00", closed),
    ]
    let report = try AnalysedReport(of: ["a.ndjson": first.line + second.line])
    let missed = try report.verdicts().filter {
      $0.rule == "never-relaunches-twice" && $0.verdict == "missed"
    }
    // "#2" is the second event of c-2; in c-1 it is the agent's answer.
    #expect(missed.map(\.conversation) == ["c-2"])
    #expect(report.text("verdicts.ndjson").contains(##""change":[{"remove":"#2"}]"##))
  }
}
