import CoachingRules
import Scorecards

extension ManagerPage {
  /// The score of everyone together, with its sections.
  var overview: EscapedHTML {
    let card = contents.scorecards.everyone
    let tiles: [EscapedHTML] = [
      tile(
        wording.say("Contacts réussis", "Contacts passed"),
        "\(wording.numbers.count(card.contactsPassed))",
        wording.say(
          "contacts évalués : \(wording.numbers.count(card.contactsScored))",
          "of \(wording.numbers.count(card.contactsScored)) scored")),
      tile(
        wording.say("Manquements critiques", "Critical misses"), "\(wording.numbers.count(card.criticalMisses))",
        wording.say(
          "dans \(wording.contacts(card.contactsFailedCritical))", "in \(wording.contacts(card.contactsFailedCritical))"
        )),
      tile(
        wording.say("Sans objet", "Not applicable"), share(card.shareNotApplicable),
        wording.say("ne compte ni pour ni contre", "counts neither for nor against")),
      tile(
        wording.say("Non évaluable", "Not assessable"), share(card.shareNotAssessable),
        wording.say("l’export ne le montre pas", "the source cannot show it")),
    ]
    var html: EscapedHTML = "<div class=\"score\">\n\(ScoreView(wording: wording).html(card))</div>\n"
    html += "<ul class=\"tiles\">\n\(EscapedHTML.join(tiles))</ul>\n"
    html += SectionBars(wording: wording, pack: contents.pack).html(card)
    return PageFrame.section(wording.say("Vue d’ensemble", "Overview"), id: "overview", html)
  }

  private func share(_ basisPoints: Int?) -> EscapedHTML {
    "\(basisPoints.map { wording.numbers.score($0) } ?? "–")"
  }

  private func tile(_ title: String, _ value: EscapedHTML, _ note: String) -> EscapedHTML {
    "<li><span class=\"label\">\(title)</span> <span class=\"value\">\(value)</span> <span class=\"small\">\(note)</span></li>\n"
  }

  /// Teams and brands.
  var groups: EscapedHTML {
    var html = group(contents.scorecards.teams, wording.say("Équipes", "Teams"), wording.say("Équipe", "Team"))
    html += group(contents.scorecards.brands, wording.say("Marques", "Brands"), wording.say("Marque", "Brand"))
    guard html != .empty else { return .empty }
    return PageFrame.section(wording.say("Équipes et marques", "Teams and brands"), id: "groups", html)
  }

  private func group(_ cards: [Scorecard], _ caption: String, _ noun: String) -> EscapedHTML {
    guard !cards.isEmpty else { return .empty }
    var table = DataTable(
      caption: caption,
      columns: [
        .init(title: noun), .init(title: wording.say("Score", "Score"), isNumber: true),
        .init(title: wording.say("Intervalle", "Interval"), isNumber: true),
        .init(title: wording.say("Contacts", "Contacts"), isNumber: true),
        .init(title: wording.say("Ce qui coûte le plus", "What costs most")),
      ])
    for card in cards {
      table.rows.append([
        "<bdi>\(VisibleText.oneLine(card.subject.id))</bdi>",
        "\(RateBar.html(card.score, card.interval, mark: card.passMark)) \(wording.score(card.score))",
        "\(wording.shortInterval(card.interval))", "\(wording.numbers.count(card.contacts))", dearest(card),
      ])
    }
    return table.html
  }

  /// The rule that costs most on a card.
  func dearest(_ card: Scorecard) -> EscapedHTML {
    guard let cost = card.costs.first else { return "\(card.score == nil ? "–" : wording.say("rien", "nothing"))" }
    return
      "\(wording.title(contents.pack.rules[cost.rule])) <span class=\"note\">−\(wording.points(cost.cost))</span>"
  }

  /// Figures beside the rules.
  var figures: EscapedHTML {
    guard !contents.figures.isEmpty else { return .empty }
    let tiles = contents.figures.map {
      tile(wording.say($0.title), "\(wording.say($0.value))", $0.note.map { wording.say($0) } ?? "")
    }
    return PageFrame.section(
      wording.say("Repères de l’équipe", "The team in figures"), id: "figures",
      "<p>\(wording.say("Ces chiffres éclairent les règles ; ils ne valent aucun point.", "These figures throw light on the rules; they are worth no points."))</p>\n<ul class=\"tiles\">\n\(EscapedHTML.join(tiles))</ul>\n"
    )
  }

  /// How to read the page.
  var reading: EscapedHTML {
    let items = [
      wording.say(
        "Le score est la part des points obtenus parmi les points en jeu. Une règle sans objet, ou que l’export ne permet pas d’évaluer, ne compte ni pour ni contre.",
        "The score is the share of points earned among the points at stake. A rule that does not apply, or that the source cannot show, counts neither for nor against."
      ),
      wording.say(
        "L’intervalle dit entre quelles bornes se situe le vrai résultat, dans 95 cas sur 100 (intervalle de Wilson) : moins il y a de contacts, plus il est large. Quand deux intervalles se recouvrent, ne concluez pas à une différence.",
        "The interval says between which values the true share lies, 95 times out of 100 (Wilson interval): the fewer contacts, the wider it is. Where two intervals overlap, do not conclude that there is a difference."
      ),
      wording.say(
        "Les exemples ne sont pas choisis à la main : un tirage automatique donne toujours les mêmes.",
        "Examples are not picked by hand: a fixed calculation always draws the same ones."),
      wording.say(
        "Chaque point perdu se retrouve dans verdicts.ndjson, avec les mots ou l’horaire qui l’ont coûté.",
        "Every point lost can be found in verdicts.ndjson, with the words or the times that cost it."),
    ]
    let list = EscapedHTML.join(items.map { "<li>\($0)</li>\n" })
    return PageFrame.section(
      wording.say("Comment lire cette page", "How to read this page"), id: "reading", "<ul>\n\(list)</ul>\n")
  }
}
