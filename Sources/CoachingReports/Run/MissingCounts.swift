import CoachingRules

/// How often a rule could not be assessed for want of which fact.
public struct MissingCounts: Hashable, Sendable {
  private var counts: [String: Int] = [:]

  /// Nothing was missing.
  public init() {}

  /// Counts a verdict that was not assessable.
  public mutating func count(_ missing: MissingFact) {
    for name in missing.names { counts[name, default: 0] += 1 }
  }

  /// Adds so many verdicts that lacked the fact of this name.
  public mutating func add(_ count: Int, of fact: String) { counts[fact, default: 0] += count }

  /// Adds another count.
  public mutating func merge(_ other: MissingCounts) { counts.merge(other.counts, uniquingKeysWith: +) }

  /// The facts with their counts, in the byte order of their names.
  public var sorted: [(fact: String, count: Int)] {
    counts.map { (fact: $0.key, count: $0.value) }.sorted { $0.fact < $1.fact }
  }
}
