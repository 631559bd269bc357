import Conversations
import MessageSignals

@testable import CoachingRules

extension NaiveTemplates {
  /// The number of targets is as it should be; the first occasion answers for it, or the last target if there are too many.
  func existence(_ isRight: (Int) -> Bool) -> [Answer] {
    guard let occasion = occasions.first else { return [] }
    let targets = inside.filter { matches(constraint.target, $0) }
    let isTooMany = constraint.template == .exactly && targets.count > constraint.count
    let place = isTooMany ? targets.last ?? occasion : occasion
    return [
      isRight(targets.count) ? found(place, .fulfilled, by: targets.first) : found(place, .violated)
    ]
  }

  /// Fewer than `count` targets since the scope began, sharing a key, near enough to each other.
  func absence() -> [Answer] {
    inside.compactMap { position in
      let isTarget = matches(constraint.target, position)
      guard isTarget || matches(constraint.appliesTo, position) else { return nil }
      guard isTarget else { return found(position, .fulfilled) }
      let start = inside.last { $0 <= position && matches(constraint.since, $0) } ?? scope.range.lowerBound
      let targets = (start...position).filter { matches(constraint.target, $0) }
      if constraint.count == 1 { return found(position, .violated, by: position) }
      // Of several kinds of information, each is counted for itself.
      let groups = keys(of: position).map { key in targets.filter { keys(of: $0).contains(key) } }
      let firsts = groups.filter { $0.count >= constraint.count }.map { $0[$0.count - constraint.count] }
      guard let first = firsts.max() else { return found(position, .fulfilled, by: position) }
      if within != nil || after > 0 {
        if isDayOnly(position, first) { return found(position, .timeUnknown) }
        if !fits(first, position) { return found(position, .fulfilled, by: position) }
      }
      return found(position, .violated, by: position)
    }
  }

  /// What an event is counted under; nothing if it lacks what the correlation asks for.
  private func keys(of position: Int) -> [String] {
    let event = scope.trace[position]
    let asked = constraint.correlation
    var key = ""
    if asked.contains(.sameAgent) {
      guard event.agent >= 0 else { return [] }
      key += "agent \(event.agent) "
    }
    if asked.contains(.sameConversation) { key += "conversation \(event.conversation) " }
    if asked.contains(.sameDay) { key += "day \(event.day) " }
    if asked.contains(.sameText) {
      guard event.sameness != 0 else { return [] }
      key += "text \(event.sameness) "
    }
    guard asked.contains(.sameInformation) else { return [key] }
    let kinds = event.traits.contains(.byCustomer) ? event.gives : event.asks
    return (0..<32).filter { kinds.rawValue & 1 << $0 != 0 }.map { "\(key)kind \($0)" }
  }

  /// Of the sides, one at least, or one and no other.
  func choice() -> [Answer] {
    guard let occasion = occasions.first else { return [] }
    let sides = constraint.sides.filter { side in inside.contains { matches(side, $0) } }
    let any = inside.filter { position in constraint.sides.contains { matches($0, position) } }
    let isExclusive = constraint.template == .exclusiveChoice
    let place = isExclusive ? any.last ?? occasion : occasion
    let isMet = isExclusive ? sides.count == 1 : !sides.isEmpty
    return [isMet ? found(place, .fulfilled, by: any.first) : found(place, .violated)]
  }

  func opening() -> [Answer] {
    guard let first = inside.first(where: { matches(constraint.among ?? constraint.appliesTo, $0) }) else { return [] }
    if matches(constraint.target, first) { return [found(first, .fulfilled, by: first)] }
    let mayHide = !scope.beginningIsKnown && !(0..<scope.range.lowerBound).contains { scope.trace[$0].kind == .message }
    return [found(first, mayHide ? .beginningUnknown : .violated)]
  }

  func ending() -> [Answer] {
    if constraint.until != nil {
      return inside.filter { matches(constraint.until, $0) }.map { ending(before: $0) }
    }
    guard let occasion = occasions.first else { return [] }
    let agent = agent(of: occasion)
    let seen = 0..<scope.range.upperBound
    if constraint.provided != nil, !seen.contains(where: { matches(constraint.provided, $0, by: agent) }) { return [] }
    guard let last = seen.last(where: { matches(constraint.among, $0, by: agent) }), inside.contains(last) else {
      return []
    }
    if matches(constraint.target, last, by: agent) {
      return [found(last, .fulfilled, by: last, agent: charged(occasion))]
    }
    // Somebody else had taken over: how it ends is no longer up to this agent.
    if !scope.endsByMove, scope.range.upperBound < trace.count { return [] }
    let broken = found(last, .violated, agent: charged(occasion))
    guard let limit = within else { return [broken] }
    if isDayOnly(last) { return [] }
    let deadline = scope.trace[last].time + limit + tolerance(last)
    if let known = scope.horizon.known { return known >= deadline ? [broken] : [] }
    return scope.horizon.reached >= deadline ? [broken] : [.unknown]
  }

