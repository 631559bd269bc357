import Conversations
import MessageSignals
import TestFixtures

@testable import CoachingRules

/// Where the words of a random trace's signals lie.
struct RandomPassages: PassageSource {
  var starts: [Int32: [(signal: Signal, start: UInt32)]] = [:]

  func forEachPassage(of event: Int32, proving signals: SignalMask, _ body: (UInt32, UInt32) -> Void) {
    for (signal, start) in starts[event] ?? [] where signals.contains(signal) { body(start, start + 1) }
  }

  func starts(of event: Int32, proving signals: SignalMask) -> [UInt32] {
    (starts[event] ?? []).filter { signals.contains($0.signal) }.map(\.start)
  }
}

/// A trace, a scope in it and a constraint, drawn at random but for ever the same for a seed.
struct RandomCase {
  var trace: [TraceEvent] = []
  var passages = RandomPassages()
  var range = 0..<0
  var agent: Int32 = -1
  var endsByMove = false
  var beginningIsKnown = false
  var isSpellingKnown = true
  var horizon = Horizon(known: nil, reached: 0)
  var constraint: Constraint

  private static let signals: [Signal] = [.greeting, .farewell, .thanks]
  private static let traits: [EventTraits] = [.byCustomer, .byAgent, .template, .lastOfTurn]
  private static let correlations: [Correlation] = [
    .sameAgent, .sameConversation, .otherConversation, .sameDay, .sameText, .sameInformation,
    [.sameAgent, .sameDay], [.sameAgent, .otherConversation],
  ]

