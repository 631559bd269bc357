import Scorecards
import Testing

@Suite struct ScorecardTests {
  private let rules = [
    ScoringRule(id: "greets", section: "ambassador", weight: 2),
    ScoringRule(id: "names", section: "ambassador", weight: 3, isCritical: true),
    ScoringRule(id: "settles", section: "ending", weight: 3),
    ScoringRule(id: "transfers", section: "transfer", weight: 2, rateLimit: 1500),
    ScoringRule(id: "trial", section: "ending", weight: 5, isCritical: true, isScored: false),
  ]

  private func card(_ tallies: [Tally]) -> Scorecard {
    var entry = TallyEntry(ruleCount: rules.count)
    entry.tallies = tallies + Array(repeating: Tally(), count: rules.count - tallies.count)
    entry.contacts = 10
    entry.contactsScored = 10
    return Scorecard(
      subject: .everyone, entry: entry, scoring: rules, sections: ["ending", "ambassador", "transfer"], passMark: 8000)
  }

  @Test func `The score is the weighted share of all that was met or missed`() {
    let card = card([Tally(met: 8, missed: 2), Tally(met: 1, missed: 1, notApplicable: 90), Tally(met: 3, missed: 1)])
    #expect(card.earned == 16 + 3 + 9)
    #expect(card.possible == 20 + 6 + 12)
    #expect(card.score == 7368)
    #expect(card.passes == false)
    #expect(card.sections.map(\.score) == [7500, 7308, nil])
    #expect(card.criticalMisses == 1)
  }

  @Test func `Where nothing was assessable there is no score, never zero`() {
    let card = card([Tally(notApplicable: 4), Tally(notAssessable: 4)])
    #expect(card.score == nil)
    #expect(card.passes == nil)
    #expect(card.interval == nil)
    #expect(card.costs.isEmpty)
    #expect(card.shareNotApplicable == 5000)
    #expect(card.shareNotAssessable == 5000)
  }

  @Test func `A score of zero is a score`() { #expect(card([Tally(missed: 3)]).score == 0) }

  @Test func `A rate rule keeps full points until its limit is certainly exceeded`() {
    let within = card([Tally(), Tally(), Tally(), Tally(met: 80, missed: 20)])
    #expect(within.score == 10_000)
    #expect(within.rules[3].exceedsRateLimit == false)
    let beyond = card([Tally(), Tally(), Tally(), Tally(met: 70, missed: 30)])
    #expect(beyond.score == 0)
    #expect(beyond.rules[3].exceedsRateLimit == true)
    #expect(beyond.costs.map(\.lost) == [200])
  }

  @Test func `A rule on trial is shown and costs nothing`() {
    let card = card([Tally(met: 1), Tally(), Tally(), Tally(), Tally(missed: 9, notAssessable: 9)])
    #expect(card.score == 10_000)
    #expect(card.criticalMisses == 0)
    #expect(card.rules[4].rate == 0)
    #expect(card.shareNotAssessable == 0)
  }

  @Test func `The dearest rules come first, equals in byte order`() {
    let card = card([Tally(met: 1, missed: 3), Tally(missed: 2), Tally(met: 5, missed: 4)])
    #expect(card.costs.map { rules[$0.rule].id } == ["settles", "greets", "names"])
    #expect(card.costs.map(\.lost) == [12, 6, 6])
    #expect(card.costs[0].cost == 2927)
  }

  @Test(arguments: [(1, 3, 3333), (2, 3, 6667), (1, 20_000, 1), (1, 20_001, 0), (0, 5, 0), (5, 5, 10_000)])
  func `Shares are rounded half up`(part: Int, total: Int, share: Int) {
    #expect(BasisPoints.share(part, of: total) == share)
  }

  @Test func `A contact passes with the mark and without a critical miss`() {
    var contact = ContactScore()
    #expect(contact.passes(mark: 8000) == nil)
    contact.count(.met, of: rules[2])
    contact.count(.missed, of: rules[3])
    contact.count(.missed, of: rules[4])
    contact.count(.notAssessable, of: rules[0])
    #expect(contact.score == 10_000)
    #expect(contact.passes(mark: 8000) == true)
    contact.count(.missed, of: rules[1])
    #expect(contact.score == 5000)
    #expect(contact.failedCritical)
    #expect(contact.passes(mark: 1000) == false)
  }

  @Test func `Agents, teams and brands each get what is theirs`() {
    var book = TallyBook(ruleCount: rules.count)
    for (agent, team, brand) in [
      ("b", "Nord", "Smart"), ("a", "Nord", "Ondelune"), ("b", "Nord", "Ondelune"), ("c", "", ""),
    ] {
      let slot = book.slot(for: TallyKey(agent: agent, team: team, brand: brand))
      book.count(.met, rule: 0, in: slot)
      book.count(ContactScore(), passMark: 8000, in: slot)
    }
    let set = ScorecardSet(book, scoring: rules, sections: ["ambassador"], passMark: 8000)
    #expect(set.agents.map(\.subject.id) == ["a", "b", "c"])
    #expect(set.agents.map(\.contacts) == [1, 2, 1])
    #expect(set.teams.map(\.contacts) == [3])
    #expect(set.brands.map(\.subject.id) == ["Ondelune", "Smart"])
    #expect(set.everyone.rules[0].tally == Tally(met: 4))
  }
}
