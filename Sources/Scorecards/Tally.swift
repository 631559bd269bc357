/// How often a rule said what: whole numbers only, so that merging in any order gives the same.
public struct Tally: Hashable, Codable, Sendable {
  /// How often the rule was met.
  public var met: Int
  /// How often it was missed.
  public var missed: Int
  /// How often there was no occasion for it.
  public var notApplicable: Int
  /// How often the source could not show it.
  public var notAssessable: Int
  /// How often it was missed where people decided not to count it.
  public var suppressed: Int

  /// A tally with these counts; without any it is empty.
  public init(
    met: Int = 0, missed: Int = 0, notApplicable: Int = 0, notAssessable: Int = 0, suppressed: Int = 0
  ) {
    self.met = met
    self.missed = missed
    self.notApplicable = notApplicable
    self.notAssessable = notAssessable
    self.suppressed = suppressed
  }

  /// How often the rule gave an answer that counts.
  public var applicable: Int { met + missed }

  /// How often the rule was asked at all.
  public var total: Int { met + missed + notApplicable + notAssessable + suppressed }

  /// Counts one outcome.
  @inlinable
  public mutating func count(_ outcome: Outcome) {
    switch outcome {
    case .met: met += 1
    case .missed: missed += 1
    case .notApplicable: notApplicable += 1
    case .notAssessable: notAssessable += 1
    case .suppressed: suppressed += 1
    }
  }

  /// Adds another tally's counts.
  public mutating func merge(_ other: Tally) { self = self + other }

  /// The counts of both.
  public static func + (lhs: Tally, rhs: Tally) -> Tally {
    Tally(
      met: lhs.met + rhs.met, missed: lhs.missed + rhs.missed, notApplicable: lhs.notApplicable + rhs.notApplicable,
      notAssessable: lhs.notAssessable + rhs.notAssessable, suppressed: lhs.suppressed + rhs.suppressed)
  }
}
