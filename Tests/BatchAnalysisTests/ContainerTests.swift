import BatchAnalysis
import CLibArchive
import Foundation
import TestFixtures
import Testing
import TranscriptExports

/// Exports that arrive packed, or in another encoding, are read as if they were not; bombs are told from exports.
@Suite struct ContainerTests {
  private static let one = Array(Talk("c-1").line.utf8)
  private static let two = Array(Talk("c-2", customer: "cust-2").line.utf8)

  private func report(
    _ files: [String: [UInt8]], encoding: String? = nil, expansion: ExpansionLimits = ExpansionLimits()
  ) throws -> AnalysedReport {
    let folder = try TemporaryFolder()
    for (name, bytes) in files { try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)")) }
    var options = AnalysedReport.Options()
    options.encoding = encoding
    options.expansion = expansion
    defer { withExtendedLifetime(folder) {} }
    return try AnalysedReport(of: [folder.path], options)
  }

  private static let packed: [(name: String, bytes: [UInt8])] = {
    let members = [("a.ndjson", one), ("deep/b.ndjson", two)]
    let tar = PackedFile.archive(members, format: ARCHIVE_FORMAT_TAR_PAX_RESTRICTED)
    return [
      ("plain.zip", PackedFile.zip(members)), ("plain.tar", tar),
      ("nested.zip", PackedFile.zip([("inner.zip", PackedFile.zip(members))])),
      (
        "both.tar.gz",
        PackedFile.archive(members, format: ARCHIVE_FORMAT_TAR_USTAR, filter: ARCHIVE_FILTER_GZIP)
      ),
      (
        "both.tar.zst",
        PackedFile.archive(members, format: ARCHIVE_FORMAT_TAR_USTAR, filter: ARCHIVE_FILTER_ZSTD)
      ),
      ("lines.ndjson.zst", PackedFile.compressed(one + two, filter: ARCHIVE_FILTER_ZSTD)),
      ("lines.ndjson.gz", PackedFile.compressed(one + two, filter: ARCHIVE_FILTER_GZIP)),
      ("gz-in.zip", PackedFile.zip([("lines.gz", PackedFile.compressed(one + two, filter: ARCHIVE_FILTER_GZIP))])),
      (
        "with-rubbish.zip",
        PackedFile.zip(members + [("__MACOSX/._a.ndjson", [0, 1]), (".DS_Store", [0]), ("sub/.hidden", [0])])
      ),
    ]
  }()

  @Test(arguments: packed.map(\.name))
  func `What is packed is read like what is not`(name: String) throws {
    let bytes = try #require(Self.packed.first { $0.name == name }).bytes
    let report = try report([name: bytes])
    let plain = try self.report(["a.ndjson": Self.one, "b.ndjson": Self.two])
    #expect(report.outcome.rejectedCount == 0)
    #expect(report.text("verdicts.ndjson") == plain.text("verdicts.ndjson"))
    #expect(report.outcome.inputs.allSatisfy { $0.name.contains(name) })
  }

  @Test(arguments: packed.map(\.name))
  func `A packed file that is cut is told, and its neighbours are analysed`(name: String) throws {
    let bytes = try #require(Self.packed.first { $0.name == name }).bytes
    let other = Array(Talk("c-3", customer: "cust-3").line.utf8)
    for share in [2, 10, 50, 90] {
      let report = try report([name: Array(bytes[..<(bytes.count * share / 100)]), "z.ndjson": other])
      #expect(report.outcome.conversations.conversations >= 1)
      #expect(report.outcome.account.isBalanced)
    }
  }

  @Test func `A bomb is refused with a sentence, and what stands beside it is read`() throws {
    let blown = PackedFile.zip([("zeros.ndjson", [UInt8](repeating: 0x20, count: 3 << 20))])
    var limits = ExpansionLimits()
    limits.freeBytes = 1 << 20
    let report = try report(["bomb.zip": blown, "good.ndjson": Self.one], expansion: limits)
    #expect(try self.report(["bomb.zip": blown, "good.ndjson": Self.one]).rejections().map(\.reason) == ["empty"])
    #expect(report.outcome.conversations.conversations == 1)
    let rejections = try report.rejections()
    #expect(rejections.contains { $0.reason == "too-large" && $0.sentence.contains("bomb") })
  }

  @Test func `Archives packed into each other too deep are refused`() throws {
    var bytes = PackedFile.zip([("a.ndjson", Self.one)])
    for _ in 0..<5 { bytes = PackedFile.zip([("inner.zip", bytes)]) }
    let report = try report(["deep.zip": bytes, "good.ndjson": Self.two])
    #expect(report.outcome.conversations.conversations == 1)
    #expect(try report.rejections().map(\.reason) == ["too-deep"])
  }

  @Test func `An Office document is no archive of exports`() throws {
    let document = PackedFile.zip([("[Content_Types].xml", [0x3C]), ("xl/workbook.xml", [0x3C])])
    let report = try report(["table.xlsx": document, "good.ndjson": Self.one])
    #expect(try report.rejections().first?.sentence.contains("Office") == true)
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE", "UTF-32LE"])
  func `Text in wide units is read as what it says`(encoding: String) throws {
    let folder = try TemporaryFolder()
    try Data(Self.one).write(to: URL(fileURLWithPath: "\(folder.path)/a"))
    // The mark that programs write at the beginning.
    let wide = try ProgramCall(
      "/bin/sh", ["-c", "(printf '\\357\\273\\277'; cat a) | iconv -f UTF-8 -t \(encoding) > wide"], in: folder.path)
    #expect(wide.code == 0)
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/wide")))
    let report = try report(["a.ndjson": bytes])
    #expect(report.text("verdicts.ndjson") == (try self.report(["a.ndjson": Self.one])).text("verdicts.ndjson"))
  }

  @Test func `An encoding that the user names is used where a file is no UTF-8`() throws {
    let latin = Talk("c-1").line.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let report = try report(["a.ndjson": latin, "b.ndjson": Self.two], encoding: "windows-1252")
    #expect(report.outcome.conversations.conversations == 2)
    #expect(report.outcome.rejectedCount == 0)
    let refused = try self.report(["a.ndjson": latin, "b.ndjson": Self.two])
    #expect(try refused.rejections().map(\.reason) == ["invalid-encoding"])
  }
}
