import TestFixtures

/// A file of the suite: what it fixes, and its cases.
struct ConformanceTheme: Sendable {
  /// The file's path in the repository.
  var path: String
  /// What the theme fixes, with the paragraph of the rule catalogue that it follows.
  var text: String
  /// The conversations with the verdicts due.
  var cases: [ConformanceCase]

  /// The files of the suite, in byte order.
  static let files = Repository.files(below: "Tests/TimelineConformance/Cases", suffix: ".yaml")

  /// The cases of all files that can be read; a test tells of the others.
  static let cases: [ConformanceCase] = files.flatMap { path in
    (try? ConformanceReader.read(Repository.text(path), path: path))?.cases ?? []
  }
}
