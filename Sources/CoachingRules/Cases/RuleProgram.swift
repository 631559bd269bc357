import Conversations

/// What judging needs of a rule, in storage of its own: a worker's programs share nothing with another's.
///
/// Two threads that count references to the same arrays slow each other down more than all the judging takes; hence a class, and copies.
final class RuleProgram: Sendable {
  /// Position of the rule in its pack.
  let index: Int
  /// What the source must be able to express.
  let needs: CapabilitySet
  /// The channels it is for, as bits in the order of `Channel.allCases`; 0 for all.
  let channels: UInt32
  /// Whether it is switched off when the agent resumes on the same day.
  let isOffWhenResumedSameDay: Bool
  /// What must hold.
  let constraints: [ConstraintProgram]
  /// Kinds of events of which one must be there for the rule to be activated at all, as bits.
  let activatingKinds: UInt32

  init(_ rule: Rule, index: Int) {
    self.index = index
    needs = rule.needs
    channels = rule.channels.reduce(0) { $0 | $1.bit }
    isOffWhenResumedSameDay = rule.unless.contains(.resumedSameDay)
    constraints = rule.constraints.map(ConstraintProgram.init)
    activatingKinds = rule.constraints.reduce(0) { kinds, constraint in
      kinds
        | (constraint.activation ?? constraint.appliesTo ?? constraint.among ?? constraint.target ?? PatternSet([]))
        .kinds
    }
  }

  /// The programs of a pack's rules of one case.
  static func programs(_ pack: RulePack, _ caseKind: CaseKind) -> [RuleProgram] {
    pack.rules.enumerated().filter { $0.element.caseKind == caseKind && $0.element.status != .retired }
      .map { RuleProgram($0.element, index: $0.offset) }
  }
}

extension Channel {
  /// The bit of this channel in a mask of channels.
  var bit: UInt32 { 1 << UInt32(Channel.allCases.firstIndex(of: self) ?? 31) }
}
