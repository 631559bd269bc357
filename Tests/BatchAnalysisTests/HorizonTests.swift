import Testing

/// How far the exports reach decides what can be a fault, and customers are judged over all their conversations.
@Suite struct HorizonTests {
  private static let settles = "settles-within-three-minutes"

  private func verdicts(_ files: [String: String], rule: String, asOf: Int64? = nil) throws -> [String] {
    try AnalysedReport(of: files, AnalysedReport.Options(asOf: asOf)).verdicts().filter { $0.rule == rule }.map {
      "\($0.conversation) \($0.verdict)"
    }
  }

  @Test func `A conversation left open at the end of the exports charges nobody`() throws {
    #expect(try verdicts(["a.ndjson": Talk("c-1").line], rule: Self.settles) == ["c-1 not-applicable"])
  }

  @Test func `The same conversation is charged when the exports are said to reach further`() throws {
    // 2026-10-05T10:00:10+02:00 and three minutes, to the millisecond.
    let limit: Int64 = 1_791_187_390_000
    let file = ["a.ndjson": Talk("c-1").line]
    #expect(try verdicts(file, rule: Self.settles, asOf: limit) == ["c-1 missed"])
    #expect(try verdicts(file, rule: Self.settles, asOf: limit - 1) == ["c-1 not-applicable"])
  }

  @Test func `The export's own date is the horizon of its conversations`() throws {
    var talk = Talk("c-1")
    talk.exportedAt = "2026-10-05T10:03:10+02:00"
    #expect(try verdicts(["a.ndjson": talk.line], rule: Self.settles) == ["c-1 missed"])
    talk.exportedAt = "2026-10-05T10:03:09+02:00"
    #expect(try verdicts(["a.ndjson": talk.line], rule: Self.settles) == ["c-1 not-applicable"])
  }

  @Test(arguments: [("a", "b"), ("b", "a")])
  func `The latest event of all files is the horizon, wherever it stands`(names: (String, String)) throws {
    let late = Talk(
      "c-2", answeredAt: "10:30:00", customer: "cust-2", then: [("closed", "10:31:00", #""by":"agent","agent":"marc""#)]
    )
    let found = try verdicts(
      ["\(names.0).ndjson": Talk("c-1").line, "\(names.1).ndjson": late.line], rule: Self.settles)
    #expect(Set(found) == ["c-1 missed", "c-2 met"])
    // Lines follow the files, although the first conversation had to wait for the second.
    #expect(found == (names.0 == "a" ? ["c-1 missed", "c-2 met"] : ["c-2 met", "c-1 missed"]))
  }

  @Test func `Lines that had to wait stand where their conversations stood`() throws {
    let lines = (1...40).map { number in
      Talk(
        "c-\(number)", customer: "cust-\(number)",
        then: number % 3 == 0 ? [] : [("closed", "10:02:00", #""by":"agent","agent":"marc""#)]
      ).line
    }
    let report = try AnalysedReport(of: ["a.ndjson": lines.joined()])
    let order = try report.verdicts().filter { $0.contact != nil }.map(\.conversation)
    var distinct: [String] = []
    for id in order where distinct.last != id { distinct.append(id) }
    #expect(distinct == (1...40).map { "c-\($0)" })
  }

  @Test func `A second relaunch is seen although it lies in another file`() throws {
    let relaunch = #""by":"agent","agent":"marc","text":"Êtes-vous toujours là ?""#
    let first = Talk(
      "c-1", then: [("message", "10:10:00", relaunch), ("closed", "10:11:00", #""by":"agent","agent":"marc""#)])
    var second = Talk("c-2")
    second.events = [
      ("assigned", "2026-10-06T09:00:00", #""agent":"marc""#), ("message", "2026-10-06T09:01:00", relaunch),
      ("closed", "2026-10-06T09:02:00", #""by":"agent","agent":"marc""#),
    ]
    let rule = "never-relaunches-twice"
    for files in [
      ["a.ndjson": first.line, "b.ndjson": second.line], ["a.ndjson": second.line, "b.ndjson": first.line],
      ["a.ndjson": first.line + second.line], ["a.ndjson": second.line + first.line],
    ] {
      let found = try verdicts(files, rule: rule)
      #expect(found.count == 1 && found[0].hasSuffix("missed"), "\(found)")
    }
    var other = second
    other.customer = "cust-2"
    let apart = try verdicts(["a.ndjson": first.line, "b.ndjson": other.line], rule: rule)
    #expect(apart.contains("c-1 met") && !apart.contains { $0.hasSuffix("missed") }, "\(apart)")
  }
}
