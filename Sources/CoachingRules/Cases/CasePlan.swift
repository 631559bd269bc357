import Conversations
import MessageSignals

/// What is to be run for cases of one kind of source: which constraints, and which of them each kind of event concerns.
///
/// Conversations that can express the same things on the same channel share a plan; what cannot be judged there is not run at all.
final class CasePlan {
  /// What the plan's cases have in common.
  struct Key: Hashable {
    var capabilities: CapabilitySet
    var channel: UInt32
    /// The signals that the lexicons cover in the language.
    var covered: SignalMask
    var policy: Int
  }

  /// What a rule answers before anything is looked at.
  enum Answer {
    case judged
    case notAssessable(MissingFact)
    case notApplicable
  }

  /// A constraint that is run.
  struct Step {
    /// The constraint.
    var program: ConstraintProgram
    /// Position of its rule among the plan's.
    var rule: Int
  }

  /// The rules, in the pack's order.
  let rules: [RuleProgram]
  /// For each rule, what it answers before anything is looked at.
  let answers: [Answer]
  /// For each rule, what its constraints that are not run lack.
  let missing: [MissingFact]
  /// For each rule, the kinds of events that would activate what is not run for want of a language, as `TraceKind` bits.
  let unreadKinds: [UInt32]
  /// The constraints that are run.
  let steps: [Step]
  /// The programs of `steps`, to be run without counting references: the plan outlives every pass.
  let programs: [Unmanaged<ConstraintProgram>]
  /// For each kind of event and each class of author, the constraints that it concerns.
  private let concerned: [[Int32]]

  init(_ rules: [RuleProgram], _ key: Key) {
    self.rules = rules
    var answers: [Answer] = []
    var missing: [MissingFact] = []
    var steps: [Step] = []
    var unreadKinds: [UInt32] = []
    for (position, rule) in rules.enumerated() {
      var lacking: MissingFact = []
      var unread: UInt32 = 0
      let needed = rule.needs.subtracting(key.capabilities)
      if !needed.isEmpty {
        answers.append(.notAssessable(MissingFact(needed)))
      } else if rule.channels != 0, rule.channels & key.channel == 0 {
        answers.append(.notApplicable)
      } else {
        for program in rule.constraints {
          if !program.needs.isSubset(of: key.capabilities) {
            lacking.formUnion(MissingFact(program.needs.subtracting(key.capabilities)))
          } else if !key.covered.isSuperset(of: program.wordsRead) {
            lacking.formUnion(.language)
            unread |= program.activatingKinds
          } else {
            steps.append(Step(program: program, rule: position))
          }
        }
        answers.append(.judged)
      }
      missing.append(lacking)
      unreadKinds.append(unread)
    }
    self.answers = answers
    self.missing = missing
    self.steps = steps
    self.unreadKinds = unreadKinds
    programs = steps.map { Unmanaged.passUnretained($0.program) }
    concerned = TraceKind.allCases.flatMap { kind in
      AuthorClass.allCases.map { author in
        steps.indices.filter { Self.concerns(steps[$0].program, kind, author) }.map { Int32($0) }
      }
    }
  }

  /// The constraints that an event concerns, by position in `steps`.
  @inline(__always)
  func forEachConcerned(by event: TraceEvent, _ body: (Int) -> Void) {
    let slot = Int(event.kind.rawValue) * AuthorClass.allCases.count + Int(AuthorClass(event.traits).rawValue)
    concerned.withUnsafeBufferPointer { lists in
      lists[slot].withUnsafeBufferPointer { list in for step in list { body(Int(step)) } }
    }
  }

  /// Whether an event of a kind by such an author can change anything for a constraint.
  private static func concerns(_ program: ConstraintProgram, _ kind: TraceKind, _ author: AuthorClass) -> Bool {
    if program.template.isChained, program.level.kinds & kind.bit != 0 { return true }
    if program.template == .notResponse || program.template == .notRespondedExistence, kind == .message { return true }
    return program.patternSets.contains { set in
      set.patterns.contains { $0.kinds & kind.bit != 0 && author.mayHave($0.traits, without: $0.withoutTraits) }
    }
  }
}
