/// The score of an agent, a team, a brand or everyone, worked out from whole-number tallies.
public struct Scorecard: Hashable, Sendable {
  /// Whose it is.
  public let subject: ScorecardSubject
  /// Contacts counted.
  public let contacts: Int
  /// Contacts in which something was assessable.
  public let contactsScored: Int
  /// Contacts that reached the pass mark without missing a critical rule.
  public let contactsPassed: Int
  /// Contacts in which a critical rule was missed.
  public let contactsFailedCritical: Int
  /// One score for each rule, in the order of the pack.
  public let rules: [RuleScore]
  /// One score for each section, in the order given.
  public let sections: [SectionScore]
  /// Weight points earned.
  public let earned: Int
  /// Weight points that could be earned.
  public let possible: Int
  /// What was said by all scored rules together.
  public let tally: Tally
  /// How many misses of all rules people decided not to count.
  public let suppressed: Int
  /// How often critical rules were missed.
  public let criticalMisses: Int
  /// The score from which it passes, in basis points.
  public let passMark: Int
  /// The rules that cost something, the dearest first.
  public let costs: [RuleCost]

  /// The score in basis points; nil where nothing was assessable: no score, never zero.
  public var score: Int? { BasisPoints.share(earned, of: possible) }

  /// Between which scores the true one lies with 95 % confidence; nil without a score.
  ///
  /// Contacts are taken for independent, each with a share of points between 0 and 1.
  public var interval: WilsonInterval? {
    WilsonInterval(earned: earned, possible: possible, of: max(contactsScored, possible > 0 ? 1 : 0))
  }

  /// Whether the pass mark is reached; nil without a score.
  public var passes: Bool? { score.map { $0 >= passMark } }

  /// Share of the verdicts that were not applicable, in basis points; nil without verdicts.
  public var shareNotApplicable: Int? { BasisPoints.share(tally.notApplicable, of: tally.total) }

  /// Share of the verdicts that were not assessable, in basis points; nil without verdicts.
  public var shareNotAssessable: Int? { BasisPoints.share(tally.notAssessable, of: tally.total) }

  /// Works out a scorecard; O(rules log rules).
  ///
  /// - Parameters:
  ///   - entry: the merged tallies of the subject.
  ///   - scoring: the rules, in the order of the tallies.
  ///   - sections: the sections' identifiers, in the order in which they are shown.
  public init(
    subject: ScorecardSubject, entry: TallyEntry, scoring: [ScoringRule], sections: [String], passMark: Int
  ) {
    precondition(entry.tallies.count == scoring.count, "A scorecard needs one tally for each rule.")
    let rules = zip(entry.tallies, scoring).enumerated().map { index, pair in
      RuleScore(rule: index, tally: pair.0, scoring: pair.1)
    }
    let possible = rules.reduce(0) { $0 + $1.possible }
    self.subject = subject
    contacts = entry.contacts
    contactsScored = entry.contactsScored
    contactsPassed = entry.contactsPassed
    contactsFailedCritical = entry.contactsFailedCritical
    self.rules = rules
    self.sections = sections.map { section in
      let members = rules.filter { scoring[$0.rule].section == section }
      return SectionScore(
        section: section, earned: members.reduce(0) { $0 + $1.earned },
        possible: members.reduce(0) { $0 + $1.possible })
    }
    earned = rules.reduce(0) { $0 + $1.earned }
    self.possible = possible
    tally = rules.filter { scoring[$0.rule].isScored }.reduce(Tally()) { $0 + $1.tally }
    suppressed = rules.reduce(0) { $0 + $1.tally.suppressed }
    criticalMisses = rules.reduce(0) {
      scoring[$1.rule].isCritical && scoring[$1.rule].isScored ? $0 + $1.tally.missed : $0
    }
    self.passMark = passMark
    costs = rules.filter { $0.lost > 0 }
      .map { RuleCost(rule: $0.rule, lost: $0.lost, cost: BasisPoints.share($0.lost, of: possible) ?? 0) }
      .sorted { one, other in
        one.lost != other.lost
          ? one.lost > other.lost : ByteOrder.precedes(scoring[one.rule].id, scoring[other.rule].id)
      }
  }
}