  init(_ template: ConstraintTemplate, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    constraint = Constraint(template: template)
    let keys = Set(ConstraintKey.required(template) + ConstraintKey.optional(template))
    func draw(_ key: ConstraintKey, _ chance: Int, in whole: Int) -> Bool {
      random.chance(chance, in: whole) && keys.contains(key)
    }
    constraint.activation = Self.patterns(&random)
    constraint.target = Self.patterns(&random)
    constraint.sides = [Self.patterns(&random), Self.patterns(&random)]
    let occasions = Self.patterns(&random)
    if keys.contains(.appliesTo) { constraint.appliesTo = occasions }
    constraint.among = Self.patterns(&random)
    if draw(.provided, 1, in: 4) { constraint.provided = Self.patterns(&random) }
    if draw(.since, 1, in: 3) { constraint.since = Self.patterns(&random) }
    if draw(.until, 1, in: 3) { constraint.until = Self.patterns(&random) }
    if draw(.within, 1, in: 2) { constraint.within = .fixed(Int64.random(in: 0...4, using: &random) * 60_000) }
    if draw(.after, 1, in: 4) { constraint.after = .fixed(Int64.random(in: 0...2, using: &random) * 60_000) }
    if constraint.within != nil, draw(.strict, 1, in: 4) { constraint.isStrict = true }
    if draw(.correlation, 1, in: 3) {
      constraint.correlation = Self.correlations.randomElement(using: &random) ?? .sameAgent
    }
    constraint.count = Int.random(in: 1...3, using: &random)
    constraint.steps = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      // Steps are the agent's own.
      PatternSet(Self.patterns(&random).patterns.map { Self.own($0) })
    }
    constraint.measurement = Self.measurement(&random)
    addEvents(&random)
    let bounds = [0, trace.count].map { _ in Int.random(in: 0...trace.count, using: &random) }.sorted()
    range = random.chance(1, in: 2) ? 0..<trace.count : bounds[0]..<bounds[1]
    agent = Int32.random(in: -1...1, using: &random)
    endsByMove = random.chance(1, in: 2)
    beginningIsKnown = random.chance(1, in: 2)
    isSpellingKnown = random.chance(3, in: 4)
    let end = Int64.random(in: 0...20, using: &random) * 60_000
    horizon = Horizon(known: random.chance(1, in: 2) ? end : nil, reached: end)
  }

  private mutating func addEvents(_ random: inout SeededGenerator) {
    let precision = [TimePrecision.second, .second, .millisecond, .minute, .day].randomElement(using: &random) ?? .day
    var time: Int64 = 0
    for position in 0..<Int32.random(in: 0...9, using: &random) {
      // One event in three shares its instant with the one before.
      time += [0, 30_000, 60_000, 120_000, 240_000].randomElement(using: &random) ?? 0
      let kinds: [TraceKind] = [.message, .message, .message, .turn, .paused, .closed, .resumed, .assigned]
      var event = TraceEvent(
        time: time, traits: [], event: position, firstEvent: position, agent: Int32.random(in: -1...1, using: &random),
        holder: Int32.random(in: -1...1, using: &random), kind: kinds.randomElement(using: &random) ?? .message,
        precision: precision)
      event.holderAfter = Int32.random(in: -1...1, using: &random)
      for trait in Self.traits + [.causeTimer, .inTurn] where random.chance(1, in: 2) { event.traits.insert(trait) }
      // What is an agent's has an agent.
      if event.traits.contains(.byAgent), event.agent < 0 { event.agent = 0 }
      if !event.traits.contains(.byAgent), event.kind == .message { event.agent = -1 }
      for signal in Self.signals where random.chance(1, in: 2) {
        event.signals.insert(signal)
        passages.starts[position, default: []].append((signal, UInt32.random(in: 0...9, using: &random)))
      }
      event.conversation = Int32.random(in: 0...1, using: &random)
      event.day = Int32.random(in: 0...1, using: &random)
      event.sameness = UInt64.random(in: 0...2, using: &random)
      event.asks = InformationSet(rawValue: .init(truncatingIfNeeded: Int.random(in: 0...7, using: &random)))
      event.gives = InformationSet(rawValue: .init(truncatingIfNeeded: Int.random(in: 0...7, using: &random)))
      event.messages = 1
      event.amounts.words = UInt16.random(in: 0...9, using: &random)
      event.amounts.misspelt = UInt16.random(in: 0...min(event.amounts.words, 2), using: &random)
      event.value = random.chance(3, in: 4) ? Int64.random(in: 0...9, using: &random) : .min
      trace.append(event)
    }
  }

  private static func measurement(_ random: inout SeededGenerator) -> Measurement {
    var measurement = Measurement(
      value: [.words, .duration, .misspeltPerHundredWords].randomElement(using: &random) ?? .words,
      per: [.message, .contact].randomElement(using: &random) ?? .message,
      aggregate: Measurement.Aggregate.allCases.randomElement(using: &random) ?? .any)
    let limit = PolicyAmount.fixed(Int64.random(in: 0...9, using: &random))
    switch Int.random(in: 0...2, using: &random) {
    case 0: measurement.atLeast = limit
    case 1: measurement.atMost = limit
    default:
      measurement.equals = limit
      measurement.tolerance = .fixed(2)
    }
    measurement.fromWords = Int.random(in: 0...4, using: &random)
    measurement.forgives = Int.random(in: 0...1, using: &random)
    return measurement
  }

  private static func own(_ pattern: EventPattern) -> EventPattern {
    var pattern = pattern
    pattern.isSameAgent = true
    pattern.traits.insert(.byAgent)
    pattern.withoutTraits.remove(.byAgent)
    return pattern
  }

  private static func patterns(_ random: inout SeededGenerator) -> PatternSet {
    PatternSet(
      (0..<Int.random(in: 1...2, using: &random)).map { _ in
        let kinds: [TraceKind] = [.message, .turn, .paused, .closed, .resumed, .assigned]
        var pattern = EventPattern(kinds: kinds.reduce(0) { $0 | (random.chance(2, in: 5) ? $1.bit : 0) })
        if pattern.kinds == 0 { pattern.kinds = TraceKind.message.bit }
        if random.chance(1, in: 3) { pattern.traits = traits.randomElement(using: &random) ?? [] }
        if random.chance(1, in: 6) { pattern.withoutTraits = traits.randomElement(using: &random) ?? [] }
        if random.chance(1, in: 3) { pattern.signals = SignalMask(signals.randomElement(using: &random) ?? .thanks) }
        if random.chance(1, in: 6) {
          pattern.withoutSignals = SignalMask(signals.randomElement(using: &random) ?? .thanks)
        }
        if random.chance(1, in: 6) { pattern.anySignal = [SignalMask(.greeting), SignalMask(.farewell)] }
        return random.chance(1, in: 3) ? own(pattern) : pattern
      })
  }
}
