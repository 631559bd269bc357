import CoachingRules
import MessageSignals

/// Conditions on an event in the `.decl` language, over the attributes that `TraceLog` writes.
struct DeclareCondition {
  /// What is counted in messages and turns, as event logs call it.
  static let amounts: [(name: String, value: @Sendable (TraceEvent) -> Int64)] = [
    ("words", { Int64($0.amounts.words) }), ("emojis", { Int64($0.amounts.emojis) }),
    ("characters", { Int64($0.amounts.characters) }), ("messages", { Int64($0.messages) }),
  ]

  /// The letter of the event: A for the activation, T for the target.
  let letter: String

  /// The condition that some alternative holds; the empty text if all events of the kind match.
  ///
  /// - Parameter sameAgent: what says that the event is the agent's in question; the empty text if it always is.
  func text(_ set: PatternSet, sameAgent: String) -> String {
    let alternatives = set.patterns.map { text($0, sameAgent: sameAgent) }
    if alternatives.contains("") { return "" }
    return alternatives.count == 1 ? alternatives[0] : "(\(alternatives.map { "(\($0))" }.joined(separator: " or ")))"
  }

  private func text(_ pattern: EventPattern, sameAgent: String) -> String {
    var parts: [String] = []
    for (trait, role) in EventTraits.roles {
      if pattern.traits.contains(trait) { parts.append("\(letter).org:role is \(role)") }
      if pattern.withoutTraits.contains(trait) { parts.append("not (\(letter).org:role is \(role))") }
    }
    for (trait, name) in EventTraits.conditions {
      if pattern.traits.contains(trait) { parts.append(holds(name)) }
      if pattern.withoutTraits.contains(trait) { parts.append("not (\(holds(name)))") }
    }
    for signal in Signal.allCases {
      if pattern.signals.contains(signal) { parts.append(holds("says-\(signal.name)")) }
      if pattern.withoutSignals.contains(signal) { parts.append("not (\(holds("says-\(signal.name)")))") }
    }
    let wanted = Signal.allCases.filter { pattern.anySignal.contains($0) }.map { "says-\($0.name)" }
    let asked = InformationKind.allCases.filter { pattern.asks.contains(InformationSet($0)) }.map {
      "asks-for-\($0.written)"
    }
    let given = InformationKind.allCases.filter { pattern.gives.contains(InformationSet($0)) }.map {
      "gives-\($0.written)"
    }
    for names in [wanted, asked, given] where !names.isEmpty {
      parts.append("(\(names.map(holds).joined(separator: " or ")))")
    }
    if let bounds = pattern.bounds { parts += limits(bounds) }
    if pattern.isSameAgent, !sameAgent.isEmpty { parts.append(sameAgent) }
    return parts.joined(separator: " and ")
  }

  private func holds(_ name: String) -> String { "\(letter).\(name) = true" }

  private func limits(_ bounds: AmountBounds) -> [String] {
    let limits: [(String, UInt16, UInt16)] = [
      ("words", bounds.least.words, bounds.most.words), ("emojis", bounds.least.emojis, bounds.most.emojis),
      ("characters", bounds.least.characters, bounds.most.characters),
      ("messages", bounds.leastMessages, bounds.mostMessages),
    ]
    return limits.flatMap { name, least, most in
      (least > 0 ? ["\(letter).\(name) >= \(least)"] : []) + (most < .max ? ["\(letter).\(name) <= \(most)"] : [])
    }
  }
}
