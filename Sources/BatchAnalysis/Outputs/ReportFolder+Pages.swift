import CoachingReports
import Scorecards

extension ReportFolder {
  /// Writes the pages and data files, and puts the report in its place.
  public func publish(_ contents: ReportContents) throws(StorageProblem) {
    try write(ManagerPage(contents).bytes, to: "index.html")
    for (position, card) in contents.scorecards.agents.enumerated() where !contents.isBot(card.subject.id) {
      try write(AgentPage(contents, agent: position).bytes, to: contents.path(ofAgent: position))
    }
    try write(ScorecardsFile.bytes(of: contents), to: "scorecards.json")
    try write(RunFile.bytes(of: contents), to: "run.json")
    try publish()
  }
}
