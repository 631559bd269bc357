/// Everything that is wrong with a file of the suite, a sentence each.
struct ConformanceProblems: Error {
  /// `file:line:column: what is wrong; what to write instead`.
  var sentences: [String]
}
