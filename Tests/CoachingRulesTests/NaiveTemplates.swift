import Conversations
import MessageSignals

@testable import CoachingRules

/// The templates a second time, straight from their definitions, quadratic and worse: only the facts of an event and of a pattern are
/// shared with what they check.
struct NaiveTemplates {
  /// What became of an activation, as both implementations must agree on it.
  struct Finding: Hashable, Comparable, CustomStringConvertible {
    var activation: Int
    var agent: Int32
    var state: ActivationResult.State
    /// Of a fulfilled or broken activation: by what.
    var target: Int?
    /// Of steps: how many were kept.
    var value: Int64?

    static func < (one: Finding, other: Finding) -> Bool {
      (one.activation, one.agent, "\(one.state)") < (other.activation, other.agent, "\(other.state)")
    }

    var description: String {
      "\(activation) of \(agent): \(state)\(target.map { " by \($0)" } ?? "")"
    }
  }

  /// What one activation comes to.
  enum Answer {
    /// It does not count.
    case none
    /// It hangs on a horizon that is not known yet.
    case unknown
    case found(Finding)
  }

  var constraint: Constraint
  let scope: CaseScope
  let passages: RandomPassages
  let policy: Policy

  var trace: [TraceEvent] { Array(scope.trace) }
  var inside: [Int] { Array(scope.range) }
  var occasions: [Int] { inside.filter { matches(constraint.appliesTo, $0) } }
  var within: Int64? { constraint.within?.value(policy).map { constraint.isStrict ? $0 - 1 : $0 } }
  var after: Int64 { constraint.after?.value(policy) ?? 0 }

  /// The findings in order, and whether an answer hangs on an unknown horizon.
  func judge() -> (findings: [Finding], needsHorizon: Bool) {
    var findings: [Finding] = []
    var needsHorizon = false
    for answer in answers() {
      switch answer {
      case .none: break
      case .unknown: needsHorizon = true
      case .found(let finding): if finding.agent >= 0 { findings.append(finding) }
      }
    }
    return (findings.sorted(), needsHorizon)
  }

  private func answers() -> [Answer] {
    switch constraint.template {
    case .response: return begunActivations.map { response(to: $0, before: nil) }
    case .alternateResponse: return activations.map { response(to: $0, before: next(activations, after: $0)) }
    case .chainResponse: return activations.map(chainResponse)
    case .precedence: return activations.map { precedence(of: $0, from: nil) } + idleOccasions
    case .alternatePrecedence:
      return activations.map { position in precedence(of: position, from: activations.last { $0 < position }) }
    case .chainPrecedence: return activations.map(chainPrecedence)
    case .respondedExistence: return activations.map(respondedExistence)
    case .notRespondedExistence: return activations.flatMap(notRespondedExistence)
    case .notResponse: return activations.flatMap(notResponse) + idleOccasions
    case .notChainResponse: return activations.map(notChainResponse) + idleOccasions
    case .notPrecedence: return activations.map(notPrecedence) + idleOccasions
    case .notChainPrecedence: return activations.map(notChainPrecedence) + idleOccasions
    case .succession: return both(.response, .precedence)
    case .alternateSuccession: return both(.alternateResponse, .alternatePrecedence)
    case .chainSuccession: return both(.chainResponse, .chainPrecedence)
    case .coExistence: return both(.respondedExistence, .respondedExistence)
    case .notCoExistence: return both(.notRespondedExistence, .notRespondedExistence)
    case .existence: return existence { $0 >= constraint.count }
    case .exactly: return existence { $0 == constraint.count }
    case .absence: return absence()
    case .choice, .exclusiveChoice: return choice()
    case .`init`: return opening()
    case .end: return ending()
    case .steps: return occasions.map(steps)
    case .measure: return measure()
    }
  }

  /// Activations that something has begun in the case.
  private var begunActivations: [Int] {
    activations.filter { position in
      constraint.since == nil
        || inside.contains { $0 < position && matches(constraint.since, $0, by: agent(of: position)) }
    }
  }

  /// Occasions of something forbidden at which something else was done.
  private var idleOccasions: [Answer] {
    occasions.filter { !activations.contains($0) }.map { found($0, .fulfilled) }
  }

