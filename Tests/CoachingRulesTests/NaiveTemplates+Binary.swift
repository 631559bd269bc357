import Conversations
import MessageSignals

@testable import CoachingRules

extension NaiveTemplates {
  // Looking forward.

  /// Positions after an activation that lie in the scope: nothing that ends it lies between.
  private func later(than activation: Int) -> [Int] {
    let agent = agent(of: activation)
    return inside.filter { candidate in
      candidate > activation
        && !inside.contains { $0 > activation && $0 < candidate && matches(constraint.until, $0, by: agent) }
    }
  }

  private func isWanted(_ target: Int, _ activation: Int) -> Bool {
    matches(constraint.target, target, by: agent(of: activation)) && correlate(activation, target)
  }

  /// Some target follows late enough, and in time; with `limit`, no later than that position.
  func response(to activation: Int, before limit: Int?) -> Answer {
    let agent = agent(of: activation)
    let candidates = later(than: activation).filter { $0 <= limit ?? .max }
    if constraint.provided != nil, !candidates.contains(where: { matches(constraint.provided, $0, by: agent) }) {
      return .none
    }
    if let target = candidates.first(where: { isWanted($0, activation) && isLateEnough(activation, $0) }) {
      return settle(activation, by: target)
    }
    let isEnded = candidates.contains { matches(constraint.until, $0, by: agent) }
    if isEnded { return found(activation, within != nil && isDayOnly(activation) ? .timeUnknown : .violated) }
    if let limit {
      return found(activation, within != nil && isDayOnly(activation, limit) ? .timeUnknown : .violated)
    }
    return settle(activation, by: nil)
  }

  /// In time or late; if nothing came: a colleague's matter, not yet due, or late.
  private func settle(_ activation: Int, by target: Int?) -> Answer {
    let event = scope.trace[activation]
    guard let limit = within else {
      guard let target else { return found(activation, .violated) }
      return found(activation, .fulfilled, by: target, agent: credited(target, for: activation))
    }
    if isDayOnly(activation) || target.map({ isDayOnly($0) }) ?? false {
      return found(activation, .timeUnknown, agent: target.map { credited($0, for: activation) })
    }
    let deadline = event.time + limit + (target.map { tolerance(activation, $0) } ?? tolerance(activation))
    if let target {
      return scope.trace[target].time <= deadline
        ? found(activation, .fulfilled, by: target, agent: credited(target, for: activation))
        : found(activation, .violated, agent: holder(at: deadline))
    }
    // Whoever gave it up, or lost it to a colleague, before the limit passed has nothing to answer for.
    if scope.endsByMove, let last = inside.last, scope.trace[last].time <= deadline { return .none }
    if !scope.endsByMove, let next = trace[scope.range.upperBound...].first, next.time <= deadline { return .none }
    let late = found(activation, .violated, agent: holder(at: deadline))
    if let known = scope.horizon.known { return known >= deadline ? late : .none }
    return scope.horizon.reached >= deadline ? late : .unknown
  }

  func notResponse(to activation: Int) -> [Answer] {
    let candidates = later(than: activation)
    for target in candidates where isWanted(target, activation) {
      let hasWindow = within != nil || after > 0
      let author = credited(target, for: activation)
      if hasWindow, isDayOnly(activation, target) { return [found(activation, .timeUnknown, agent: author)] }
      if fits(activation, target) {
        let broken = found(activation, .violated, by: target, agent: author)
        // A colleague who wrote before had the occasion, and let it be.
        guard scope.agent < 0, let writer = writer(after: activation, candidates.filter { $0 <= target }),
          writer != author
        else { return [broken] }
        return [broken, found(activation, .fulfilled, agent: writer)]
      }
    }
    if scope.agent >= 0 { return [found(activation, .fulfilled)] }
    return [found(activation, .fulfilled, agent: writer(after: activation, candidates) ?? -1)]
  }

  private func writer(after activation: Int, _ candidates: [Int]) -> Int32? {
    candidates.first {
      let event = scope.trace[$0]
      let isElsewhere =
        !constraint.correlation.contains(.otherConversation)
        || event.conversation != scope.trace[activation].conversation
      return event.kind == .message && event.agent >= 0 && event.traits.contains(.byAgent) && isElsewhere
        && distance($0, activation) <= within ?? .max
    }.map { scope.trace[$0].agent }
  }

  // Looking back.

  /// Positions before an activation that lie in the scope, from `floor` on: nothing that begins it lies between.
  private func earlier(than activation: Int, from floor: Int? = nil) -> [Int] {
    let agent = agent(of: activation)
    return (0..<activation).filter { candidate in
      candidate >= floor ?? 0 && !(candidate + 1..<activation).contains { matches(constraint.since, $0, by: agent) }
    }
  }

  private func isProvided(before activation: Int) -> Bool {
    let agent = agent(of: activation)
    return constraint.provided == nil
      || (0..<activation).contains { matches(constraint.provided, $0, by: agent) }
  }