  private func ending(before position: Int) -> Answer {
    let agent = agent(of: position)
    if constraint.provided != nil, !(0..<position).contains(where: { matches(constraint.provided, $0, by: agent) }) {
      return .none
    }
    guard let last = (0..<position).last(where: { matches(constraint.among, $0, by: agent) }) else { return .none }
    return matches(constraint.target, last, by: agent)
      ? found(position, .fulfilled, by: last) : found(position, .violated)
  }

  /// The largest number of steps that can be laid in order onto words before the occasion.
  func steps(before position: Int) -> Answer {
    let agent = agent(of: position)
    if constraint.provided != nil, !(0..<position).contains(where: { matches(constraint.provided, $0, by: agent) }) {
      return .none
    }
    func most(from step: Int, after event: Int, _ offset: Int64) -> Int {
      guard step < constraint.steps.count else { return 0 }
      var best = most(from: step + 1, after: event, offset)
      for candidate in event..<position {
        for start in starts(of: constraint.steps[step], at: candidate, by: agent) {
          let floor = candidate == event ? offset : -1
          if let start, start <= floor { continue }
          best = max(best, 1 + most(from: step + 1, after: candidate, start ?? floor))
        }
      }
      return best
    }
    let count = most(from: 0, after: 0, -1)
    let isMet = count == constraint.steps.count
    let state: ActivationResult.State = isMet ? .fulfilled : scope.beginningIsKnown ? .violated : .beginningUnknown
    return .found(Finding(activation: position, agent: charged(position), state: state, value: Int64(count)))
  }

  /// Where a step's words begin in an event; nil stands for "wherever it is needed".
  private func starts(of step: PatternSet, at position: Int, by agent: Int32) -> [Int64?] {
    let event = scope.trace[position]
    return step.patterns.filter { $0.matches(event, agent: agent) }.flatMap { pattern -> [Int64?] in
      let found = passages.starts(of: event.event, proving: pattern.provingSignals)
      return found.isEmpty ? [nil] : found.map { Int64($0) }
    }
  }

  // Measures.

  func measure() -> [Answer] {
    guard let measurement = constraint.measurement else { return [] }
    let isPutTogether = measurement.per == .contact || measurement.aggregate != .any
    if !isPutTogether {
      return occasions.filter { Int(scope.trace[$0].amounts.words) >= measurement.fromWords }.map { position in
        guard let value = value(of: [position], measurement) else { return found(position, .valueUnknown) }
        return allows(value, measurement) ? found(position, .fulfilled, by: position) : found(position, .violated)
      }
    }
    guard let first = occasions.first else { return [] }
    let words = occasions.reduce(0) { $0 + Int(scope.trace[$1].amounts.words) }
    guard words >= measurement.fromWords else { return [] }
    if measurement.value == .misspeltPerHundredWords {
      guard words > 0 else { return [] }
      if !scope.isSpellingKnown { return [found(first, .valueUnknown)] }
      let misspelt = occasions.reduce(0) { $0 + Int(scope.trace[$1].amounts.misspelt) }
      let isRight = misspelt <= measurement.forgives || allows(Int64(misspelt * 1000 / words), measurement)
      return [found(first, isRight ? .fulfilled : .violated)]
    }
    let values = occasions.map { value(of: [$0], measurement) }
    let known = values.compactMap { $0 }
    guard !known.isEmpty else { return [found(first, .valueUnknown)] }
    let whole = measurement.aggregate == .sum ? known.reduce(0, +) : known.max() ?? 0
    if !allows(whole, measurement) { return [found(first, .violated)] }
    return [found(first, known.count < values.count ? .valueUnknown : .fulfilled)]
  }

  private func allows(_ value: Int64, _ measurement: Measurement) -> Bool {
    if let aim = measurement.equals?.value(policy) {
      return abs(value - aim) <= measurement.tolerance?.value(policy) ?? 0
    }
    return value >= measurement.atLeast?.value(policy) ?? .min && value <= measurement.atMost?.value(policy) ?? .max
  }

  private func value(of positions: [Int], _ measurement: Measurement) -> Int64? {
    let event = scope.trace[positions[0]]
    switch measurement.value {
    case .messages: return Int64(event.messages)
    case .words: return Int64(event.amounts.words)
    case .characters: return Int64(event.amounts.characters)
    case .emojis: return Int64(event.amounts.emojis)
    case .misspeltPerHundredWords:
      let words = Int64(event.amounts.words)
      return words == 0 ? 0 : Int64(event.amounts.misspelt) * 1000 / words
    case .duration, .openConversations: return event.value == .min ? nil : event.value
    }
  }
}