  /// One half, and the other with activation and target changed.
  private func both(_ one: ConstraintTemplate, _ other: ConstraintTemplate) -> [Answer] {
    var first = self
    first.constraint.template = one
    first.constraint.since = nil
    var second = self
    second.constraint.template = other
    (second.constraint.activation, second.constraint.target) = (constraint.target, constraint.activation)
    second.constraint.until = nil
    return first.answers() + second.answers()
  }

  // What is known of an event.

  var activations: [Int] { inside.filter { matches(constraint.activation, $0) } }

  func next(_ positions: [Int], after position: Int) -> Int? { positions.first { $0 > position } }

  /// Whether an event matches, "same agent" being `agent`, else whoever the case or the event belongs to.
  func matches(_ patterns: PatternSet?, _ position: Int, by agent: Int32? = nil) -> Bool {
    guard let patterns else { return false }
    return patterns.patterns.contains { $0.matches(scope.trace[position], agent: agent ?? self.agent(of: position)) }
  }

  func agent(of position: Int) -> Int32 { scope.agent >= 0 ? scope.agent : scope.trace[position].agent }

  /// Who answers for an activation: the case's agent, its own, or who held the conversation.
  func charged(_ position: Int) -> Int32 {
    let event = scope.trace[position]
    return scope.agent >= 0 ? scope.agent : event.agent >= 0 ? event.agent : event.holder
  }

  /// To whose credit a target goes.
  func credited(_ target: Int, for activation: Int) -> Int32 {
    let own = charged(target)
    return own >= 0 ? own : charged(activation)
  }

  /// Who held the conversation at an instant.
  func holder(at time: Int64) -> Int32 {
    if scope.agent >= 0 { return scope.agent }
    return inside.last { scope.trace[$0].time <= time }.map { scope.trace[$0].holderAfter } ?? -1
  }

  /// Whether two events share what the correlation asks for.
  func correlate(_ activation: Int, _ target: Int) -> Bool {
    let one = scope.trace[activation]
    let other = scope.trace[target]
    let asked = constraint.correlation
    if asked.contains(.sameAgent), agent(of: activation) < 0 || agent(of: activation) != other.agent { return false }
    if asked.contains(.sameConversation), one.conversation != other.conversation { return false }
    if asked.contains(.otherConversation), one.conversation == other.conversation { return false }
    if asked.contains(.sameDay), one.day != other.day { return false }
    if asked.contains(.sameText), one.sameness == 0 || one.sameness != other.sameness { return false }
    if asked.contains(.sameInformation), information(one).isDisjoint(with: information(other)) { return false }
    return true
  }

  private func information(_ event: TraceEvent) -> InformationSet {
    event.traits.contains(.byCustomer) ? event.gives : event.asks
  }

  // Time.

  /// How far two events' times may be off.
  func tolerance(_ positions: Int...) -> Int64 {
    positions.contains { scope.trace[$0].precision == .minute } ? 60_000 : 0
  }

  func isDayOnly(_ positions: Int...) -> Bool { positions.contains { scope.trace[$0].precision == .day } }

  func distance(_ one: Int, _ other: Int) -> Int64 { abs(scope.trace[one].time - scope.trace[other].time) }

  /// Whether a wanted target may lie in the window.
  func mayFit(_ activation: Int, _ target: Int) -> Bool {
    isLateEnough(activation, target)
      && within.map { distance(activation, target) <= $0 + tolerance(activation, target) } ?? true
  }

  func isLateEnough(_ activation: Int, _ target: Int) -> Bool {
    distance(activation, target) >= after - tolerance(activation, target)
  }

  /// Whether a forbidden target lies in the window for certain.
  func fits(_ activation: Int, _ target: Int) -> Bool {
    let tolerance = tolerance(activation, target)
    return (after == 0 || distance(activation, target) >= after + tolerance)
      && within.map { distance(activation, target) <= $0 - tolerance } ?? true
  }

  func found(
    _ activation: Int, _ state: ActivationResult.State, by target: Int? = nil, agent: Int32? = nil
  ) -> Answer {
    .found(Finding(activation: activation, agent: agent ?? charged(activation), state: state, target: target))
  }
}
