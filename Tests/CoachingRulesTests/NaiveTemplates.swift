import Conversations

@testable import CoachingRules

/// The templates a second time, straight from their definitions and without regard for speed.
struct NaiveTemplates {
  /// What became of an activation, as both implementations must agree on it.
  struct Finding: Hashable, CustomStringConvertible {
    var activation: Int
    var agent: Int32
    var state: ActivationResult.State
    var target: Int?
    var value: Int64?

    var description: String {
      "\(activation) of \(agent): \(state) by \(target.map(String.init) ?? "nothing"), \(value.map(String.init) ?? "-")"
    }
  }

  let constraint: Constraint
  let scope: CaseScope
  let passages: RandomPassages

  private var trace: [TraceEvent] { Array(scope.trace) }
  private var occasions: [Int] { scope.range.filter { matches(constraint.appliesTo, $0) } }
  private var activations: [Int] { scope.range.filter { matches(constraint.activation, $0) } }

  private func matches(_ patterns: PatternSet?, _ position: Int, by agent: Int32? = nil) -> Bool {
    guard let patterns else { return false }
    return patterns.patterns.contains { $0.matches(scope.trace[position], agent: agent ?? scope.agent) }
  }

  private func agent(of position: Int) -> Int32 { scope.agent >= 0 ? scope.agent : scope.trace[position].agent }

  private func charged(_ position: Int) -> Int32 {
    let event = scope.trace[position]
    return scope.agent >= 0 ? scope.agent : event.agent >= 0 ? event.agent : event.holder
  }

  private func finding(
    _ position: Int, _ state: ActivationResult.State, target: Int? = nil, value: Int64? = nil
  ) -> Finding {
    Finding(activation: position, agent: charged(position), state: state, target: target, value: value)
  }

  /// The findings, and whether an answer hangs on an unknown horizon.
  func judge() -> (findings: [Finding], needsHorizon: Bool) {
    switch constraint.template {
    case .response: return timed(activations) { response(to: $0) }
    case .chainResponse: return timed(activations) { chainResponse(to: $0) }
    case .precedence: return (activations.compactMap { precedence(of: $0) }, false)
    case .absence: return (absence(), false)
    case .existence: return (existence(), false)
    case .`init`: return (opening(), false)
    case .end: return (occasions.compactMap { ending(before: $0) }, false)
    case .steps: return (occasions.compactMap { steps(before: $0) }, false)
    }
  }

  private enum Answer {
    case none, unknown, found(Finding)
  }

  private func timed(_ positions: [Int], _ answer: (Int) -> Answer) -> ([Finding], Bool) {
    var findings: [Finding] = []
    var needsHorizon = false
    for position in positions {
      switch answer(position) {
      case .none: break
      case .unknown: needsHorizon = true
      case .found(let finding): findings.append(finding)
      }
    }
    return (findings, needsHorizon)
  }

  /// Some target follows, with nothing that ends the search strictly between.
  private func response(to position: Int) -> Answer {
    let agent = agent(of: position)
    func follows(_ patterns: PatternSet?) -> Int? {
      (position + 1..<max(position + 1, scope.range.upperBound)).first { candidate in
        matches(patterns, candidate, by: agent)
          && !(position + 1..<candidate).contains { matches(constraint.until, $0, by: agent) }
      }
    }
    if constraint.provided != nil, follows(constraint.provided) == nil { return .none }
    return settle(position, by: follows(constraint.target))
  }

  private func chainResponse(to position: Int) -> Answer {
    let next = (position + 1..<max(position + 1, scope.range.upperBound)).first { candidate in
      [TraceKind.message, .transferred, .paused, .closed, .resumed].contains(scope.trace[candidate].kind)
    }
    guard let next else { return settle(position, by: nil) }
    if matches(constraint.target, next, by: agent(of: position)) { return settle(position, by: next) }
    return .found(finding(position, .violated))
  }

  /// In time or late; if nothing came: a colleague's matter, not yet due, or late.
  private func settle(_ position: Int, by target: Int?) -> Answer {
    let event = scope.trace[position]
    guard let limit = constraint.within else {
      return .found(finding(position, target == nil ? .violated : .fulfilled, target: target))
    }
    let precisions = [event.precision] + (target.map { [scope.trace[$0].precision] } ?? [])
    if precisions.contains(.day) { return .found(finding(position, .timeUnknown, target: target)) }
    let deadline = event.time + limit + (precisions.contains(.minute) ? 60_000 : 0)
    if let target {
      let delay = scope.trace[target].time - event.time
      let state: ActivationResult.State = event.time + delay <= deadline ? .fulfilled : .violated
      return .found(finding(position, state, target: target, value: delay))
    }
    let after = trace[scope.range.upperBound...].first
    if !scope.endsByMove, let after, after.time <= deadline { return .none }
    if let known = scope.horizon.known { return known >= deadline ? .found(finding(position, .violated)) : .none }
    return scope.horizon.reached >= deadline ? .found(finding(position, .violated)) : .unknown
  }

