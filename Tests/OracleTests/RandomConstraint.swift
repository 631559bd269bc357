import Conversations
import MessageSignals
import TestFixtures

@testable import CoachingRules

/// A constraint of a template and traces to judge by it, drawn at random but for ever the same for a seed.
struct RandomConstraint {
  var constraint: Constraint
  /// Whose case it is; -1 for everybody's.
  let agent: Int32
  private var random: SeededGenerator

  private static let signals: [Signal] = [.greeting, .farewell, .thanks]
  private static let traits: [EventTraits] = [.byCustomer, .byAgent, .template, .lastOfTurn]
  private static let correlations: [Correlation] = [
    .sameAgent, .sameConversation, .otherConversation, .sameDay, .sameText, .sameInformation, [.sameAgent, .sameDay],
  ]

  init(_ template: ConstraintTemplate, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    agent = Int32.random(in: -1...1, using: &random)
    constraint = Constraint(template: template)
    let keys = Set(ConstraintKey.required(template) + ConstraintKey.optional(template))
    // A cut that depends on whose activation it is has no place in one log for all.
    let mayBeOwn = agent >= 0
    if template.isBinary {
      constraint.activation = Self.patterns(&random, isChained: template.isChained)
      constraint.target = Self.patterns(&random, isChained: template == .chainSuccession)
    } else {
      constraint.target = Self.patterns(&random)
      constraint.sides = [Self.patterns(&random), Self.patterns(&random)]
      // Declare4Py knows no occasions: every event is one.
      constraint.appliesTo = PatternSet([EventPattern(kinds: .max)])
      constraint.among = Self.patterns(&random)
    }
    let isAlternate = [.alternateResponse, .alternatePrecedence, .alternateSuccession].contains(template)
    // What lies between two activations counts whether or not something is provided: no name says so.
    if keys.contains(.provided), !isAlternate, random.chance(1, in: 5) { constraint.provided = Self.patterns(&random) }
    if keys.contains(.since), random.chance(1, in: 4) { constraint.since = Self.patterns(&random, mayBeOwn: mayBeOwn) }
    if keys.contains(.until), random.chance(1, in: 4) { constraint.until = Self.patterns(&random, mayBeOwn: mayBeOwn) }
    constraint.count = Int.random(in: 1...3, using: &random)
    self.random = random
    if template.isBinary { drawWindow() }
  }

  private mutating func drawWindow() {
    let bounds = [Int64.random(in: 0...8, using: &random), Int64.random(in: 0...8, using: &random)].sorted()
    switch Int.random(in: 0...3, using: &random) {
    case 0: break
    case 1: constraint.within = .fixed(bounds[1] * 1000)
    case 2: constraint.after = .fixed(bounds[0] * 1000)
    default:
      constraint.after = .fixed(bounds[0] * 1000)
      constraint.within = .fixed(bounds[1] * 1000)
    }
    if constraint.within != nil, bounds[1] > 0, random.chance(1, in: 4) { constraint.isStrict = true }
    if random.chance(1, in: 3) {
      constraint.correlation = Self.correlations.randomElement(using: &random) ?? .sameAgent
    }
  }

  /// Another trace; seconds pass between its events, or nothing does.
  mutating func trace() -> [TraceEvent] {
    var trace: [TraceEvent] = []
    var time: Int64 = 1_759_651_200_000
    for position in 0..<Int32.random(in: 0...9, using: &random) {
      time += [0, 1, 2, 3, 5].randomElement(using: &random).map { $0 * 1000 } ?? 0
      let kinds: [TraceKind] = [.message, .message, .message, .turn, .paused, .closed, .transferred, .resumed, .given]
      var event = TraceEvent(
        time: time, traits: [], event: position, firstEvent: position, agent: Int32.random(in: 0...1, using: &random),
        holder: Int32.random(in: 0...1, using: &random), kind: kinds.randomElement(using: &random) ?? .message,
        precision: .second)
      for trait in Self.traits + [.causeTimer] where random.chance(1, in: 2) { event.traits.insert(trait) }
      if event.kind == .message, random.chance(1, in: 2) { event.traits.insert(.inTurn) }
      for signal in Self.signals where random.chance(1, in: 2) { event.signals.insert(signal) }
      event.conversation = Int32.random(in: 0...1, using: &random)
      event.day = Int32.random(in: 0...1, using: &random)
      event.sameness = UInt64.random(in: 0...2, using: &random)
      event.asks = InformationSet(rawValue: UInt16.random(in: 0...7, using: &random))
      event.gives = InformationSet(rawValue: UInt16.random(in: 0...7, using: &random))
      trace.append(event)
    }
    return trace
  }

  /// Where a case of a trace begins: what lies before it may be looked back at.
  mutating func start(in trace: [TraceEvent]) -> Int {
    random.chance(1, in: 3) ? Int.random(in: 0...trace.count, using: &random) : 0
  }

  private static func patterns(
    _ random: inout SeededGenerator, isChained: Bool = false, mayBeOwn: Bool = true
  ) -> PatternSet {
    // An activation of a chain template must be a link of the chain itself: a turn, or else no turn.
    let chains: [[TraceKind]] = [[.turn, .paused, .closed], [.message, .paused, .closed, .transferred]]
    let all: [TraceKind] = [.message, .turn, .paused, .closed, .resumed, .given]
    let kinds = isChained ? chains.randomElement(using: &random) ?? all : all
    return PatternSet(
      (0..<Int.random(in: 1...2, using: &random)).map { _ in
        var pattern = EventPattern(kinds: kinds.reduce(0) { $0 | (random.chance(2, in: 5) ? $1.bit : 0) })
        if pattern.kinds == 0 { pattern.kinds = kinds[0].bit }
        if random.chance(1, in: 3) { pattern.traits = traits.randomElement(using: &random) ?? [] }
        if random.chance(1, in: 6) { pattern.withoutTraits = traits.randomElement(using: &random) ?? [] }
        if random.chance(1, in: 4) { pattern.signals = SignalMask(signals.randomElement(using: &random) ?? .thanks) }
        if random.chance(1, in: 6) { pattern.anySignal = [SignalMask(.greeting), SignalMask(.farewell)] }
        pattern.isSameAgent = mayBeOwn && random.chance(1, in: 4)
        return pattern
      })
  }
}
