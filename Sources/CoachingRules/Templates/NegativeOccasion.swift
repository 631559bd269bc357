/// Occasions of the negative templates and of precedence: who could have done the forbidden thing there, and did something else, is
/// credited.
enum NegativeOccasion {
  /// Credits an occasion that is no activation.
  @inline(__always)
  static func credit(
    _ event: TraceEvent, at position: Int, _ program: ConstraintProgram, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    guard let occasions = program.appliesTo, occasions.matches(event, agent: scope.agent(of: event)) else { return }
    results.add(
      ActivationResult(state: .fulfilled, agent: scope.charged(for: event), activation: Int32(position)),
      of: program, scope)
  }
}
