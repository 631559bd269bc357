import TestFixtures
import Testing

@testable import CoachingRules

/// The templates against a second implementation, on random traces.
@Suite struct TemplateLawTests {
  /// Traces for each template.
  private static let count: UInt64 = 600

  @Test(arguments: ConstraintTemplate.allCases)
  func `A template finds what its definition says`(template: ConstraintTemplate) {
    let policy = Policy()
    var activations = 0
    var states: Set<ActivationResult.State> = []
    for seed in 0..<Self.count {
      let drawn = RandomCase(template, seed: seed &* 8 &+ UInt64(template.rawValue.utf8.count))
      drawn.trace.withUnsafeBufferPointer { trace in
        var scope = CaseScope(
          trace: trace, range: drawn.range, agent: drawn.agent, endsByMove: drawn.endsByMove,
          beginningIsKnown: drawn.beginningIsKnown, horizon: drawn.horizon)
        scope.isSpellingKnown = drawn.isSpellingKnown
        let results = TemplateRun.results(of: drawn.constraint, policy, drawn.passages, scope)
        let found = results.activations.map { Self.finding($0, template) }.sorted()
        let due = NaiveTemplates(
          constraint: drawn.constraint, scope: scope, passages: drawn.passages, policy: policy
        ).judge()
        let expected = due.findings.map { Self.comparable($0, template) }.sorted()
        #expect(found == expected, "seed \(seed): \(drawn.constraint)\n\(drawn.trace)")
        #expect(results.needsHorizon == due.needsHorizon, "seed \(seed)")
        activations += found.count
        states.formUnion(found.map(\.state))
      }
    }
    // Else the traces would prove nothing.
    #expect(activations > 50)
    #expect(states.isSuperset(of: [.fulfilled, .violated]))
  }

  private static func finding(_ result: ActivationResult, _ template: ConstraintTemplate) -> NaiveTemplates.Finding {
    comparable(
      NaiveTemplates.Finding(
        activation: Int(result.activation), agent: result.agent, state: result.state,
        target: result.target < 0 ? nil : Int(result.target), value: result.value), template)
  }

  /// Which target decided is defined where one was wanted and found, or forbidden and found.
  private static func comparable(
    _ finding: NaiveTemplates.Finding, _ template: ConstraintTemplate
  ) -> NaiveTemplates.Finding {
    var finding = finding
    let decides = template.isBinary && finding.state == (template.isNegative ? .violated : .fulfilled)
    if !decides { finding.target = nil }
    if template != .steps { finding.value = nil }
    return finding
  }
}
