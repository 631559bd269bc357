import TestFixtures
import Testing

/// Who may import whom: the table of DESIGN.md, read from the sources.
@Suite struct ImportTests {
  /// Our modules; each may import only what stands before it.
  static let order = [
    "Conversations", "TranscriptExports", "MessageSignals", "CoachingRules", "Scorecards", "CoachingReports",
    "BatchAnalysis", "debrief",
  ]

  /// What is refused although it stands before: readers know no rules, rules no formats, scores nothing at all.
  static let refused: [String: Set<String>] = [
    "MessageSignals": ["TranscriptExports"],
    "CoachingRules": ["TranscriptExports"],
    "Scorecards": Set(order),
    "CoachingReports": ["TranscriptExports"],
  ]

  /// What comes from outside, and the modules that have a use for it.
  static let foreign: [String: Set<String>] = [
    "Foundation": Set(order),
    "Synchronization": ["MessageSignals", "BatchAnalysis", "debrief"],
    "Logging": ["BatchAnalysis", "debrief"],
    "ArgumentParser": ["debrief"],
    "Yams": ["MessageSignals", "CoachingRules"],
    "Mustache": ["CoachingReports"],
    "Collections": Set(order),
    // The C library's own byte search, under the name of each platform.
    "Darwin": ["MessageSignals"], "Glibc": ["MessageSignals"], "Musl": ["MessageSignals"],
  ]

  @Test func `The sources are found`() {
    #expect(Set(SourceFile.all.map(\.module)) == Set(Self.order))
  }

  @Test(arguments: SourceFile.all)
  func `A file imports only what stands above its module`(file: SourceFile) throws {
    let rank = try #require(Self.order.firstIndex(of: file.module))
    for name in file.imports {
      if let other = Self.order.firstIndex(of: name) {
        #expect(other < rank, "\(file.path) imports \(name), which stands below it.")
        #expect(Self.refused[file.module]?.contains(name) != true, "\(file.path) has no business with \(name).")
      } else if !name.hasPrefix("C") || Self.foreign[name] != nil {
        #expect(Self.foreign[name]?.contains(file.module) == true, "\(file.path) may not import \(name).")
      }
    }
  }

  @Test func `The C targets import nothing of ours`() throws {
    let headers = Repository.files(below: "Sources").filter { path in
      path.split(separator: "/")[1].hasPrefix("C") && [".h", ".c", ".cpp"].contains { path.hasSuffix($0) }
    }
    #expect(!headers.isEmpty)
    for path in headers {
      for line in try Repository.text(path).split(separator: "\n") where line.contains("#include \"") {
        let included = try #require(line.split(separator: "\"").dropFirst().first)
        let target = path.split(separator: "/")[1]
        #expect(
          Repository.files(below: "Sources/\(target)").contains { $0.hasSuffix("/\(included)") },
          "\(path) includes \(included), which is not its own.")
      }
    }
  }
}
