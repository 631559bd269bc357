import Conversations

/// What templates found in a case.
package struct TemplateResults {
  /// One entry an activation.
  package private(set) var activations: [ActivationResult] = []
  /// Whether an answer hangs on a horizon that is not known yet.
  package var needsHorizon = false
  /// Position of the constraint that is being run, for its results.
  package var constraint: Int32 = 0

  /// Nothing found yet.
  package init() {}

  /// Adds a result, unless nobody can be charged or credited with it.
  @inline(__always)
  package mutating func add(_ result: ActivationResult, of program: ConstraintProgram, _ scope: CaseScope) {
    guard result.agent >= 0 else { return }
    var result = result
    result.constraint = constraint
    let activation = scope.trace[Int(result.activation)]
    if program.readsClock, activation.precision == .day { result.state = .timeUnknown }
    if program.readsForm, isUncertain(activation, result, scope) { result.state = .formUnknown }
    if result.state == .fulfilled, let remark = program.remarkIf {
      result.hasRemark = remark.matches(activation, agent: scope.agent(of: activation))
    }
    activations.append(result)
  }

  private func isUncertain(_ activation: TraceEvent, _ result: ActivationResult, _ scope: CaseScope) -> Bool {
    if activation.traits.contains(.uncertainForm) { return true }
    return result.target >= 0 && scope.trace[Int(result.target)].traits.contains(.uncertainForm)
  }

  /// Forgets everything, keeping the storage.
  package mutating func removeAll() {
    activations.removeAll(keepingCapacity: true)
    needsHorizon = false
  }
}
