import Conversations

/// A constraint as templates run it: the same facts in storage that no other worker touches.
package final class ConstraintProgram: Sendable {
  /// Which kind it is.
  let template: ConstraintTemplate
  /// Events that oblige.
  let activation: PatternSet?
  /// Events that fulfil, or that are forbidden.
  let target: PatternSet?
  /// Occasions of the templates that look at one event only.
  let appliesTo: PatternSet?
  /// Events among which the first or last is looked at.
  let among: PatternSet?
  /// An activation counts only if such an event comes after it, or before it.
  let provided: PatternSet?
  /// Only what follows the last such event counts.
  let since: PatternSet?
  /// Only what comes before the next such event counts.
  let until: PatternSet?
  /// The ordered steps.
  let steps: [PatternSet]
  /// How often.
  let count: Int
  /// The time limit in milliseconds, inclusive.
  let within: Int64?
  /// The time above which it is met with a remark, in milliseconds.
  let advised: Int64?
  /// What the source must be able to express.
  let needs: CapabilitySet
  /// Whether its answer depends on words.
  let readsWords: Bool

  /// The program of a constraint.
  package init(_ constraint: Constraint) {
    template = constraint.template
    activation = constraint.activation?.copied
    target = constraint.target?.copied
    appliesTo = constraint.appliesTo?.copied
    among = constraint.among?.copied
    provided = constraint.provided?.copied
    since = constraint.since?.copied
    until = constraint.until?.copied
    steps = constraint.steps.map(\.copied)
    count = constraint.count
    within = constraint.within
    advised = constraint.advised
    needs = constraint.needs
    readsWords = constraint.readsWords
  }
}

extension PatternSet {
  /// The same alternatives in storage of their own.
  fileprivate var copied: PatternSet { PatternSet(patterns.map { $0 }) }
}
