import TestFixtures
import Testing

/// A file below `Sources`, by its path, with what it imports.
struct SourceFile: Sendable, CustomTestStringConvertible {
  /// Every Swift file of the package.
  static let all = Repository.files(below: "Sources", suffix: ".swift").map(SourceFile.init)

  let path: String
  let text: String

  init(path: String) {
    self.path = path
    text = (try? Repository.text(path)) ?? ""
  }

  var testDescription: String { path }

  /// The target that the file belongs to.
  var module: String { String(path.split(separator: "/")[1]) }

  /// The lines without comments and without what stands in string literals.
  var codeLines: [(number: Int, code: String)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      let code = line.prefix(upTo: line.firstRange(of: "//")?.lowerBound ?? line.endIndex)
      return code.allSatisfy(\.isWhitespace)
        ? nil : (index + 1, String(code).replacing(/"(?:[^"\\]|\\.)*"/, with: "\"\""))
    }
  }

  /// The modules that it imports, each once.
  var imports: Set<String> {
    Set(
      text.split(separator: "\n").compactMap { line in
        line.firstMatch(of: /^\s*(?:@\w+(?:\(\w+\))?\s+|public |package |internal |private )*import\s+(?:\w+\s+)?(\w+)/)
          .map { String($0.1) }
      })
  }
}
