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
  var horizon = Horizon(known: nil, reached: 0)
  var constraint: Constraint

  private static let signals: [Signal] = [.greeting, .farewell, .thanks]
  private static let traits: [EventTraits] = [.byCustomer, .byAgent, .template, .lastOfTurn]

  init(_ template: ConstraintTemplate, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    constraint = Constraint(template: template)
    constraint.activation = Self.patterns(&random)
    constraint.target = Self.patterns(&random)
    constraint.appliesTo = Self.patterns(&random)
    constraint.among = Self.patterns(&random)
    if random.chance(1, in: 4) { constraint.provided = Self.patterns(&random) }
    if random.chance(1, in: 3) { constraint.since = Self.patterns(&random) }
    if random.chance(1, in: 3) { constraint.until = Self.patterns(&random) }
    if random.chance(1, in: 2) { constraint.within = Int64.random(in: 0...4, using: &random) * 60_000 }
    constraint.count = Int.random(in: 1...3, using: &random)
    constraint.steps = (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.patterns(&random) }
    addEvents(&random)
    let bounds = [0, trace.count].map { _ in Int.random(in: 0...trace.count, using: &random) }.sorted()
    range = random.chance(1, in: 2) ? 0..<trace.count : bounds[0]..<bounds[1]
    agent = Int32.random(in: -1...1, using: &random)
    endsByMove = random.chance(1, in: 2)
    beginningIsKnown = random.chance(1, in: 2)
    let end = Int64.random(in: 0...20, using: &random) * 60_000
    horizon = Horizon(known: random.chance(1, in: 2) ? end : nil, reached: end)
  }

  private mutating func addEvents(_ random: inout SeededGenerator) {
    let precision = [TimePrecision.second, .second, .millisecond, .minute, .day].randomElement(using: &random) ?? .day
    var time: Int64 = 0
    for position in 0..<Int32.random(in: 0...9, using: &random) {
      // One event in three shares its instant with the one before.
      time += [0, 30_000, 60_000, 120_000, 240_000].randomElement(using: &random) ?? 0
      var event = TraceEvent(
        time: time, traits: [], signals: [], event: position, firstEvent: position,
        agent: Int32.random(in: -1...1, using: &random), holder: Int32.random(in: -1...1, using: &random),
        kind: [.message, .message, .turn, .paused, .closed, .resumed, .assigned].randomElement(using: &random)
          ?? .message, precision: precision)
      for trait in Self.traits where random.chance(1, in: 2) { event.traits.insert(trait) }
      for signal in Self.signals where random.chance(1, in: 2) {
        event.signals.insert(signal)
        passages.starts[position, default: []].append((signal, UInt32.random(in: 0...9, using: &random)))
      }
      trace.append(event)
    }
  }

  private static func patterns(_ random: inout SeededGenerator) -> PatternSet {
    PatternSet(
      (0..<Int.random(in: 1...2, using: &random)).map { _ in
        let kinds: [TraceKind] = [.message, .turn, .paused, .closed, .resumed]
        var pattern = EventPattern(kinds: kinds.reduce(0) { $0 | (random.chance(2, in: 5) ? $1.bit : 0) })
        if pattern.kinds == 0 { pattern.kinds = TraceKind.message.bit }
        if random.chance(1, in: 3) { pattern.traits = traits.randomElement(using: &random) ?? [] }
        if random.chance(1, in: 6) { pattern.withoutTraits = traits.randomElement(using: &random) ?? [] }
        if random.chance(1, in: 3) { pattern.signals = SignalMask(signals.randomElement(using: &random) ?? .thanks) }
        if random.chance(1, in: 6) {
          pattern.withoutSignals = SignalMask(signals.randomElement(using: &random) ?? .thanks)
        }
        if random.chance(1, in: 6) { pattern.anySignal = [SignalMask(.greeting), SignalMask(.farewell)] }
        pattern.isSameAgent = random.chance(1, in: 3)
        return pattern
      })
  }
}
