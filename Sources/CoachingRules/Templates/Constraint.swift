import Conversations
import MessageSignals

/// One constraint of a rule, compiled; what the policy decides is still a name in it.
public struct Constraint: Sendable {
  /// The branch of a policy value for which a constraint holds.
  public struct Branch: Hashable, Sendable {
    /// The policy value's name.
    public var policy: String
    /// The setting for which it holds.
    public var value: String
  }

  /// Which kind it is.
  public var template: ConstraintTemplate
  /// Events that oblige (the templates that relate two events).
  public var activation: PatternSet?
  /// Events that fulfil, or that are forbidden.
  public var target: PatternSet?
  /// Of choices: the sides.
  public var sides: [PatternSet] = []
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
  /// An activation that is met, but with a remark.
  public var remarkIf: PatternSet?
  /// The ordered steps.
  public var steps: [PatternSet] = []
  /// How often (existence, absence, exactly).
  public var count = 1
  /// The longest time between activation and target.
  public var within: PolicyAmount?
  /// The shortest time between activation and target.
  public var after: PolicyAmount?
  /// Whether the longest time itself is too long already.
  public var isStrict = false
  /// The time above which it is met with a remark.
  public var advised: PolicyAmount?
  /// Whether only the desk's hours count as time.
  public var runsInDeskHours = false
  /// What activation and target must share.
  public var correlation: Correlation = []
  /// Of a measure: what is measured.
  public var measurement: Measurement?
  /// The policy setting for which it holds; nil for all.
  public var branch: Branch?
  /// What the source must be able to express, beside what the rule needs.
  public var needs: CapabilitySet = []

  /// A constraint of this kind, still without its parts.
  public init(template: ConstraintTemplate) { self.template = template }

  /// All pattern sets in it.
  package var patterns: [PatternSet] {
    [activation, target, appliesTo, among, provided, since, until, remarkIf].compactMap { $0 } + steps + sides
  }

  /// The signals on which its answer depends: it can be given only where the lexicons cover them all.
  public var wordsRead: SignalMask {
    // A remark that cannot be read is not made.
    var deciding = self
    deciding.remarkIf = nil
    let information: SignalMask = correlation.contains(.sameInformation) ? SignalMask(.asksFor) : []
    return deciding.patterns.reduce(into: information) { $0.formUnion($1.wordsRead) }
  }
}
