import Conversations
import MessageSignals

@testable import CoachingRules

extension Relabelling {
  /// The traces for Declare4Py; nil if the case has no occasion, so that there is nothing to compare.
  func parts(_ scope: CaseScope) -> [[OracleEvent]]? {
    switch program.template {
    case .response, .notResponse, .alternateResponse:
      return segments(scope, cutAt: program.until, isLookingBack: false)
    case .precedence, .notPrecedence, .alternatePrecedence:
      return segments(scope, cutAt: program.since, isLookingBack: true)
    case .respondedExistence, .notRespondedExistence:
      return [seen(scope).map { described($0, scope) }]
    case .chainResponse, .chainPrecedence, .notChainResponse, .notChainPrecedence:
      return [seen(scope).filter { program.level.contains(scope.trace[$0]) }.map { described($0, scope) }]
    case .absence: return absence(scope)
    case .existence, .exactly:
      guard hasOccasion(scope) else { return nil }
      return [scope.range.map { event(matches(program.target, $0, scope) ? "A" : "X", $0, scope) }]
    case .choice, .exclusiveChoice:
      guard hasOccasion(scope), program.sides.count == 2 else { return nil }
      return [
        scope.range.flatMap { position in
          let names = zip(program.sides, ["P", "Q"]).filter { matches($0.0, position, scope) }.map(\.1)
          return (names.isEmpty ? ["X"] : names).map { event($0, position, scope) }
        }
      ]
    case .`init`:
      let among = scope.range.filter { matches(program.among ?? program.appliesTo, $0, scope) }
      return among.isEmpty ? nil : [among.map { event(matches(program.target, $0, scope) ? "A" : "X", $0, scope) }]
    case .end: return endings(scope)
    default: return nil
    }
  }

  private func seen(_ scope: CaseScope) -> Range<Int> { 0..<scope.range.upperBound }

  private func hasOccasion(_ scope: CaseScope) -> Bool {
    scope.range.contains { matches(program.appliesTo, $0, scope) }
  }

  private func matches(_ patterns: PatternSet?, _ position: Int, _ scope: CaseScope, by agent: Int32? = nil) -> Bool {
    let event = scope.trace[position]
    return patterns?.matches(event, agent: agent ?? scope.agent(of: event)) ?? false
  }

  // Activations and targets.

  /// The case, cut where a scope ends and the next one begins; the event at the cut belongs to both.
  private func segments(_ scope: CaseScope, cutAt limit: PatternSet?, isLookingBack: Bool) -> [[OracleEvent]] {
    let positions = seen(scope)
    guard let last = positions.last else { return [] }
    let cuts = positions.filter { matches(limit, $0, scope) }
    return (0...cuts.count).map { number in
      let start = number > 0 ? cuts[number - 1] : nil
      let end = number < cuts.count ? cuts[number] : nil
      let events = ((start ?? 0)...(end ?? last)).flatMap { position -> [OracleEvent] in
        // Looking ahead, the event at a cut answers in the scope that it ends and obliges in the one that it begins; looking back,
        // the other way round.
        let isLater = position == end
        let isEarlier = position == start
        return named(
          position, scope, asTarget: isLookingBack ? !isLater : !isEarlier,
          asActivation: isLookingBack ? !isEarlier : !isLater, isLookingBack)
      }
      // One event that is neither stands for all that follow each other: reading the log takes most of the time.
      return events.indices.filter { $0 == 0 || events[$0].name != "X" || events[$0 - 1].name != "X" }.map {
        events[$0]
      }
    }
  }

  private func named(
    _ position: Int, _ scope: CaseScope, asTarget: Bool, asActivation: Bool, _ isLookingBack: Bool
  ) -> [OracleEvent] {
    var events: [OracleEvent] = []
    if asTarget, let target = target(position, scope) { events.append(target) }
    if asActivation, isActivation(position, scope) {
      let activation = event("A", position, scope)
      if isLookingBack { events.insert(activation, at: 0) } else { events.append(activation) }
    }
    return events.isEmpty ? [event("X", position, scope)] : events
  }