  private func precedence(of position: Int) -> Finding? {
    let agent = agent(of: position)
    if constraint.provided != nil, !(0..<position).contains(where: { matches(constraint.provided, $0, by: agent) }) {
      return nil
    }
    func isRecent(_ candidate: Int) -> Bool {
      let isCoarse = [scope.trace[position], scope.trace[candidate]].contains { $0.precision == .minute }
      return constraint.within.map {
        scope.trace[position].time - scope.trace[candidate].time <= $0 + (isCoarse ? 60_000 : 0)
      } ?? true
    }
    func isCut(after candidate: Int) -> Bool {
      (candidate + 1..<position).contains { matches(constraint.since, $0, by: agent) }
    }
    let targets = (0..<position).filter {
      matches(constraint.target, $0, by: agent) && isRecent($0) && !isCut(after: $0)
    }
    if constraint.within != nil, scope.trace[position].precision == .day {
      return finding(position, .timeUnknown, target: targets.last)
    }
    if let target = targets.last { return finding(position, .fulfilled, target: target) }
    let mayHide = !scope.beginningIsKnown && (0..<position).allSatisfy(isRecent) && !isCut(after: -1)
    return finding(position, mayHide ? .beginningUnknown : .violated)
  }

  private func absence() -> [Finding] {
    scope.range.compactMap { position in
      let start = scope.range.prefix(through: position).last { matches(constraint.since, $0) }
      let seen = (start ?? scope.range.lowerBound)...position
      let count = seen.count { matches(constraint.target, $0) }
      let isTarget = matches(constraint.target, position)
      guard isTarget || matches(constraint.appliesTo, position) else { return nil }
      return finding(
        position, isTarget && count >= constraint.count ? .violated : .fulfilled, target: isTarget ? position : nil,
        value: constraint.count > 1 ? Int64(count) : nil)
    }
  }

  private func existence() -> [Finding] {
    guard let occasion = occasions.first else { return [] }
    let targets = scope.range.filter { matches(constraint.target, $0) }
    return [
      finding(
        occasion, targets.count >= constraint.count ? .fulfilled : .violated, target: targets.first,
        value: constraint.count > 1 ? Int64(targets.count) : nil)
    ]
  }

  private func opening() -> [Finding] {
    guard let first = scope.range.first(where: { matches(constraint.among, $0) }) else { return [] }
    if matches(constraint.target, first) { return [finding(first, .fulfilled, target: first)] }
    let mayHide = !scope.beginningIsKnown && scope.range.lowerBound == 0
    return [finding(first, mayHide ? .beginningUnknown : .violated)]
  }

  private func ending(before position: Int) -> Finding? {
    let agent = agent(of: position)
    if constraint.provided != nil, !(0..<position).contains(where: { matches(constraint.provided, $0, by: agent) }) {
      return nil
    }
    guard let last = (0..<position).last(where: { matches(constraint.among, $0, by: agent) }) else { return nil }
    let isMet = matches(constraint.target, last, by: agent)
    return finding(position, isMet ? .fulfilled : .violated, target: isMet ? last : nil)
  }

  /// The largest number of steps that can be laid in order onto words before the occasion.
  private func steps(before position: Int) -> Finding? {
    let agent = agent(of: position)
    if constraint.provided != nil, !(0..<position).contains(where: { matches(constraint.provided, $0, by: agent) }) {
      return nil
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
    let state: ActivationResult.State =
      count == constraint.steps.count ? .fulfilled : scope.beginningIsKnown ? .violated : .beginningUnknown
    return finding(position, state, target: state == .fulfilled ? position : nil, value: Int64(count))
  }

  /// Where a step's words begin in an event; nil stands for "wherever it is needed".
  private func starts(of step: PatternSet, at position: Int, by agent: Int32) -> [Int64?] {
    let event = scope.trace[position]
    guard matches(step, position, by: agent) else { return [] }
    return step.patterns.filter { $0.matches(event, agent: event.agent) }.flatMap { pattern -> [Int64?] in
      let found = passages.starts(of: event.event, proving: pattern.provingSignals)
      return found.isEmpty ? [nil] : found.map { Int64($0) }
    }
  }
}
