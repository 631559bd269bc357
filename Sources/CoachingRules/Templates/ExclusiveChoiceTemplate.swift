/// Exclusive choice: where there is an occasion, exactly one of the sides occurs.
package enum ExclusiveChoiceTemplate {
  /// Decides when the case ends; events are taken as choice takes them.
  static func finish(
    _ program: ConstraintProgram, _ state: inout ConstraintState, _ scope: CaseScope,
    into results: inout TemplateResults
  ) {
    guard state.occasion >= 0 else { return }
    let isMet = state.sides.nonzeroBitCount == 1
    let place = state.sides == 0 ? state.occasion : state.last
    results.add(
      ActivationResult(
        state: isMet ? .fulfilled : .violated, agent: scope.charged(for: scope.trace[Int(place)]), activation: place,
        target: state.first, place: place), of: program, scope)
  }
}
