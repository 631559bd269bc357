@testable import CoachingRules

/// Runs one constraint over one case, as a judge runs all of them.
enum TemplateRun {
  /// What the constraint finds, of both halves if it is a composition.
  static func results(
    of constraint: Constraint, _ policy: Policy, _ passages: some PassageSource, _ scope: CaseScope
  ) -> TemplateResults {
    var results = TemplateResults()
    for program in ConstraintProgram.programs(of: constraint, policy: policy) {
      run(program, passages, scope, into: &results)
    }
    return results
  }

  /// Appends what one program finds.
  static func run(
    _ program: ConstraintProgram, _ passages: some PassageSource, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    var state = ConstraintState()
    var own = OwnMessages()
    for position in 0..<scope.range.upperBound {
      let event = scope.trace[position]
      ConstraintRun.take(
        event, at: position, isInside: scope.range.contains(position), program, &state, passages, scope, own,
        into: &results)
      own.take(event, at: position)
    }
    ConstraintRun.finish(program, &state, scope, into: &results)
  }
}
