import CoachingRules
import Scorecards

extension ManagerPage {
  /// How many costly rules are shown first.
  private static let costlyRules = 5

  /// The rules that cost the whole team most.
  var costs: EscapedHTML {
    let card = contents.scorecards.everyone
    let costs = card.costs.prefix(Self.costlyRules)
    guard !costs.isEmpty else { return .empty }
    var html: EscapedHTML = "<ol class=\"costs\">\n"
    for cost in costs {
      let rule = contents.pack.rules[cost.rule]
      let score = card.rules[cost.rule]
      html += """
        <li>
        <h3>\(wording.title(rule))</h3>
        <p><b>−\(wording.points(cost.cost))</b> · \(wording.say("respectée", "met")) \(RateBar.html(score.rate, score.interval)) <b>\(wording.rate(score.rate))</b> <span class="small">(\(wording.interval(score.interval)))</span></p>
        <p class="small">\(counts(score.tally))</p>
        <p>\(wording.say(rule.advice))</p>
        </li>

        """
    }
    html += "</ol>\n"
    return PageFrame.section(
      wording.say("Ce qui coûte le plus à l’équipe", "What costs the team most"), id: "costs", html)
  }

  private func counts(_ tally: Tally) -> String {
    let numbers = wording.numbers
    return wording.say(
      "\(numbers.count(tally.met)) fois respectée, \(numbers.count(tally.missed)) fois manquée, \(numbers.count(tally.notApplicable)) fois sans objet, \(numbers.count(tally.notAssessable)) fois non évaluable",
      "\(numbers.count(tally.met)) met, \(numbers.count(tally.missed)) missed, \(numbers.count(tally.notApplicable)) not applicable, \(numbers.count(tally.notAssessable)) not assessable"
    )
  }

  /// All rules with what was counted.
  var rules: EscapedHTML {
    PageFrame.section(
      wording.say("Toutes les règles", "All rules"), id: "rules",
      RuleTable(wording: wording, contents: contents, card: contents.scorecards.everyone).html)
  }

  /// The rules that said nothing, and why.
  var silence: EscapedHTML {
    var items: [EscapedHTML] = []
    for score in contents.scorecards.everyone.rules where score.tally.applicable == 0 {
      let rule = contents.pack.rules[score.rule]
      if rule.status == .retired { continue }
      items.append(
        "<li><b>\(wording.title(rule))</b>\(trial(rule))\(wording.say(" : ", ": "))\(reason(rule, score))</li>\n")
    }
    guard !items.isEmpty else { return .empty }
    return PageFrame.section(
      wording.say("Règles restées muettes", "Rules that stayed silent"), id: "silent",
      "<p>\(wording.say("Elles n’ont rien coûté et rien rapporté.", "They cost nothing and earned nothing."))</p>\n<ul>\n\(EscapedHTML.join(items))</ul>\n"
    )
  }

  private func reason(_ rule: Rule, _ score: RuleScore) -> String {
    if rule.constraints.isEmpty { return wording.say("désactivée par vos réglages.", "switched off by the policy.") }
    let missing = score.rule < contents.run.missing.count ? contents.run.missing[score.rule].sorted : []
    if score.tally.notAssessable > 0 {
      let names = missing.map { wording.say(FactWording.name($0.fact)) }.joined(separator: ", ")
      let lack =
        names.isEmpty
        ? wording.say("l’export ne montre pas ce qu’il faut", "the source does not show what it takes")
        : wording.say("il manque dans l’export : \(names)", "missing in the source: \(names)")
      guard score.tally.notApplicable > 0 else { return "\(lack)." }
      let (without, hidden) = (
        wording.numbers.count(score.tally.notApplicable), wording.numbers.count(score.tally.notAssessable)
      )
      return wording.say(
        "sans objet \(without) fois ; \(hidden) fois, \(lack).",
        "not applicable \(without) times; \(hidden) times \(lack).")
    }
    return wording.say("l’occasion ne s’est pas présentée.", "there was no occasion.")
  }

  /// Examples of every rule, with their evidence marked.
  var examples: EscapedHTML {
    var html = EscapedHTML.empty
    // The dearest rules first, then the others in the order of the pack.
    let dear = contents.scorecards.everyone.costs.map(\.rule)
    for position in dear + contents.pack.rules.indices.filter({ !dear.contains($0) }) {
      let met = contents.quotes.samples(rule: position, kind: .met)
      let missed = contents.quotes.samples(rule: position, kind: .missed)
      guard !met.samples.isEmpty || !missed.samples.isEmpty else { continue }
      let rule = contents.pack.rules[position]
      // The dearest rule's examples are open from the start.
      let opening: EscapedHTML = html == .empty ? "<details open>" : "<details>"
      html += """
        \(opening)
        <summary><h3>\(wording.title(rule))</h3>\(trial(rule))</summary>
        <p class="small">\(wording.say(rule.why))</p>
        \(quotes(missed, rule, wording.say("Manquée", "Missed")))\(quotes(met, rule, wording.say("Respectée", "Met")))<p class="small"><b>\(wording.say("Quand la règle se trompe :", "When the rule is wrong:"))</b> \(wording.say(rule.limits))</p>
        </details>

        """
    }
    guard html != .empty else { return .empty }
    return PageFrame.section(
      wording.say("Exemples, avec les preuves", "Examples, with the evidence"), id: "examples", html)
  }

  private func trial(_ rule: Rule) -> EscapedHTML {
    rule.status == .trial ? " <span class=\"note\">\(wording.onTrial)</span>" : .empty
  }

  private func quotes(_ group: QuoteGroup, _ rule: Rule, _ title: String) -> EscapedHTML {
    guard !group.samples.isEmpty else { return .empty }
    let drawn = wording.say(
      "\(wording.numbers.count(group.samples.count)) cas sur \(wording.numbers.count(group.total)), par tirage automatique",
      "\(wording.numbers.count(group.samples.count)) of \(wording.numbers.count(group.total)), drawn by a fixed hash")
    var html: EscapedHTML = "<h4>\(title) <span class=\"note\">\(drawn)</span></h4>\n"
    let view = QuoteView(wording: wording, rule: rule)
    for sample in group.samples {
      let name = contents.name(of: sample.agent)
      html += view.html(sample, agent: name.full, speaker: name.given)
    }
    return html
  }
}
