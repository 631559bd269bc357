import CoachingRules
import Scorecards

/// Everything that a run's reports are made of.
public struct ReportContents: Sendable {
  /// The rules that were checked.
  public var pack: RulePack
  /// The same rules as scorecards know them.
  public var scoring: [ScoringRule]
  /// The scorecards.
  public var scorecards: ScorecardSet
  /// The samples drawn; their limit is how many quotes a rule shows at most.
  public var quotes: QuoteSampler
  /// The facts of the run.
  public var run: RunRecord
  /// The reader's language.
  public var language: ReportLanguage
  /// What agents are called, by identifier; one without a name is called by the identifier.
  public var agentNames: [String: AgentName]
  /// Figures of the team.
  public var figures: [TeamFigure]
  /// The teams and brands that each agent worked for.
  let groups: [String: [TallyKey]]
  /// The agents' file names, in the order of their scorecards.
  public let slugs: [String]

  /// The contents of a run's reports.
  public init(
    pack: RulePack, book: TallyBook, quotes: QuoteSampler, run: RunRecord, language: ReportLanguage,
    agentNames: [String: AgentName] = [:], figures: [TeamFigure] = []
  ) {
    self.pack = pack
    scoring = pack.rules.map { ScoringRule($0) }
    scorecards = ScorecardSet(
      book, scoring: scoring, sections: pack.sections.map(\.id), passMark: pack.passMark)
    self.quotes = quotes
    self.run = run
    self.language = language
    self.agentNames = agentNames
    self.figures = figures
    groups = Dictionary(grouping: book.sorted.map(\.key)) { $0.agent }
    slugs = AgentSlug.slugs(for: scorecards.agents.map(\.subject.id))
  }

  /// The path of an agent's page below the report's folder.
  public func path(ofAgent position: Int) -> String { "agents/\(slugs[position]).html" }

  /// Whether an identifier stands for the bots, whose line is nobody's.
  public func isBot(_ agent: String) -> Bool { agent == "bot" && agentNames[agent] == nil }

  /// What an agent is called: fit to be shown, on one line.
  public func name(of agent: String) -> AgentName {
    if isBot(agent) {
      let name = language == .fr ? "Robot" : "Bot"
      return AgentName(full: name, given: name)
    }
    let known = agentNames[agent] ?? AgentName(full: "", given: "")
    let full = VisibleText.oneLine(known.full)
    let given = VisibleText.oneLine(known.given)
    let shown = full.isEmpty ? VisibleText.oneLine(agent) : full
    return AgentName(full: shown, given: given.isEmpty ? shown : given)
  }
}

extension ScoringRule {
  /// What scorecards must know of a rule of the pack.
  public init(_ rule: Rule) {
    self.init(
      id: rule.id, section: rule.section, weight: rule.weight, isCritical: rule.isCritical, isScored: rule.isScored,
      rateLimit: rule.rateLimit)
  }
}
