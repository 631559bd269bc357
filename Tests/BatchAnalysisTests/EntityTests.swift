import TestFixtures
import Testing

/// Files with XML entities: never expanded, never fetched, and told once.
@Suite struct EntityTests {
  static let bomb =
    "<!DOCTYPE transcripts [<!ENTITY a \"aaaaaaaaaa\">"
    + (0..<20).map {
      "<!ENTITY b\($0) \"\(String(repeating: $0 == 0 ? "&a;" : "&b\($0 - 1);", count: 10))\">"
    }.joined()
    + "]>" + HostileFileTests.xmlHead + HostileFileTests.xml("bomb", text: "&b19;")
    + "</transcripts>"
  static let external =
    "<!DOCTYPE transcripts [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
    + HostileFileTests.xmlHead + HostileFileTests.xml("x", text: "&e;")
    + "</transcripts>"

  @Test(arguments: [bomb, external])
  func `A file with entities is rejected once, for its entities`(text: String) throws {
    let report = try AnalysedReport(of: ["bad.xml": text, "good.ndjson": HostileFileTests.good])
    let rejections = try report.rejections()
    #expect(rejections.map(\.reason) == ["entities"])
    #expect(
      rejections.allSatisfy {
        $0.byteOffset <= text.utf8.count && $0.sentence.lowercased().contains("entit")
      })
    #expect(try report.verdicts().contains { $0.conversation == "good" && $0.verdict == "met" })
  }
}
