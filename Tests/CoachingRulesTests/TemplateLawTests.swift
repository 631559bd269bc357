import TestFixtures
import Testing

@testable import CoachingRules

/// The templates against a second implementation, on random traces.
@Suite struct TemplateLawTests {
  /// Traces for each template.
  private static let count: UInt64 = 400

  @Test(arguments: ConstraintTemplate.allCases)
  func `A template finds what its definition says`(template: ConstraintTemplate) {
    var activations = 0
    var states: Set<ActivationResult.State> = []
    for seed in 0..<Self.count {
      let drawn = RandomCase(template, seed: seed &* 8 &+ UInt64(template.rawValue.utf8.count))
      drawn.trace.withUnsafeBufferPointer { trace in
        let scope = CaseScope(
          trace: trace, range: drawn.range, agent: drawn.agent, endsByMove: drawn.endsByMove,
          beginningIsKnown: drawn.beginningIsKnown, horizon: drawn.horizon)
        var results = TemplateResults()
        Self.judge(drawn, scope, into: &results)
        let found = results.activations.map { result in
          NaiveTemplates.Finding(
            activation: Int(result.activation), agent: result.agent, state: result.state,
            target: result.target < 0 ? nil : Int(result.target), value: result.value == .min ? nil : result.value)
        }
        let due = NaiveTemplates(constraint: drawn.constraint, scope: scope, passages: drawn.passages).judge()
        #expect(found == due.findings, "seed \(seed)")
        #expect(results.needsHorizon == due.needsHorizon, "seed \(seed)")
        activations += found.count
        states.formUnion(found.map(\.state))
      }
    }
    // Else the traces would prove nothing.
    #expect(activations > 50)
    #expect(states.isSuperset(of: [.fulfilled, .violated]))
  }

  private static func judge(_ drawn: RandomCase, _ scope: CaseScope, into results: inout TemplateResults) {
    let constraint = ConstraintProgram(drawn.constraint)
    guard let target = constraint.target, let activation = constraint.activation, let among = constraint.among,
      let appliesTo = constraint.appliesTo
    else { return }
    switch constraint.template {
    case .response:
      ResponseTemplate.judge(constraint, target: target, activation: activation, scope, into: &results)
    case .chainResponse:
      ChainResponseTemplate.judge(constraint, target: target, activation: activation, scope, into: &results)
    case .precedence:
      PrecedenceTemplate.judge(constraint, target: target, activation: activation, scope, into: &results)
    case .absence: AbsenceTemplate.judge(constraint, target: target, scope, into: &results)
    case .existence: ExistenceTemplate.judge(constraint, target: target, scope, into: &results)
    case .`init`: InitTemplate.judge(constraint, target: target, among: among, scope, into: &results)
    case .end:
      EndTemplate.judge(constraint, target: target, among: among, appliesTo: appliesTo, scope, into: &results)
    case .steps:
      StepsTemplate.judge(constraint, appliesTo: appliesTo, passages: drawn.passages, scope, into: &results)
    }
  }
}
