import TestFixtures
import Testing

/// What sources may not contain, and where.
@Suite struct SourceHabitTests {
  /// Modules that may look at the world: clocks, environment, folders, threads, logs.
  static let worldly: Set<String> = ["BatchAnalysis", "debrief"]

  @Test(arguments: SourceFile.all.filter { !worldly.contains($0.module) })
  func `Below the batch layer nobody reads a clock, an environment or a file`(file: SourceFile) {
    let patterns: [Regex<Substring>] = [
      /\b(?:FileManager|FileHandle|ProcessInfo|Process|Bundle|NSLog|Logger|UserDefaults|URLSession)\b/,
      /\bDate\(\)|\bDate\.now\b|\b(?:Continuous|Suspending)Clock\b|\bCFAbsoluteTimeGetCurrent\b/,
      /\b(?:getenv|setenv|fopen|opendir|gettimeofday|clock_gettime|mmap|socket)\(|\bO_[A-Z]+\b|\btime\(nil\)/,
      /\bThread\b|\bTask(?: \{|\.|<|\()|\bDispatch\w+|\basync\b|\bawait\b|\bpthread_\w+/,
      /\b(?:String|Data)\(contentsOf|\bprint\(|\bdebugPrint\(|\bstd(?:err|out)\b/,
    ]
    for (number, code) in file.codeLines {
      for pattern in patterns {
        if let match = code.firstMatch(of: pattern) {
          Issue.record("\(file.path):\(number): \(match.output) belongs into BatchAnalysis or debrief.")
        }
      }
    }
  }

  @Test(arguments: SourceFile.all)
  func `Nothing is forced and nothing is left to do`(file: SourceFile) {
    for (number, code) in file.codeLines {
      if let match = code.firstMatch(of: /\btry!|\bas!|\bfatalError\b|\bunowned\(unsafe\)/) {
        Issue.record("\(file.path):\(number): \(match.output)")
      }
    }
    for word in ["TODO", "FIXME", "XXX", "HACK"] {
      #expect(!file.text.contains(word), "\(file.path) still says \(word).")
    }
  }

  @Test(arguments: SourceFile.all)
  func `A file stays short and holds one public type`(file: SourceFile) {
    let count = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(count < 350, "\(file.path) has \(count) lines; cut it in two.")
    let types = file.text.split(separator: "\n").filter {
      $0.contains(/^public (?:final |indirect )?(?:struct|class|enum|actor|protocol)\b/)
    }
    #expect(types.count <= 1, "\(file.path) holds \(types.joined(separator: " and ")).")
  }

  @Test(arguments: SourceFile.all)
  func `File names say what is in them`(file: SourceFile) throws {
    let name = try #require(file.path.split(separator: "/").last)
    #expect(!name.contains(/Util|Helper|Common|Manager\.|Misc/), "\(file.path) is called after nothing.")
  }
}
