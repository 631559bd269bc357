import CoachingReports
import CoachingRules
import Scorecards
import Testing

@Suite struct ReportGoldenTests {
  @Test(arguments: ReportLanguage.allCases)
  func `Pages are what they were`(language: ReportLanguage) throws {
    let contents = InventedContents.contents(language)
    try GoldenFile.check(ManagerPage(contents).bytes, "manager.\(language.rawValue).html")
    for (position, card) in contents.scorecards.agents.enumerated() where card.subject.id == "marc" {
      try GoldenFile.check(AgentPage(contents, agent: position).bytes, "agent.\(language.rawValue).html")
    }
    let summary = TerminalSummary(contents, reportPath: "out\u{1B}[31m", width: 80, hasColour: false)
    try GoldenFile.check(Array(summary.text.utf8), "summary.\(language.rawValue).txt")
  }

  @Test func `Data files are what they were`() throws {
    let contents = InventedContents.contents(.fr)
    try GoldenFile.check(ScorecardsFile.bytes(of: contents), "scorecards.json")
    try GoldenFile.check(RunFile.bytes(of: contents), "run.json")
  }
}
