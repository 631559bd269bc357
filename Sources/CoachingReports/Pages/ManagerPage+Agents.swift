import CoachingRules
import Scorecards

extension ManagerPage {
  /// The agents with their scores and sections.
  var agents: EscapedHTML {
    let order = contents.agentsByName
    guard !order.isEmpty else { return .empty }
    var html = scores(order)
    html += sections(order)
    return PageFrame.section(wording.say("Agents", "Agents"), id: "agents", html)
  }

  private func link(_ position: Int) -> EscapedHTML {
    let id = contents.scorecards.agents[position].subject.id
    let name = contents.name(of: id).full
    if contents.isBot(id) {
      return "\(name) <span class=\"note\">\(wording.say("personne n’en répond", "nobody’s own line"))</span>"
    }
    return "<a href=\"\(contents.path(ofAgent: position))\"><bdi>\(name)</bdi></a>"
  }

  private func scores(_ order: [Int]) -> EscapedHTML {
    var table = DataTable(
      caption: wording.say("Scores, par ordre alphabétique", "Scores, in alphabetical order"),
      columns: [
        .init(title: wording.say("Agent", "Agent")), .init(title: wording.say("Score", "Score"), isNumber: true),
        .init(title: wording.say("Intervalle", "Interval"), isNumber: true),
        .init(title: wording.say("Contacts", "Contacts"), isNumber: true),
        .init(title: wording.say("Manquements critiques", "Critical misses"), isNumber: true),
        .init(title: wording.say("Non évaluable", "Not assessable"), isNumber: true),
        .init(title: wording.say("À travailler d’abord", "Needs help with")),
      ])
    for position in order {
      let card = contents.scorecards.agents[position]
      let tick: EscapedHTML = card.passes == true ? "<span class=\"tick\">✓</span>" : "<span class=\"tick\"></span>"
      table.rows.append([
        link(position),
        "\(RateBar.html(card.score, card.interval, mark: card.passMark)) <span class=\"share\">\(wording.score(card.score))</span>\(tick)",
        "\(card.interval == nil ? "–" : wording.shortInterval(card.interval))",
        "\(wording.numbers.count(card.contacts))", "\(wording.numbers.count(card.criticalMisses))",
        "\(card.shareNotAssessable.map { wording.numbers.percent($0) } ?? "–")", dearest(card),
      ])
    }
    let mark = wording.numbers.percent(contents.pack.passMark)
    return table.html
      + "<p class=\"small\">\(wording.say("✓ objectif de \(mark) atteint. Trait fin : l’intervalle ; trait vertical : l’objectif.", "✓ mark of \(mark) reached. Thin line: the interval; upright line: the mark."))</p>\n"
  }

  private func sections(_ order: [Int]) -> EscapedHTML {
    let cards = contents.scorecards
    let shown = cards.everyone.sections.indices.filter { cards.everyone.sections[$0].possible > 0 }
    guard shown.count > 1 else { return .empty }
    var table = DataTable(
      caption: wording.say("Scores par section", "Scores by section"),
      columns: [.init(title: wording.say("Agent", "Agent"))]
        + shown.map {
          .init(title: wording.section(cards.everyone.sections[$0].section, of: contents.pack), isNumber: true)
        })
    for position in order {
      table.rows.append(
        [link(position)] + shown.map { "\(cards.agents[position].sections[$0].score.map { wording.score($0) } ?? "–")" }
      )
    }
    return table.html
  }
}
