import Foundation
import Testing

/// Compares bytes with a file of the test folder; `UPDATE_GOLDEN=1 swift test` rewrites the files, and the difference is reviewed.
enum GoldenFile {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static func check(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Data(bytes).write(to: file) }
    let expected = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let found = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard expected != found else { return }
    let line = zip(expected, found).enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      "\(name), line \((line?.offset ?? min(expected.count, found.count)) + 1): expected \(line?.element.0 ?? "another number of lines"), found \(line?.element.1 ?? "")",
      sourceLocation: sourceLocation)
  }
}
