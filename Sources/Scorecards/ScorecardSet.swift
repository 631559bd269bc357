/// All scorecards of a run.
public struct ScorecardSet: Hashable, Sendable {
  /// One for each agent, in the byte order of their identifiers.
  public let agents: [Scorecard]
  /// One for each team that has a name, in byte order.
  public let teams: [Scorecard]
  /// One for each brand that has a name, in byte order.
  public let brands: [Scorecard]
  /// The one of everyone together.
  public let everyone: Scorecard

  /// Works out all scorecards of a book.
  ///
  /// - Parameters:
  ///   - scoring: the rules, in the order of the book's tallies.
  ///   - sections: the sections' identifiers, in the order in which they are shown.
  public init(_ book: TallyBook, scoring: [ScoringRule], sections: [String], passMark: Int) {
    let lines = book.sorted
    func card(_ subject: ScorecardSubject, _ entry: TallyEntry) -> Scorecard {
      Scorecard(subject: subject, entry: entry, scoring: scoring, sections: sections, passMark: passMark)
    }
    func cards(_ name: (TallyKey) -> String, _ subject: (String) -> ScorecardSubject) -> [Scorecard] {
      // A key of one name keeps names apart that only look alike.
      var sums: [TallyKey: TallyEntry] = [:]
      for (key, entry) in lines where !name(key).isEmpty {
        sums[TallyKey(agent: name(key)), default: TallyEntry(ruleCount: book.ruleCount)].merge(entry)
      }
      return sums.sorted { $0.key < $1.key }.map { card(subject($0.key.agent), $0.value) }
    }
    agents = cards({ $0.agent }, { .agent($0) })
    teams = cards({ $0.team }, { .team($0) })
    brands = cards({ $0.brand }, { .brand($0) })
    everyone = card(
      .everyone, lines.reduce(into: TallyEntry(ruleCount: book.ruleCount)) { $0.merge($1.entry) })
  }
}
