import CoachingRules

/// One agent's page, `agents/<slug>.html`: nothing of any other agent is in it.
public struct AgentPage: Sendable {
  let contents: ReportContents
  /// Position of the agent among the agents' scorecards.
  let agent: Int

  /// The page of the agent at this position of the agents' scorecards.
  public init(_ contents: ReportContents, agent: Int) {
    self.contents = contents
    self.agent = agent
  }

  /// The page's UTF-8.
  public var bytes: [UInt8] {
    let html: EscapedHTML = "<!DOCTYPE html>\n<html lang=\"\(contents.language.rawValue)\"></html>\n"
    return Array(html.markup.utf8)
  }
}
