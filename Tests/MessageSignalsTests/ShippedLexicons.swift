import Foundation
import MessageSignals

/// The lexicons of the repository, loaded once for all tests.
enum ShippedLexicons {
  static let result: Result<SignalLexicon, LexiconProblems> = SignalLexicon.load(files: files())

  static var examples: [LexiconExample] { (try? result.get().examples) ?? [] }

  static func files() -> [(name: String, text: String)] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("rules/signals")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
      (name, (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? "")
    }
  }
}
