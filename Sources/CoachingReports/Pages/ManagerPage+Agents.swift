import CoachingRules
import Foundation
import Scorecards

extension ManagerPage {
  /// Positions of the agents in the alphabetical order of their names.
  private var alphabetical: [Int] {
    let cards = contents.scorecards.agents
    let names = cards.map { card in
      let name = contents.name(of: card.subject.id).full.lowercased().decomposedStringWithCanonicalMapping
      return String(
        String.UnicodeScalarView(name.unicodeScalars.filter { $0.properties.canonicalCombiningClass == .notReordered }))
    }
    // Scorecards are in the byte order of identifiers, which settles equal names.
    return cards.indices.sorted { one, other in
      ByteOrder.isSame(names[one], names[other]) ? one < other : ByteOrder.precedes(names[one], names[other])
    }
  }

  /// The agents with their scores and sections.
  var agents: EscapedHTML {
    let order = alphabetical
    guard !order.isEmpty else { return .empty }
    var html = scores(order)
    html += sections(order)
    return PageFrame.section(wording.say("Agents", "Agents"), id: "agents", html)
  }

  private func link(_ position: Int) -> EscapedHTML {
    let name = contents.name(of: contents.scorecards.agents[position].subject.id).full
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
        .init(title: wording.say("À accompagner d’abord", "Needs help with")),
      ])
    for position in order {
      let card = contents.scorecards.agents[position]
      let mark: EscapedHTML =
        card.passes == true
        ? " <span class=\"note\" title=\"\(wording.say("objectif atteint", "mark reached"))\">✓</span>" : ""
      table.rows.append([
        link(position),
        "\(RateBar.html(card.score, card.interval, mark: card.passMark)) \(wording.score(card.score))\(mark)",
        "\(card.interval == nil ? "–" : wording.shortInterval(card.interval))",
        "\(wording.numbers.count(card.contacts))", "\(wording.numbers.count(card.criticalMisses))",
        "\(card.shareNotAssessable.map { wording.numbers.percent($0) } ?? "–")", dearest(card),
      ])
    }
    return table.html
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
