import CoachingRules
import Testing

/// The words that schemas and hints offer are those that the readers take: what readers say to a wrong word lists them.
@Suite struct RuleVocabularyTests {
  private static let nonsense = "zzzzzzzzzzzzzzzzzzzzzzzz"

  /// What is told of the small pack with a change in its rule.
  private static func told(_ old: String, _ new: String) -> [String] {
    StrictLoadingTests.problems(of: SmallPack.files(rule: SmallPack.rule.replacing(old, with: new, maxReplacements: 1)))
  }

  /// The names that a problem offers instead of nonsense.
  private static func offered(_ old: String, _ new: String) -> [String] {
    let lists = told(old, new).compactMap { problem in
      problem.firstRange(of: "write one of: ").map { problem[$0.upperBound...].split(separator: ", ").map(String.init) }
    }
    return lists.first ?? []
  }

  private static let pattern = "{message: {by: agent, last-of-turn: true}}"

  @Test func `Events`() {
    #expect(Self.offered(Self.pattern, Self.nonsense) == RuleVocabulary.events)
  }

  @Test func `Conditions`() {
    let names = Self.offered(Self.pattern, "{message: {\(Self.nonsense): true}}")
    #expect(names.sorted() == RuleVocabulary.conditions.map(\.name).sorted())
  }

  @Test(arguments: RuleVocabulary.conditions.map(\.name))
  func `What may stand behind a condition`(name: String) throws {
    let word = try #require(RuleVocabulary.conditions.first { $0.name == name })
    let change = "{message: {\(name): \(Self.nonsense)}}"
    switch word.value {
    case .choice(let names), .choices(let names): #expect(Self.offered(Self.pattern, change) == names)
    case .flag:
      #expect(Self.told(Self.pattern, change).contains { $0.hasSuffix("must be true or false; write one of them") })
    default: #expect(!Self.told(Self.pattern, change).isEmpty)
    }
  }

  @Test func `Templates and the parts of constraints`() {
    #expect(Self.offered("template: response", "template: \(Self.nonsense)") == RuleVocabulary.templates.map(\.name))
    let parts = Self.offered("within: 3m", "\(Self.nonsense): 3m")
    #expect(Set(parts) == Set(["template"] + RuleVocabulary.parts.map(\.name)))
  }

  @Test(arguments: RuleVocabulary.templates.map(\.name))
  func `The parts of a template`(name: String) throws {
    let template = try #require(RuleVocabulary.templates.first { $0.name == name })
    let start = try #require(SmallPack.rule.firstRange(of: "  template:")?.lowerBound)
    let end = try #require(SmallPack.rule.firstRange(of: "says:")?.lowerBound)
    let constraint = String(SmallPack.rule[start..<end])
    let bare = Self.told(constraint, "  template: \(name)\n").compactMap {
      $0.firstMatch(of: /\ needs "([^"]+)"; add it/).map { String($0.1) }
    }
    #expect(bare.sorted() == template.required.sorted())
    let values = RuleVocabulary.parts.map { part -> String in
      switch part.value {
      case .patterns, .sides: "\(part.name): paused"
      case .amount: "\(part.name): 3"
      case .bounds: "\(part.name): {at-most: 3}"
      case .steps: "\(part.name): [paused]"
      case .duration: "\(part.name): 3m"
      case .number: "\(part.name): 2"
      case .capabilities: "\(part.name): [closures]"
      case .flag: "\(part.name): true"
      case .choice(let names), .choices(let names): "\(part.name): \(names.first ?? "")"
      }
    }
    let full = "  template: \(name)\n" + values.map { "  \($0)\n" }.joined()
    let useless = Self.told(constraint, full).compactMap {
      $0.firstMatch(of: /\ has no use for "([^"]+)"; leave it out/).map { String($0.1) }
    }
    let known = Set(template.required + template.optional)
    #expect(Set(useless) == Set(RuleVocabulary.parts.map(\.name)).subtracting(known))
  }

  @Test func `Keys, cases and placeholders`() {
    let missing = Self.told(SmallPack.rule, "nothing: true\n").compactMap {
      $0.firstMatch(of: /the rule has no "([^"]+)"/).map { String($0.1) }
    }
    #expect(missing.sorted() == RuleVocabulary.requiredRuleKeys.sorted())
    #expect(
      Self.offered("\"No.\"", "\"No {\(Self.nonsense)}.\"").map { $0.trimmingPrefix("{").dropLast() }
        == RuleVocabulary.placeholders.map { $0[...] })
    for caseKind in CaseKind.allCases {
      let isKnown = Self.told("case: contact", "case: \(caseKind.rawValue)").isEmpty
      #expect(isKnown == RuleVocabulary.cases.contains(caseKind.rawValue), "\(caseKind.rawValue)")
    }
  }
}
