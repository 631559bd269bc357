import Conversations
import MessageSignals

/// Runs a rule's constraints over one case and assembles the verdicts; one belongs to one worker.
struct RuleJudge {
  private var results = TemplateResults()
  private var constraintOf: [Int] = []

  /// A judge with empty scratch space.
  init() {}

  /// Judges one rule for one case and appends its verdict for `agent` (for every agent concerned where the scope has none).
  ///
  /// - Parameters:
  ///   - capabilities: what the case's sources can express.
  ///   - languageIsKnown: whether the words could be read.
  ///   - isSwitchedOff: whether the case's circumstances leave the rule no occasion.
  ///   - agents: who gets a verdict where nobody is charged or credited.
  mutating func judge(
    _ rule: RuleProgram, contact: Int32, capabilities: CapabilitySet, languageIsKnown: Bool, channel: UInt32,
    isSwitchedOff: Bool, agents: Range<Int32>, passages: some PassageSource, _ scope: CaseScope,
    into buffer: inout VerdictBuffer
  ) {
    let lacking = rule.needs.subtracting(capabilities)
    if !lacking.isEmpty {
      return Self.answerAll(.notAssessable, rule.index, contact, agents, missing: MissingFact(lacking), &buffer)
    }
    guard !isSwitchedOff, rule.channels == 0 || rule.channels & channel != 0 else {
      return Self.answerAll(.notApplicable, rule.index, contact, agents, missing: [], &buffer)
    }
    results.removeAll()
    constraintOf.removeAll(keepingCapacity: true)
    var missing: MissingFact = []
    for position in rule.constraints.indices {
      let program = rule.constraints[position]
      if !program.needs.isSubset(of: capabilities) {
        missing.formUnion(MissingFact(program.needs.subtracting(capabilities)))
      } else if !languageIsKnown, program.readsWords {
        missing.formUnion(.language)
      } else {
        apply(program, passages, scope)
        while constraintOf.count < results.activations.count { constraintOf.append(position) }
      }
    }
    if results.needsHorizon { buffer.needsHorizon = true }
    if results.activations.isEmpty {
      return Self.answerAll(
        missing.isEmpty ? .notApplicable : .notAssessable, rule.index, contact, agents, missing: missing, &buffer)
    }
    if scope.agent >= 0 {
      assemble(rule, contact, scope.agent, missing, passages, scope, &buffer)
    } else {
      for agent in agents { assemble(rule, contact, agent, missing, passages, scope, &buffer) }
    }
  }

  private mutating func apply(_ constraint: ConstraintProgram, _ passages: some PassageSource, _ scope: CaseScope) {
    switch constraint.template {
    case .response:
      guard let target = constraint.target, let activation = constraint.activation else { return }
      ResponseTemplate.judge(constraint, target: target, activation: activation, scope, into: &results)
    case .chainResponse:
      guard let target = constraint.target, let activation = constraint.activation else { return }
      ChainResponseTemplate.judge(constraint, target: target, activation: activation, scope, into: &results)
    case .precedence:
      guard let target = constraint.target, let activation = constraint.activation else { return }
      PrecedenceTemplate.judge(constraint, target: target, activation: activation, scope, into: &results)
    case .absence:
      guard let target = constraint.target else { return }
      AbsenceTemplate.judge(constraint, target: target, scope, into: &results)
    case .existence:
      guard let target = constraint.target else { return }
      ExistenceTemplate.judge(constraint, target: target, scope, into: &results)
    case .`init`:
      guard let target = constraint.target, let among = constraint.among ?? constraint.appliesTo else { return }
      InitTemplate.judge(constraint, target: target, among: among, scope, into: &results)
    case .end:
      guard let target = constraint.target, let among = constraint.among, let appliesTo = constraint.appliesTo
      else { return }
      EndTemplate.judge(constraint, target: target, among: among, appliesTo: appliesTo, scope, into: &results)
    case .steps:
      guard let appliesTo = constraint.appliesTo else { return }
      StepsTemplate.judge(constraint, appliesTo: appliesTo, passages: passages, scope, into: &results)
    }
  }

  private static func answerAll(
    _ kind: VerdictKind, _ rule: Int, _ contact: Int32, _ agents: Range<Int32>, missing: MissingFact,
    _ buffer: inout VerdictBuffer
  ) {
    for agent in agents {
      var verdict = Verdict(rule: Int32(rule), kind: kind, agent: agent, contact: contact)
      verdict.missing = missing
      buffer.verdicts.append(verdict)
    }
  }

  private func assemble(
    _ rule: RuleProgram, _ contact: Int32, _ agent: Int32, _ missing: MissingFact, _ passages: some PassageSource,
    _ scope: CaseScope, _ buffer: inout VerdictBuffer
  ) {
    var verdict = Verdict(rule: Int32(rule.index), kind: .notApplicable, agent: agent, contact: contact)
    var unknown: MissingFact = missing
    var shown = -1
    var shownValue = Int64.min
    for (position, result) in results.activations.enumerated() where result.agent == agent {
      switch result.state {
      case .fulfilled:
        verdict.activations += 1
        verdict.fulfilled += 1
        if verdict.kind != .missed, shown < 0 || result.value > shownValue {
          shown = position
          shownValue = result.value
        }
        if verdict.kind == .notApplicable { verdict.kind = .met }
      case .violated:
        verdict.activations += 1
        if verdict.kind != .missed || result.value > shownValue && shownValue != .min {
          shown = position
          shownValue = result.value
        }
        verdict.kind = .missed
      case .beginningUnknown: unknown.formUnion(.beginning)
      case .timeUnknown: unknown.formUnion(.timeOfDay)
      }
    }
    if verdict.kind == .notApplicable, !unknown.isEmpty {
      verdict.kind = .notAssessable
      verdict.missing = unknown
    }
    if verdict.kind.counts {
      let proof = VerdictProof(scope: scope)
      let program = rule.constraints[constraintOf[shown]]
      proof.measure(results.activations[shown], program, &verdict)
      let start = Int32(buffer.evidence.count)
      var shownCount = 0
      for (position, result) in results.activations.enumerated() where result.agent == agent {
        let isShown = verdict.kind == .missed ? result.state == .violated && shownCount < 4 : position == shown
        guard isShown else { continue }
        shownCount += 1
        proof.addEvidence(
          result, rule.constraints[constraintOf[position]], passages, to: &buffer.evidence)
      }
      verdict.evidence = start..<Int32(buffer.evidence.count)
      if verdict.kind == .missed {
        verdict.repair = proof.repair(results.activations[shown], program, passages)
      }
    }
    buffer.verdicts.append(verdict)
  }
}
