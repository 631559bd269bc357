import MessageSignals

/// Makes verdicts of what templates found in one case.
struct VerdictAssembly {
  let plan: CasePlan
  let results: TemplateResults
  private let proof: VerdictProof

  /// Makes verdicts of these results.
  init(plan: CasePlan, results: TemplateResults, scope: CaseScope) {
    self.plan = plan
    self.results = results
    proof = VerdictProof(scope: scope)
  }

  /// The most violations that one verdict shows.
  private static let shownViolations = 4

  /// The same answer for all agents.
  func answerAll(
    _ kind: VerdictKind, _ rule: Int, _ contact: Int32, _ agents: Range<Int32>, _ missing: MissingFact,
    _ buffer: inout VerdictBuffer
  ) {
    for agent in agents {
      var verdict = Verdict(rule: Int32(rule), kind: kind, agent: agent, contact: contact)
      verdict.missing = missing
      buffer.verdicts.append(verdict)
    }
  }

  /// The answer for one agent, with its proof.
  ///
  /// - Parameter found: the rule's results, as positions, in the order of their activations.
  func assemble(
    _ rule: RuleProgram, _ contact: Int32, _ agent: Int32, _ missing: MissingFact, _ found: [Int32],
    _ passages: some PassageSource, _ buffer: inout VerdictBuffer
  ) {
    var verdict = Verdict(rule: Int32(rule.index), kind: .notApplicable, agent: agent, contact: contact)
    var unknown = missing
    var shown = -1
    var shownValue = Int64.min
    for position in found {
      let result = results.activations[Int(position)]
      guard result.agent == agent else { continue }
      switch result.state {
      case .fulfilled:
        verdict.activations += 1
        verdict.fulfilled += 1
        if verdict.kind != .missed {
          if shown < 0 || result.value > shownValue {
            shown = Int(position)
            shownValue = result.value
          }
          if result.hasRemark { verdict.hasRemark = true }
        }
        if verdict.kind == .notApplicable { verdict.kind = .met }
      case .violated:
        verdict.activations += 1
        if verdict.kind != .missed || result.value > shownValue && shownValue != .min {
          shown = Int(position)
          shownValue = result.value
        }
        verdict.kind = .missed
        verdict.hasRemark = false
      case .beginningUnknown: unknown.formUnion(.beginning)
      case .timeUnknown: unknown.formUnion(.timeOfDay)
      case .formUnknown: unknown.formUnion(.form)
      case .valueUnknown: unknown.formUnion(self.unknown(of: result))
      }
    }
    // What only the time of day could tell is not told by the rest.
    if verdict.kind == .met, unknown.contains(.timeOfDay) {
      verdict = Verdict(rule: Int32(rule.index), kind: .notApplicable, agent: agent, contact: contact)
    }
    if verdict.kind == .notApplicable, !unknown.isEmpty {
      verdict.kind = .notAssessable
      verdict.missing = unknown
    }
    if verdict.kind.counts { prove(&verdict, results.activations[shown], found, passages, &buffer) }
    buffer.verdicts.append(verdict)
  }

  private func prove(
    _ verdict: inout Verdict, _ shown: ActivationResult, _ found: [Int32], _ passages: some PassageSource,
    _ buffer: inout VerdictBuffer
  ) {
    let program = plan.steps[Int(shown.constraint)].program
    proof.measure(shown, program, &verdict)
    let start = Int32(buffer.evidence.count)
    if verdict.kind == .missed {
      var count = 0
      for position in found where count < Self.shownViolations {
        let result = results.activations[Int(position)]
        guard result.agent == verdict.agent, result.state == .violated else { continue }
        count += 1
        proof.addEvidence(result, plan.steps[Int(result.constraint)].program, passages, to: &buffer.evidence)
      }
      repair(&verdict, shown, program, found, passages, &buffer)
    } else {
      proof.addEvidence(shown, program, passages, to: &buffer.evidence)
    }
    verdict.evidence = start..<Int32(buffer.evidence.count)
  }

  /// Adds what would have met the rule: every violation of the agent's is to be repaired, the one that is shown first.
  private func repair(
    _ verdict: inout Verdict, _ shown: ActivationResult, _ program: ConstraintProgram, _ found: [Int32],
    _ passages: some PassageSource, _ buffer: inout VerdictBuffer
  ) {
    var plan = RepairPlan()
    plan.add(proof.repairs(shown, program, passages), activatedAt: proof.scope.trace[Int(shown.activation)].time)
    for position in found where !plan.isFull {
      let result = results.activations[Int(position)]
      guard result.agent == verdict.agent, result.state == .violated,
        (result.activation, result.constraint) != (shown.activation, shown.constraint)
      else { continue }
      let program = self.plan.steps[Int(result.constraint)].program
      plan.add(proof.repairs(result, program, passages), activatedAt: proof.scope.trace[Int(result.activation)].time)
    }
    let start = Int32(buffer.repairs.count)
    buffer.repairs.append(contentsOf: plan.repairs)
    verdict.repairs = start..<Int32(buffer.repairs.count)
    verdict.repair = plan.first
  }

  private func unknown(of result: ActivationResult) -> MissingFact {
    switch plan.steps[Int(result.constraint)].program.measure?.value {
    case .misspeltPerHundredWords: .spelling
    case .duration: .duration
    default: []
    }
  }
}
