import CoachingRules
import Scorecards

/// One agent's page, `agents/<slug>.html`: nothing of any other agent is in it.
public struct AgentPage: Sendable {
  /// How many rules that cost points are shown.
  static let lessons = 3
  /// How many rules that go well are shown.
  static let strengths = 3
  /// From which share on a rule goes well, in basis points.
  static let strong = 8000

  let contents: ReportContents
  let wording: PageWording
  let card: Scorecard
  let name: AgentName

  /// The page of the agent at this position of the agents' scorecards.
  public init(_ contents: ReportContents, agent: Int) {
    self.contents = contents
    wording = PageWording(contents.language)
    card = contents.scorecards.agents[agent]
    name = contents.name(of: card.subject.id)
  }

  /// The page's UTF-8.
  public var bytes: [UInt8] {
    var content = head
    content += goingWell
    content += toPractise
    content += rules
    content += reading
    let frame = PageFrame(
      wording: wording, title: wording.say("Votre bilan : \(name.full)", "Your report: \(name.full)"))
    content += frame.footer(contents.pack)
    return frame.page(content)
  }

  private var head: EscapedHTML {
    let run = contents.run
    let period = run.firstDay.map { wording.days.period(from: $0, to: run.lastDay ?? $0) } ?? ""
    let contacts = wording.contacts(card.contacts)
    return """
      <header>
      <p class="eyebrow">Debrief</p>
      <h1>\(wording.say("Bonjour ", "Hello "))<bdi>\(name.given)</bdi></h1>
      <p class="lead">\(wording.say(
        "Voici ce que montrent vos conversations \(period) (\(contacts)).",
        "Here is what your conversations show, \(period): \(contacts)."))</p>
      </header>
      <section id="score">
      <h2>\(wording.say("Votre score", "Your score"))</h2>
      <div class="score">
      \(ScoreView(wording: wording).html(card))</div>
      \(SectionBars(wording: wording, pack: contents.pack).html(card))</section>
      <aside class="notice">
      <p>\(wording.say(
        "Ce bilan est fait pour vous aider. Il ne décide de rien et ne vous compare à personne ; parlez-en avec la personne qui vous accompagne, et dites-lui quand une règle s’est trompée.",
        "This report is meant to help you. It decides nothing and compares you with nobody; talk it over with the person who coaches you, and say so when a rule was wrong."))</p>
      </aside>

      """
  }

  /// The rules, with the notes that explain what did not count.
  private var rules: EscapedHTML {
    let table = RuleTable(wording: wording, contents: contents, card: card).html
    guard table != .empty else { return .empty }
    return PageFrame.section(
      wording.say("Toutes les règles", "All rules"), id: "rules", table + silent + ownLimits + onTrial)
  }

  /// The rules that never applied, in one sentence.
  private var silent: EscapedHTML {
    let rules = card.rules.filter {
      contents.pack.rules[$0.rule].status != .retired && $0.tally.applicable + $0.tally.suppressed == 0
        && $0.tally.total > 0
    }
    guard !rules.isEmpty else { return .empty }
    let names = rules.map { wording.say(contents.pack.rules[$0.rule].says) }.joined(separator: wording.say(" ; ", "; "))
    let text = wording.say(
      "Sans objet ou non évaluables dans vos conversations : \(names).",
      "Not applicable or not assessable in your conversations: \(names).")
    return "<p class=\"small\">\(text)</p>\n"
  }

  private var reading: EscapedHTML {
    let items = [
      wording.say(
        "« Sans objet » : l’occasion ne s’est pas présentée. Cela ne vous coûte rien.",
        "“Not applicable”: there was no occasion. It costs you nothing."),
      wording.say(
        "« Non évaluable » : l’export ne montre pas ce qu’il faudrait voir. Cela ne vous coûte rien non plus.",
        "“Not assessable”: the export does not show what would have to be seen. It costs you nothing either."),
      wording.say(
        "L’intervalle dit entre quelles bornes se situe votre vrai résultat, dans 95 cas sur 100 : avec peu de contacts, il est large, et un score bas ou haut peut être dû au hasard.",
        "The interval says between which values your true share lies, 95 times out of 100: with few contacts it is wide, and a low or high score may be chance."
      ),
      wording.say(
        "Les exemples ne sont pas choisis à la main : un tirage automatique donne toujours les mêmes.",
        "Examples are not picked by hand: a fixed calculation always draws the same ones."),
    ]
    let list = EscapedHTML.join(items.map { "<li>\($0)</li>\n" })
    return PageFrame.section(
      wording.say("Comment lire ce bilan", "How to read this report"), id: "reading", "<ul>\n\(list)</ul>\n")
  }
}
