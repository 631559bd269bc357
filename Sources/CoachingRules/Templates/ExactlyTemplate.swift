/// Exactly: where there is an occasion, the target occurs `count` times, no more and no less.
package enum ExactlyTemplate {
  /// Decides when the case ends; events are taken as existence takes them.
  static func finish(
    _ program: ConstraintProgram, _ state: inout ConstraintState, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    guard state.occasion >= 0 else { return }
    let isTooMany = state.seen > program.count
    results.add(
      ActivationResult(
        state: state.seen == program.count ? .fulfilled : .violated,
        agent: scope.charged(for: scope.trace[Int(isTooMany ? state.last : state.occasion)]),
        activation: isTooMany ? state.last : state.occasion, target: state.first,
        place: isTooMany ? state.last : state.occasion, value: Int64(state.seen)), of: program, scope)
  }
}
