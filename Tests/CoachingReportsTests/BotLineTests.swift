import CoachingReports
import CoachingRules
import Scorecards
import Testing

/// What bots are charged with stands on a line that is nobody's.
@Suite struct BotLineTests {
  private static func contents(named: Bool) -> ReportContents {
    let pack = InventedPack.pack
    var book = TallyBook(ruleCount: pack.rules.count)
    for agent in ["bot", "marc"] {
      var entry = TallyEntry(ruleCount: pack.rules.count)
      entry.tallies[InventedPack.greetsRule] = Tally(met: 1, missed: 1)
      book.add(entry, for: TallyKey(agent: agent))
    }
    return ReportContents(
      pack: pack, book: book, quotes: QuoteSampler(limit: 3, ruleCount: pack.rules.count),
      run: RunRecord(programVersion: "0.0.0"), language: .fr,
      agentNames: named ? ["bot": AgentName(full: "Bo T.", given: "Bo")] : [:])
  }

  @Test func `A bot is called one and has no page`() {
    let page = String(decoding: ManagerPage(Self.contents(named: false)).bytes, as: UTF8.self)
    #expect(page.contains("Robot <span class=\"note\">personne n’en répond</span>"))
    #expect(!page.contains("agents/bot.html") && page.contains("agents/marc.html"))
  }

  @Test func `A person of that identifier stays a person`() {
    let page = String(decoding: ManagerPage(Self.contents(named: true)).bytes, as: UTF8.self)
    #expect(page.contains("agents/bot.html") && page.contains("Bo T.") && !page.contains("Robot <"))
  }
}