  private func isActivation(_ position: Int, _ scope: CaseScope) -> Bool {
    guard scope.range.contains(position), matches(program.activation, position, scope) else { return false }
    let agent = scope.agent(of: scope.trace[position])
    if program.template == .response, program.since != nil,
      !(scope.range.lowerBound..<position).contains(where: { matches(program.since, $0, scope, by: agent) })
    {
      return false
    }
    guard let provided = program.provided else { return true }
    if program.template.looksBack { return (0..<position).contains { matches(provided, $0, scope, by: agent) } }
    for later in position + 1..<max(position + 1, scope.range.upperBound) {
      if matches(provided, later, scope, by: agent) { return true }
      if matches(program.until, later, scope, by: agent) { return false }
    }
    return false
  }

  private func target(_ position: Int, _ scope: CaseScope) -> OracleEvent? {
    let match =
      scope.agent >= 0
      ? matches(program.target, position, scope) ? PatternMatch.ofAnybody : .none
      : program.target?.match(scope.trace[position]) ?? .none
    if match == .none { return nil }
    var target = event("T", position, scope)
    if asksForAgent, match == .ofAnybody { target.marks.insert("anybody") }
    return target
  }

  /// An event with attributes for what it is.
  private func described(_ position: Int, _ scope: CaseScope) -> OracleEvent {
    let target = target(position, scope)
    var event = target ?? event("E", position, scope)
    event.name = "E"
    if !program.template.isChained { event.values["number"] = "v\(position)" }
    if target != nil { event.marks.insert("t") }
    if isActivation(position, scope) { event.marks.insert("a") }
    return event
  }

  private func event(_ name: String, _ position: Int, _ scope: CaseScope) -> OracleEvent {
    let source = scope.trace[position]
    var event = OracleEvent(name: name, time: source.time)
    let asked = program.correlation
    if asked.contains(.sameAgent) || asksForAgent {
      // Whose an activation is, in an agent's case, is not who did it.
      if scope.agent(of: source) >= 0 { event.values["owner"] = "v\(scope.agent(of: source))" }
      if source.agent >= 0 { event.values["agent"] = "v\(source.agent)" }
    }
    if !asked.isDisjoint(with: [.sameConversation, .otherConversation]) {
      event.values["conversation"] = "v\(source.conversation)"
    }
    if asked.contains(.sameDay) { event.values["day"] = "v\(source.day)" }
    if asked.contains(.sameText), source.sameness != 0 { event.values["text"] = "v\(source.sameness)" }
    if asked.contains(.sameInformation) {
      let kinds = source.traits.contains(.byCustomer) ? source.gives : source.asks
      for kind in InformationKind.allCases.indices where kinds.rawValue & 1 << kind != 0 {
        event.marks.insert("kind\(kind)")
      }
    }
    return event
  }

  // One event.

  private func absence(_ scope: CaseScope) -> [[OracleEvent]]? {
    let cuts = scope.range.filter { matches(program.since, $0, scope) }
    let starts = [scope.range.lowerBound] + cuts
    return zip(starts, cuts + [scope.range.upperBound]).map { first, end in
      (first..<end).map { event(matches(program.target, $0, scope) ? "A" : "X", $0, scope) }
    }
  }

  private func endings(_ scope: CaseScope) -> [[OracleEvent]]? {
    func ending(_ positions: Range<Int>, by agent: Int32) -> [OracleEvent] {
      guard program.provided == nil || positions.contains(where: { matches(program.provided, $0, scope, by: agent) })
      else { return [] }
      return positions.filter { matches(program.among, $0, scope, by: agent) }.map { position in
        event(matches(program.target, position, scope, by: agent) ? "A" : "X", position, scope)
      }
    }
    if program.until != nil {
      return scope.range.filter { matches(program.until, $0, scope) }.map { position in
        ending(0..<position, by: scope.agent(of: scope.trace[position]))
      }
    }
    guard let occasion = scope.range.first(where: { matches(program.appliesTo, $0, scope) }) else { return nil }
    let agent = scope.agent(of: scope.trace[occasion])
    guard let last = seen(scope).last(where: { matches(program.among, $0, scope, by: agent) }),
      scope.range.contains(last)
    else { return nil }
    let whole = ending(seen(scope), by: agent)
    return whole.isEmpty ? nil : [whole]
  }
}
