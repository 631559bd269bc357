import Conversations
import MessageSignals

/// Takes the events of a trace once, for all rules of one kind of case, and assembles the verdicts; one belongs to one worker.
///
/// O(events × the constraints that each event concerns), whatever lies between an activation and its target.
final class CaseJudge {
  private let caseKind: CaseKind
  private let policies: PolicyShelf
  /// Whether there is anything to judge.
  let hasRules: Bool
  private var plans: [CasePlan.Key: CasePlan] = [:]
  private var plan: CasePlan
  private var states: [ConstraintState] = []
  /// Positions of the states that remember something of the trace.
  private var used: [Int] = []
  private var results = TemplateResults()
  private var own = OwnMessages()
  /// For each rule of the plan, its results in the order of their activations.
  private var resultsOfRule: [[Int32]] = []

  /// A judge by the rules for one kind of case.
  init(_ pack: RulePack, _ caseKind: CaseKind, _ policies: PolicyShelf) {
    self.caseKind = caseKind
    self.policies = policies
    hasRules = pack.rules.contains { $0.caseKind == caseKind && $0.status != .retired }
    plan = CasePlan([], CasePlan.Key(capabilities: [], channel: 0, covered: [], policy: 0))
  }

  /// Begins a trace: nothing of the one before is remembered.
  func begin(_ key: CasePlan.Key) {
    if let known = plans[key] {
      plan = known
    } else {
      plan = CasePlan(policies.programs(key.policy, caseKind), key)
      plans[key] = plan
    }
    while states.count < plan.steps.count { states.append(ConstraintState()) }
    for position in used { states[position].reset() }
    used.removeAll(keepingCapacity: true)
    while resultsOfRule.count < plan.rules.count { resultsOfRule.append([]) }
    own.removeAll()
  }

  /// Takes events that belong to no case: what comes later may look back at them.
  func observe(_ positions: Range<Int>, _ passages: some PassageSource, _ scope: CaseScope) {
    take(positions, isInside: false, passages, scope)
  }

  /// Takes the events of a case and appends the verdicts of its rules for `agents`.
  func judge(
    contact: Int32, isResumedSameDay: Bool, agents: Range<Int32>, passages: some PassageSource, _ scope: CaseScope,
    into buffer: inout VerdictBuffer
  ) {
    results.removeAll()
    take(scope.range, isInside: true, passages, scope)
    let seen = scope.range.reduce(UInt32(0)) { $0 | scope.trace[$1].kind.bit }
    for position in plan.steps.indices where states[position].isTouched {
      results.constraint = Int32(position)
      ConstraintRun.finish(plan.steps[position].program, &states[position], scope, into: &results)
      states[position].endCase()
    }
    if results.needsHorizon { buffer.needsHorizon = true }
    sortResults()
    let assembly = VerdictAssembly(plan: plan, results: results, scope: scope)
    for (position, rule) in plan.rules.enumerated() {
      let isOff = rule.isOffWhenResumedSameDay && isResumedSameDay
      switch plan.answers[position] {
      case .notAssessable(let missing):
        assembly.answerAll(.notAssessable, rule.index, contact, agents, missing, &buffer)
      case .notApplicable: assembly.answerAll(.notApplicable, rule.index, contact, agents, [], &buffer)
      case .judged where isOff: assembly.answerAll(.notApplicable, rule.index, contact, agents, [], &buffer)
      case .judged:
        var missing = plan.missing[position]
        // Words that cannot be read matter only where something was said.
        if plan.unreadKinds[position] & seen == 0 { missing.remove(.language) }
        let found = resultsOfRule[position]
        if found.isEmpty {
          assembly.answerAll(
            missing.isEmpty ? .notApplicable : .notAssessable, rule.index, contact, agents, missing, &buffer)
        } else {
          for agent in agents { assembly.assemble(rule, contact, agent, missing, found, passages, &buffer) }
        }
      }
    }
  }

  private func take(
    _ positions: Range<Int>, isInside: Bool, _ passages: some PassageSource, _ scope: CaseScope
  ) {
    let plan = plan
    states.withUnsafeMutableBufferPointer { states in
      plan.programs.withUnsafeBufferPointer { programs in
        for position in positions {
          let event = scope.trace[position]
          plan.forEachConcerned(by: event) { step in
            results.constraint = Int32(step)
            states[step].isTouched = true
            if !states[step].isUsed {
              states[step].isUsed = true
              used.append(step)
            }
            programs[step]._withUnsafeGuaranteedRef {
              ConstraintRun.take(
                event, at: position, isInside: isInside, $0, &states[step], passages, scope, own, into: &results)
            }
          }
          own.take(event, at: position)
        }
      }
    }
  }

  /// Sorts results by rule, then by activation; few a rule, so by insertion.
  private func sortResults() {
    for rule in plan.rules.indices { resultsOfRule[rule].removeAll(keepingCapacity: true) }
    for (number, result) in results.activations.enumerated() {
      let rule = plan.steps[Int(result.constraint)].rule
      resultsOfRule[rule].append(Int32(number))
      var position = resultsOfRule[rule].count - 1
      while position > 0 {
        let other = results.activations[Int(resultsOfRule[rule][position - 1])]
        if (other.activation, other.constraint) <= (result.activation, result.constraint) { break }
        resultsOfRule[rule].swapAt(position, position - 1)
        position -= 1
      }
    }
  }
}
