/// Addresses and telephone numbers in rule files: only such as can be nobody's.
package enum InventedData {
  /// What may be somebody's, with the line and column where it stands.
  package static func problems(in text: String, file: String) -> [RuleFileProblem] {
    var problems: [RuleFileProblem] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      func report(_ place: String.Index, _ sentence: String) {
        let column = line.distance(from: line.startIndex, to: place) + 1
        problems.append(RuleFileProblem(file: file, line: number + 1, column: column, sentence: sentence))
      }
      if line.utf8.contains(where: { $0 == 0x40 }) || line.contains("://") {
        for match in line.matches(of: /[\w.+-]+@([\w-]+\.[\w.-]*\w)|https?:\/\/([\w.-]+)/) {
          let domain = match.1 ?? match.2 ?? ""
          guard !domain.hasSuffix("example.org") else { continue }
          report(match.range.lowerBound, "\(match.output.0) may be somebody's address; write one at example.org")
        }
      }
      guard digits(in: line) >= 9 else { continue }
      // Numbers for fiction: ARCEP 2022 for France, Ofcom for the United Kingdom, NANPA 555-01xx.
      let reserved = /^(?:33|0)(?:19900|26191|35301|46571|53649|63998)|^(?:44|0)(?:7700900|1632960|2079460)|55501\d\d$/
      for match in line.matches(of: /(?:\+|\b0)\d(?:[ .\-]?\d){8,13}\b/) {
        guard !match.output.filter(\.isWholeNumber).contains(reserved) else { continue }
        report(
          match.range.lowerBound,
          "\(match.output) may be somebody's number; write one that is kept for fiction, as 06 39 98 00 00")
      }
    }
    return problems
  }

  private static func digits(in line: Substring) -> Int {
    line.utf8.reduce(0) { $0 + ($1 >= 0x30 && $1 <= 0x39 ? 1 : 0) }
  }
}
