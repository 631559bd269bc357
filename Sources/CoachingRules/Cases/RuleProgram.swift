import Conversations

/// What judging needs of a rule under one policy, in storage of its own: a worker's programs share nothing with another's.
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

  init(_ rule: Rule, index: Int, policy: Policy) {
    self.index = index
    needs = rule.needs
    channels = rule.channels.reduce(0) { $0 | $1.bit }
    isOffWhenResumedSameDay = rule.unless.contains(.resumedSameDay)
    constraints = rule.constraints.flatMap { ConstraintProgram.programs(of: $0, policy: policy) }
  }

  /// The programs of a pack's rules of one case.
  static func programs(_ pack: RulePack, _ caseKind: CaseKind, policy: Policy) -> [RuleProgram] {
    pack.rules.enumerated().filter { $0.element.caseKind == caseKind && $0.element.status != .retired }
      .map { RuleProgram($0.element, index: $0.offset, policy: policy) }
  }
}

extension Channel {
  /// The bit of this channel in a mask of channels.
  var bit: UInt32 { 1 << UInt32(Channel.allCases.firstIndex(of: self) ?? 31) }
}
