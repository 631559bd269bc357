import CoachingRules
import TestFixtures
import Testing

/// The examples of the rule files, as they are written and in every variation: most of the rules' tests stand there.
@Suite struct RuleExampleTests {
  /// One example in one variation, called as people call it.
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: Rule
    var example: RuleExample
    var variation: ExampleVariation?

    var testDescription: String {
      let varied = variation.map { ", \($0.rawValue)" } ?? ""
      return "\(rule.id) line \(example.line): \(example.expected.name), \(example.title)\(varied)"
    }
  }

  static let examples = ShippedRules.rules.flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }
  static let variations = examples.filter { $0.example.knownGap == nil }.flatMap { example in
    ExampleVariation.allCases.filter { !example.rule.exceptedVariations.contains($0) }.map {
      Case(rule: example.rule, example: example.example, variation: $0)
    }
  }

  private static func run(_ example: Case) throws -> ExampleOutcome {
    let runner = ExampleRunner(pack: try ShippedRules.pack(), lexicon: try ShippedRules.lexicon())
    return runner.run(example.example, of: example.rule, variation: example.variation)
  }

  @Test func `The shipped pack loads`() throws {
    let problems: [String]
    switch ShippedRules.loaded {
    case .success: problems = []
    case .failure(let error): problems = error.problems.map(\.description)
    }
    #expect(problems == [])
    _ = try ShippedRules.lexicon()
    #expect(ShippedRules.rules.count >= 10)
  }

  @Test(arguments: examples)
  func `An example comes out as it says`(example: Case) throws {
    let outcome = try Self.run(example)
    if let gap = example.example.knownGap {
      withKnownIssue("\(gap)") { #expect(outcome.problem == nil) }
    } else {
      #expect(outcome.problem == nil)
    }
  }

  @Test(arguments: variations)
  func `A variation does not change an example's verdict`(example: Case) throws {
    #expect(try Self.run(example).problem == nil)
  }

  @Test(arguments: ShippedRules.rules)
  func `A variation that a rule excepts does change a verdict of its`(rule: Rule) throws {
    for variation in rule.exceptedVariations {
      let changed = try rule.examples.contains {
        try Self.run(Case(rule: rule, example: $0, variation: variation)).problem != nil
      }
      #expect(changed, "\(rule.id) excepts \(variation.rawValue) for nothing.")
    }
  }
}

extension Rule: CustomTestStringConvertible {
  /// The identifier, since a rule written out is pages long.
  public var testDescription: String { id }
}
