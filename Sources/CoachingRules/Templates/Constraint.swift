import Conversations

/// One constraint of a rule, compiled; policy values are already in it.
public struct Constraint: Sendable {
  /// Which kind it is.
  public var template: ConstraintTemplate
  /// Events that oblige (response, precedence).
  public var activation: PatternSet?
  /// Events that fulfil, or that are forbidden (absence).
  public var target: PatternSet?
  /// Occasions of the templates that look at one event only.
  public var appliesTo: PatternSet?
  /// Events among which the first (init) or last (end) is looked at.
  public var among: PatternSet?
  /// An activation counts only if such an event comes after it (response) or before it (the others).
  public var provided: PatternSet?
  /// Only what follows the last such event counts.
  public var since: PatternSet?
  /// Only what comes before the next such event counts.
  public var until: PatternSet?
  /// The ordered steps.
  public var steps: [PatternSet] = []
  /// How often (existence, absence).
  public var count = 1
  /// The time limit in milliseconds, inclusive.
  public var within: Int64?
  /// The time above which it is met with a remark, in milliseconds.
  public var advised: Int64?
  /// What the source must be able to express, beside what the rule needs.
  public var needs: CapabilitySet = []

  /// A constraint of this kind, still without its parts.
  public init(template: ConstraintTemplate) { self.template = template }

  /// All pattern sets in it.
  package var patterns: [PatternSet] {
    [activation, target, appliesTo, among, provided, since, until].compactMap { $0 } + steps
  }

  /// Whether its answer depends on words.
  public var readsWords: Bool { patterns.contains { $0.readsWords || $0.readsSituation } }
}
