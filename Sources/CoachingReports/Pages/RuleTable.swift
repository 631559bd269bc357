import CoachingRules
import Scorecards

/// The rules of a section with what was counted, as a table: what costs most comes first, what never applied is left out.
struct RuleTable {
  let wording: PageWording
  let contents: ReportContents
  let card: Scorecard

  /// One table for each section of the pack that has rules.
  var html: EscapedHTML {
    EscapedHTML.join(contents.pack.sections.map { table($0) })
  }

  private func table(_ section: RulePack.Section) -> EscapedHTML {
    let rules = card.rules.filter {
      contents.scoring[$0.rule].section == section.id && contents.pack.rules[$0.rule].status != .retired
        && $0.tally.applicable + $0.tally.suppressed > 0
    }
    .sorted { one, other in
      if one.lost != other.lost { return one.lost > other.lost }
      return one.tally.missed != other.tally.missed ? one.tally.missed > other.tally.missed : one.rule < other.rule
    }
    guard !rules.isEmpty else { return .empty }
    var title = wording.say(section.title)
    if let score = card.sections.first(where: { $0.section == section.id })?.score {
      title += wording.say(" : \(wording.score(score))", ": \(wording.score(score))")
    }
    var table = DataTable(
      caption: title, style: .rules,
      columns: [
        .init(title: wording.say("L’agent…", "The agent …")),
        .init(title: wording.say("Taux de respect", "Share met"), isNumber: true),
        .init(title: wording.say("Intervalle", "Interval"), isNumber: true),
        .init(title: wording.say("Respectée", "Met"), isNumber: true),
        .init(title: wording.say("Manquée", "Missed"), isNumber: true),
        .init(title: wording.say("Sans objet", "Not applicable"), isNumber: true),
        .init(title: wording.say("Non évaluable", "Not assessable"), isNumber: true),
      ])
    for score in rules { table.rows.append(row(score)) }
    return table.html
  }

  private func row(_ score: RuleScore) -> [EscapedHTML] {
    let rule = contents.pack.rules[score.rule]
    var name: EscapedHTML = "\(wording.say(rule.says))"
    for note in notes(rule, score) { name += " <span class=\"note\">\(note)</span>" }
    let numbers = wording.numbers
    return [
      name,
      score.rate.map {
        "\(RateBar.html($0, score.interval)) <span class=\"rate\">\(numbers.percent($0))</span>"
      } ?? "–",
      "\(score.interval == nil ? "–" : wording.shortInterval(score.interval))",
      "\(numbers.count(score.tally.met))", "\(numbers.count(score.tally.missed))",
      "\(numbers.count(score.tally.notApplicable))", "\(numbers.count(score.tally.notAssessable))",
    ]
  }

  private func notes(_ rule: Rule, _ score: RuleScore) -> [String] {
    var notes: [String] = []
    if rule.isCritical { notes.append(wording.say("critique", "critical")) }
    if !rule.isScored { notes.append(wording.onTrial) }
    if let limit = rule.rateLimit {
      let share = wording.numbers.percent(limit)
      notes.append(
        wording.say(
          "règle jugée sur toute la période : aucun point perdu tant qu’il n’est pas sûr que la part de cas manqués dépasse \(share)",
          "rate rule: nothing is lost unless the share missed is certainly above \(share)"))
    }
    if score.tally.suppressed > 0 {
      let count = wording.count(
        score.tally.suppressed, ("manquement écarté", "manquements écartés"), ("miss left out", "misses left out"))
      notes.append(wording.say("\(count) par dérogation", "\(count) by a suppression"))
    }
    return notes
  }
}
