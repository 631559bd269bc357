import Foundation
import Testing
import TranscriptExports

/// The case folders of formats that are read as drafts: `Cases/<format>/<case>/input*.*`, with `settings.json` where a user must say something
/// (`{"agentNames": […], "timeZone": "…", "isDayFirst": true, "tableMap": "map.yaml"}`), and `expected.ndjson`.
///
/// `UPDATE_GOLDEN=1 swift test --filter TranscriptExportsTests` rewrites what is expected; review the difference.
@Suite struct DraftCaseTests {
  static let formats = ExportFormat.allCases.filter { $0.makeDraftReader() != nil }

  static let cases: [String] = formats.flatMap { format in
    let folder = CaseTests.folder.appending(path: format.rawValue)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { "\(format.rawValue)/\($0)" }
  }

  static func files(of name: String) throws -> [[UInt8]] {
    try CaseFolder(place: CaseTests.folder.appending(path: name)).files()
  }

  static func settings(of name: String) throws -> ImportSettings {
    try CaseFolder(place: CaseTests.folder.appending(path: name)).settings()
  }

  @Test(arguments: cases)
  func `A case gives what is expected`(name: String) throws {
    let read = DraftImport(try Self.files(of: name), settings: try Self.settings(of: name))
    #expect(read.detected.map { name.hasPrefix($0.format.rawValue + "/") } ?? true, "another format was recognised")
    let found = read.lines.joined(separator: "\n") + "\n"
    let expected = CaseTests.folder.appending(path: name).appending(path: "expected.ndjson")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try found.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(found == (try? String(contentsOf: expected, encoding: .utf8)))
  }

  @Test(arguments: cases)
  func `Where blocks are cut makes no difference to drafts`(name: String) throws {
    let files = try Self.files(of: name)
    let settings = try Self.settings(of: name)
    let whole = DraftImport(files, settings: settings).lines
    for blockBytes in [1, 3, 64] {
      #expect(
        DraftImport(files, blockBytes: blockBytes, settings: settings).lines == whole, "\(blockBytes) bytes a block")
    }
  }
}