  /// Whether the events that decide may lie before the transcript's first.
  private func mayHide(_ activation: Int, from floor: Int?, slack: Int64) -> Bool {
    let agent = agent(of: activation)
    return !scope.beginningIsKnown && floor == nil
      && !(0..<activation).contains { matches(constraint.since, $0, by: agent) }
      && within.map { scope.trace[activation].time - scope.trace[0].time <= $0 + slack } ?? true
  }

  /// Some target precedes, early enough and not too early; with `floor`, no earlier than that position.
  func precedence(of activation: Int, from floor: Int?) -> Answer {
    guard isProvided(before: activation) else { return .none }
    let targets = earlier(than: activation, from: floor).filter {
      isWanted($0, activation) && isLateEnough(activation, $0)
    }
    if within != nil, isDayOnly(activation) || targets.last.map({ isDayOnly($0) }) ?? false {
      return found(activation, .timeUnknown)
    }
    if let target = targets.last {
      return mayFit(activation, target) ? found(activation, .fulfilled, by: target) : found(activation, .violated)
    }
    let isHidden = mayHide(activation, from: floor, slack: tolerance(activation, 0))
    return found(activation, isHidden ? .beginningUnknown : .violated)
  }

  func notPrecedence(of activation: Int) -> Answer {
    guard isProvided(before: activation) else { return .none }
    let targets = earlier(than: activation).filter { isWanted($0, activation) && isLateEnough(activation, $0) }
    if within != nil, let target = targets.last, isDayOnly(activation, target) {
      return found(activation, .timeUnknown)
    }
    if let target = targets.last(where: { fits(activation, $0) }) {
      return found(activation, .violated, by: target)
    }
    let isHidden = targets.isEmpty && mayHide(activation, from: nil, slack: 0)
    return found(activation, isHidden ? .beginningUnknown : .fulfilled)
  }

  // Either way.

  func respondedExistence(of activation: Int) -> Answer {
    let targets = (0..<activation).filter { isWanted($0, activation) && mayFit(activation, $0) }
    guard let target = targets.last else { return response(to: activation, before: nil) }
    return within != nil && isDayOnly(activation, target)
      ? found(activation, .timeUnknown) : found(activation, .fulfilled, by: target)
  }

  func notRespondedExistence(of activation: Int) -> [Answer] {
    let targets = (0..<activation).filter { isWanted($0, activation) && fits(activation, $0) }
    guard let target = targets.last else { return notResponse(to: activation) }
    let isUnknown = within != nil && isDayOnly(activation, target)
    return [isUnknown ? found(activation, .timeUnknown) : found(activation, .violated, by: target)]
  }

  // Next and previous.

  /// Whether an event is one of those that are next to each other: public messages and moves, or turns instead of their messages.
  private func isLink(_ position: Int) -> Bool {
    let event = scope.trace[position]
    let looksAtTurns = constraint.activation?.patterns.contains { $0.kinds & TraceKind.turn.bit != 0 } ?? false
    switch event.kind {
    case .message: return !looksAtTurns || !event.traits.contains(.inTurn)
    case .turn: return looksAtTurns
    case .paused, .closed, .transferred: return true
    case .resumed: return event.traits.contains(.causeTimer)
    default: return false
    }
  }

  func chainResponse(to activation: Int) -> Answer {
    guard let next = inside.first(where: { $0 > activation && isLink($0) }) else { return settle(activation, by: nil) }
    guard isWanted(next, activation), isLateEnough(activation, next) else { return found(activation, .violated) }
    return settle(activation, by: next)
  }

  func chainPrecedence(of activation: Int) -> Answer {
    guard let previous = (0..<activation).last(where: isLink) else {
      return found(activation, scope.beginningIsKnown ? .violated : .beginningUnknown)
    }
    guard isWanted(previous, activation) else { return found(activation, .violated) }
    if within != nil || after > 0, isDayOnly(activation, previous) { return found(activation, .timeUnknown) }
    return mayFit(activation, previous)
      ? found(activation, .fulfilled, by: previous) : found(activation, .violated)
  }

  func notChainResponse(to activation: Int) -> Answer {
    guard let next = inside.first(where: { $0 > activation && isLink($0) }) else {
      return found(activation, .fulfilled)
    }
    let agent = credited(next, for: activation)
    guard isWanted(next, activation) else { return found(activation, .fulfilled, agent: agent) }
    if within != nil, isDayOnly(activation, next) { return found(activation, .timeUnknown, agent: agent) }
    return fits(activation, next)
      ? found(activation, .violated, by: next, agent: agent) : found(activation, .fulfilled, agent: agent)
  }

  func notChainPrecedence(of activation: Int) -> Answer {
    guard let previous = (0..<activation).last(where: isLink) else {
      return found(activation, scope.beginningIsKnown ? .fulfilled : .beginningUnknown)
    }
    guard isWanted(previous, activation) else { return found(activation, .fulfilled) }
    if within != nil, isDayOnly(activation, previous) { return found(activation, .timeUnknown) }
    return fits(activation, previous)
      ? found(activation, .violated, by: previous) : found(activation, .fulfilled)
  }
}
