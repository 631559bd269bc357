import Conversations
import MessageSignals

/// A constraint as templates run it, under one policy: the same facts in storage that no other worker touches.
package final class ConstraintProgram: Sendable {
  /// Which kind it is; never a composition.
  let template: ConstraintTemplate
  /// Events that oblige.
  let activation: PatternSet?
  /// Events that fulfil, or that are forbidden.
  let target: PatternSet?
  /// Of choices: the sides.
  let sides: [PatternSet]
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
  /// An activation that is met with a remark.
  let remarkIf: PatternSet?
  /// The ordered steps.
  let steps: [PatternSet]
  /// How often.
  let count: Int
  /// The longest time in milliseconds, inclusive.
  let within: Int64?
  /// The limit as people read it, in milliseconds; a strict one is not inclusive.
  let shownLimit: Int64?
  /// The shortest time in milliseconds.
  let after: Int64
  /// The time above which it is met with a remark, in milliseconds.
  let advised: Int64?
  /// Whether only the desk's hours count.
  let runsInDeskHours: Bool
  /// What activation and target must share.
  let correlation: Correlation
  /// What is measured.
  let measure: MeasureProgram?
  /// What the source must be able to express.
  let needs: CapabilitySet
  /// The signals on which its answer depends.
  let wordsRead: SignalMask
  /// Whether it tells free text and templates apart.
  let readsForm: Bool
  /// Whether it asks for something that the time of day decides.
  let readsClock: Bool
  /// Which events are next to each other.
  let level: ChainLevel
  /// Whether its target is an initiative of the brand, which needs no occasion.
  let forbidsInitiative: Bool

  /// The programs of a constraint: one, or both halves of a composition; none where the policy takes another branch.
  package static func programs(of constraint: Constraint, policy: Policy) -> [ConstraintProgram] {
    if let branch = constraint.branch, policy.entries[branch.policy]?.value != branch.value { return [] }
    let parts: [Constraint]
    switch constraint.template {
    case .succession: parts = SuccessionTemplate.parts(constraint)
    case .alternateSuccession: parts = AlternateSuccessionTemplate.parts(constraint)
    case .chainSuccession: parts = ChainSuccessionTemplate.parts(constraint)
    case .coExistence: parts = CoExistenceTemplate.parts(constraint)
    case .notCoExistence: parts = NotCoExistenceTemplate.parts(constraint)
    default: parts = [constraint]
    }
    return parts.map { ConstraintProgram($0, policy: policy) }
  }

  private init(_ constraint: Constraint, policy: Policy) {
    template = constraint.template
    activation = constraint.activation?.copied
    target = constraint.target?.copied
    sides = constraint.sides.map(\.copied)
    appliesTo = constraint.appliesTo?.copied
    among = constraint.among?.copied
    provided = constraint.provided?.copied
    since = constraint.since?.copied
    until = constraint.until?.copied
    remarkIf = constraint.remarkIf?.copied
    steps = constraint.steps.map(\.copied)
    count = constraint.count
    shownLimit = constraint.within?.value(policy)
    within = constraint.isStrict ? shownLimit.map { $0 - 1 } : shownLimit
    after = constraint.after?.value(policy) ?? 0
    advised = constraint.advised?.value(policy)
    runsInDeskHours = constraint.runsInDeskHours
    correlation = constraint.correlation
    measure = constraint.measurement.map { MeasureProgram($0, policy: policy) }
    needs = constraint.needs
    wordsRead = constraint.wordsRead
    readsForm = constraint.patterns.contains(where: \.readsForm)
    readsClock = constraint.patterns.contains(where: \.readsClock)
    forbidsInitiative = constraint.target?.patterns.allSatisfy { $0.traits.contains(.proactive) } ?? false
    level = ChainLevel(activation: constraint.activation?.kinds ?? 0)
  }

  /// The kinds of events of which one must be there for the constraint to be activated at all, as `TraceKind` bits.
  package var activatingKinds: UInt32 {
    (activation ?? appliesTo ?? among ?? target)?.kinds ?? sides.reduce(0) { $0 | $1.kinds }
  }

  /// All pattern sets that an event is held against.
  package var patternSets: [PatternSet] {
    [activation, target, appliesTo, among, provided, since, until].compactMap { $0 } + sides + steps
  }
}

extension PatternSet {
  /// The same alternatives in storage of their own.
  fileprivate var copied: PatternSet { PatternSet(patterns.map { $0 }) }
}
