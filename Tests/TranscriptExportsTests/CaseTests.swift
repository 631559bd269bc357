import Foundation
import Testing
import TranscriptExports

/// The case folders: `Cases/<format>/<case>/input.*`, with `sidecar*.json` beside it where names are needed, and `expected.txt`.
///
/// `UPDATE_GOLDEN=1 swift test --filter TranscriptExportsTests` rewrites what is expected; review the difference.
@Suite struct CaseTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  static let cases: [String] = {
    let formats = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let drafts = Set(DraftCaseTests.formats.map(\.rawValue))
    return formats.sorted().filter { !drafts.contains($0) }.flatMap { format in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: format).path)) ?? []
      return names.sorted().map { "\(format)/\($0)" }
    }
  }()

  static func bytes(of name: String) throws -> [UInt8] {
    let place = folder.appending(path: name)
    let files = try FileManager.default.contentsOfDirectory(atPath: place.path)
    let input = try #require(files.first { $0.hasPrefix("input.") })
    return Array(try Data(contentsOf: place.appending(path: input)))
  }

  static func sidecars(of name: String) throws -> Sidecars {
    let place = folder.appending(path: name)
    var sidecars = Sidecars()
    for file in try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
    where file.hasPrefix("sidecar") {
      let bytes = Array(try Data(contentsOf: place.appending(path: file)))
      try bytes.withUnsafeBufferPointer { try sidecars.add($0) }
    }
    return sidecars
  }

  @Test(arguments: cases)
  func `A case gives what is expected`(name: String) throws {
    let found = ExportImport(try Self.bytes(of: name), sidecars: try Self.sidecars(of: name)).dump
    let expected = Self.folder.appending(path: name).appending(path: "expected.txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try found.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(found == (try? String(contentsOf: expected, encoding: .utf8)))
  }

  @Test func `Every format has six cases at least`() {
    for format in ExportFormat.allCases where format.makeDraftReader() == nil && format != .gathered {
      #expect(Self.cases.filter { $0.hasPrefix(format.rawValue + "/") }.count >= 6, "\(format)")
    }
  }

  @Test(arguments: cases)
  func `Where blocks are cut makes no difference`(name: String) throws {
    let bytes = try Self.bytes(of: name)
    let sidecars = try Self.sidecars(of: name)
    let whole = ExportImport(bytes, sidecars: sidecars).dump
    for blockBytes in [1, 2, 3, 7, 64, 1000] {
      #expect(
        ExportImport(bytes, blockBytes: blockBytes, sidecars: sidecars).dump == whole, "\(blockBytes) bytes a block")
    }
  }
}
