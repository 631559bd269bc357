import CoachingRules

/// One verdict of a judged world.
struct Answer {
  /// Rule × case × agent.
  struct Key: Hashable, Comparable, CustomStringConvertible {
    var rule: String
    /// Conversation and the event that opened the contact; conversation; customer; agent's day.
    var place: String
    var agent: String

    var description: String { "\(rule) in \(place) of \(agent)" }

    static func < (one: Key, other: Key) -> Bool { one.description < other.description }
  }

  var key: Key
  var kind: VerdictKind
  /// The line of `verdicts.ndjson`.
  var line: String
  /// The case, as a position in the judgement's traces.
  var trace: String
}
