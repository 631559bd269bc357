import CoachingRules
import Conversations
import MessageSignals
import TestFixtures
import Testing

/// What holds of every rule file beside its examples: the program says what is wrong, to rule writers and here alike.
@Suite struct RuleHygieneTests {
  private static let lexicons = Set(
    Signal.allCases.filter { signal in ShippedRules.files.contains { $0.path == "signals/\(signal.name).yaml" } })

  @Test(arguments: ShippedRules.rules)
  func `A shipped rule is fit to be read`(rule: Rule) throws {
    let text = try #require(ShippedRules.files.first { $0.path == rule.file }?.text)
    let problems = RuleHygiene.problems(of: rule, text: text, lexicons: Self.lexicons)
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test func `The shipped pack's and policy's texts are fit to be read`() throws {
    let pack = try ShippedRules.pack()
    #expect(pack.isShipped)
    #expect(PackHygiene.problems(of: pack, files: ShippedRules.files).map(\.description) == [])
  }

  @Test(arguments: ShippedRules.rules)
  func `A shipped rule shows itself often enough`(rule: Rule) {
    for language in ReportLanguage.allCases {
      for (verdict, count) in [(VerdictKind.met, 2), (.missed, 2), (.notApplicable, 1)] {
        let found = rule.examples.count { $0.expected == verdict && $0.language == language }
        #expect(found >= count, "\(rule.id) is \(verdict.name) only \(found) times in \(language.rawValue).")
      }
    }
  }

  @Test(arguments: ShippedRules.files)
  func `Sample data is invented`(file: RulePackReader.File) {
    #expect(InventedData.problems(in: file.text, file: file.path).map(\.description) == [])
  }

  @Test(arguments: ShippedRules.rules)
  func `Every constraint of a shipped rule is both kept and broken in an example`(rule: Rule) throws {
    let check = RuleCheck(
      pack: try ShippedRules.pack(), lexicon: try ShippedRules.lexicon(),
      chain: PackChain(layers: [PackChain.Layer(path: "", files: ShippedRules.files)]), strictness: .all)
    #expect(check.constraintFaults(of: rule) == [])
  }
}
