import BatchAnalysis
import Foundation
import TestFixtures
import Testing

/// A file beside an export that cannot be used is told like any other.
@Suite struct BrokenSidecarTests {
  private static let export = """
    {"data": [{"id": 31, "channel": "chat", "operator_answer": 7, "history":
    "[2,\\"2026-10-05 09:36:07\\",\\"Bonjour, mon colis est vide\\",1791185767379],[1,\\"2026-10-05 09:37:29\\",\\"Bonjour, je regarde.\\",1791185849413]"}]}
    """
  private static let operators =
    #"{"meta":{"status":"success"},"data":[{"id":7,"name":"Vidal","first_name":"Inès","pseudo":"Inès"}]}"#

  private static func report(_ operators: some Sequence<UInt8>, keptIn kept: TemporaryFolder) throws -> AnalysedReport {
    let folder = try TemporaryFolder()
    try folder.write(Self.export, to: "conversations.json")
    try folder.write(operators, to: "operators.json")
    var options = AnalysedReport.Options()
    options.keepsRejectedIn = kept.path
    let report = try AnalysedReport(of: [folder.path], options)
    withExtendedLifetime(folder) {}
    return report
  }

  @Test func `A whole one is not rejected`() throws {
    let report = try Self.report(Self.operators.utf8, keptIn: TemporaryFolder())
    #expect(try report.rejections() == [])
    #expect(report.outcome.readCount == 1)
  }

  @Test func `One that is cut is rejected, and what is left is kept`() throws {
    let kept = try TemporaryFolder()
    let cut = Array(Self.operators.utf8.dropLast(12))
    let report = try Self.report(cut, keptIn: kept)
    let rejections = try report.rejections()
    let rejection = try #require(rejections.first)
    #expect(rejections.count == 1 && rejection.file.hasSuffix("operators.json"))
    #expect(rejection.reason == "malformed" && rejection.wholeFile == true && rejection.record == nil)
    #expect(rejection.sentence.contains("beside the export"))
    let hash = try #require(rejection.hash)
    #expect(FileManager.default.contents(atPath: "\(kept.path)/\(hash)").map(Array.init) == cut)
    #expect(report.outcome.conversations.conversations == 1)
    #expect(report.outcome.readCount == 2 && report.outcome.rejectedCount == 1)
  }

  @Test func `One that is too large to be held is rejected`() throws {
    let large = Array(Self.operators.utf8) + [UInt8](repeating: 0x20, count: 129 << 20)
    let report = try Self.report(large, keptIn: TemporaryFolder())
    let rejections = try report.rejections()
    #expect(rejections.map(\.reason) == ["too-large"])
    #expect(rejections.first?.sentence.contains("128 MB") == true)
    #expect(report.outcome.readCount == 2 && report.outcome.rejectedCount == 1)
  }
}
