import Testing

/// The order of keys means nothing in JSON.
@Suite struct DetectionGapTests {
  @Test func `A record is recognised although its long fields come first`() throws {
    let filler = String(repeating: "x", count: 70_000)
    let line = "{\"comment\":\"\(filler)\"," + Talk("c-1").line.dropFirst()
    let report = try AnalysedReport(of: ["a.ndjson": line])
    #expect(report.text("rejected.ndjson") == "")
    #expect(try report.verdicts().contains { $0.conversation == "c-1" })
  }
}
