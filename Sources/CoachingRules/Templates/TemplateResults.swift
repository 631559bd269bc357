/// What a template found in a case, for one constraint after the other.
package struct TemplateResults {
  /// One entry an activation.
  package var activations: [ActivationResult] = []
  /// Whether an answer hangs on a horizon that is not known yet.
  package var needsHorizon = false

  /// Nothing found yet.
  package init() {}

  /// Forgets everything, keeping the storage.
  package mutating func removeAll() {
    activations.removeAll(keepingCapacity: true)
    needsHorizon = false
  }
}
