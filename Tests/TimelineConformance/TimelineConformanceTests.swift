import CoachingRules
import TestFixtures
import Testing

/// The verdicts that the rule catalogue demands on small conversations, theme after theme; README.md tells how to read them.
@Suite struct TimelineConformanceTests {
  static let cases = ConformanceTheme.cases

  @Test(arguments: ConformanceTheme.files)
  func `A theme is written as the README says`(path: String) throws {
    #expect(Self.problems(in: try Repository.text(path), path: path) == [])
  }

  @Test(arguments: cases)
  func `A case comes out as the catalogue demands`(example: ConformanceCase) throws {
    let difference = VerdictComparison.difference(
      due: example.verdicts, found: try TranscriptJudging.verdicts(on: example))
    let report = "\(example.testDescription)\n\(difference.joined(separator: "\n"))"
    if let gap = example.knownGap {
      withKnownIssue("\(gap)") { #expect(difference.isEmpty, "\(report)") }
    } else {
      #expect(difference.isEmpty, "\(report)")
    }
  }

  @Test func `The suite is as large as it promises`() {
    #expect(Self.cases.count >= 150)
  }

  @Test func `Every rule and every verdict occurs`() {
    let due = Self.cases.flatMap(\.verdicts)
    let rules = Set(due.map(\.rule))
    #expect(ShippedRules.rules.map(\.id).filter { !rules.contains($0) } == [])
    #expect(Set(due.map(\.kind)) == Set(VerdictKind.allCases))
  }

  @Test func `No two cases of a theme have one title`() {
    let titles = Self.cases.map { "\($0.theme): \($0.title)" }
    #expect(Set(titles).count == titles.count)
  }

  @Test func `What the README does not know is refused`() {
    let text = """
      theme: One
      remark: Two
      cases:
        - title: Three
          transcript: "10:00 somebody: Bonjour"
          verdicts: [{rule: greets-nobody, agent: marc, verdict: met, values: 3}]
      """
    let problems = Self.problems(in: text, path: "one.yaml")
    for part in ["no key \"remark\"", "line 1 of the transcript", "no rule \"greets-nobody\"", "no key \"values\""] {
      #expect(problems.contains { $0.contains(part) }, "Nothing says: \(part)")
    }
  }

  private static func problems(in text: String, path: String) -> [String] {
    do {
      _ = try ConformanceReader.read(text, path: path)
      return []
    } catch {
      return error.sentences
    }
  }
}
