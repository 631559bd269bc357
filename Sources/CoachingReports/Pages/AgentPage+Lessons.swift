import CoachingRules
import Scorecards

extension AgentPage {
  /// The rules that go well, those first that the agent's own words or moves show, then the surest.
  var goingWell: EscapedHTML {
    let lessons = card.costs.prefix(Self.lessons).map(\.rule)
    let surest = card.rules
      .filter { score in
        let rule = contents.scoring[score.rule]
        // What is still to be practised, or may never happen, is not praised at the same time.
        return rule.isScored && !lessons.contains(score.rule) && !(rule.isCritical && score.tally.missed > 0)
          && (score.rate ?? 0) >= Self.strong
      }
      .sorted { one, other in
        // What everybody leaves undone is little to be proud of.
        let (deed, otherDeed) = (showsDeed(one), showsDeed(other))
        if deed != otherDeed { return deed }
        let (low, otherLow) = (one.interval?.low ?? 0, other.interval?.low ?? 0)
        return low != otherLow ? low > otherLow : one.rule < other.rule
      }
      .prefix(Self.strengths)
    guard !surest.isEmpty else { return .empty }
    var html: EscapedHTML = "<div class=\"cards\">\n"
    for score in surest {
      let rule = contents.pack.rules[score.rule]
      html += """
        <article class="good">
        <h3>\(wording.title(rule))</h3>
        <p><b>\(wording.rate(score.rate))</b> <span class="small">\(times(score.tally))</span></p>
        \(quotes(score, .met, limit: 1))</article>

        """
    }
    html += "</div>\n"
    return PageFrame.section(wording.say("Ce que vous faites bien", "What you do well"), id: "strengths", html)
  }

  /// Whether the first sample of a rule that was met shows what the agent did, not only what he left undone.
  private func showsDeed(_ score: RuleScore) -> Bool {
    let sample = contents.quotes.samples(agent: card.subject.id, rule: score.rule, kind: .met).samples.first
    return sample?.lines.contains { $0.speaker == .agent && (!$0.marks.isEmpty || $0.move != nil || $0.isPlace) }
      ?? false
  }

  /// The rules that cost most, and what to do instead.
  var toPractise: EscapedHTML {
    let costs = card.costs.prefix(Self.lessons)
    let title = wording.say("Ce qui vous ferait le plus progresser", "What would gain you most")
    guard !costs.isEmpty else {
      guard card.score != nil else { return .empty }
      let praise = wording.say(
        "Aucun point perdu sur cette période. Continuez ainsi !", "No point lost in this period. Keep it up!")
      return PageFrame.section(title, id: "practice", "<p>\(praise)</p>\n")
    }
    return PageFrame.section(title, id: "practice", EscapedHTML.join(costs.map { lesson($0) }))
  }

  private func lesson(_ cost: RuleCost) -> EscapedHTML {
    let rule = contents.pack.rules[cost.rule]
    let score = card.rules[cost.rule]
    let seen = quotes(score, .missed, limit: 1)
    let more = quotes(score, .missed, from: 1, limit: contents.quotes.limit)
    var html: EscapedHTML = """
      <article class="lesson">
      <h3>\(wording.title(rule))</h3>
      <p class="cost"><b>−\(wording.points(cost.cost))</b> <span class="small">\(times(score.tally))</span></p>

      """
    if let limit = rule.rateLimit, let share = score.missRate {
      let (share, limit) = (wording.numbers.percent(share), wording.numbers.percent(limit))
      let text = wording.say(
        "Un cas isolé ne coûte rien ; c’est votre part sur la période qui compte : \(share) (\(wording.interval(score.missInterval))), pour une limite de \(limit).",
        "A single case costs nothing; what counts is your share over the period: \(share), \(wording.interval(score.missInterval)), where the limit is \(limit)."
      )
      html += "<p>\(text)</p>\n"
    }
    if seen != .empty {
      html +=
        "<h4>\(wording.say("Ce qui a été vu", "What was seen")) <span class=\"note\">\(drawn(score))</span></h4>\n\(seen)"
    }
    if more != .empty {
      html += "<details>\n<summary>\(wording.say("Autres cas", "Other cases"))</summary>\n\(more)</details>\n"
    }
    html +=
      "<h4>\(wording.say("Ce que vous pouvez faire", "What you can do"))</h4>\n<p>\(wording.say(rule.advice))</p>\n"
    html += example(rule)
    html += """
      <h4>\(wording.say("Pourquoi", "Why"))</h4>
      <p>\(wording.say(rule.why))</p>
      <p class="small"><b>\(wording.say("Quand la règle se trompe :", "When the rule is wrong:"))</b> \(wording.say(rule.limits))</p>
      </article>

      """
    return html
  }

  /// The example that teaches the rule, in the reader's language where there is one.
  private func example(_ rule: Rule) -> EscapedHTML {
    let teaching = rule.examples.filter { $0.teaches && $0.expected == .met }
    guard let example = teaching.first(where: { $0.language == contents.language }) ?? teaching.first else {
      return .empty
    }
    let dialogue = DialogueView(wording: wording, agent: wording.say("Agent", "Agent"))
      .html(ExampleDialogue.lines(example, for: contents.name(of: card.subject.id).given))
    return """
      <figure class="example">
      <figcaption>\(wording.say("Un exemple inventé où la règle est respectée", "An invented example in which the rule is met"))</figcaption>
      \(dialogue)</figure>

      """
  }

  func quotes(_ score: RuleScore, _ kind: QuoteKind, from first: Int = 0, limit: Int) -> EscapedHTML {
    let view = QuoteView(wording: wording, rule: contents.pack.rules[score.rule])
    let samples = contents.quotes.samples(agent: card.subject.id, rule: score.rule, kind: kind).samples
    return EscapedHTML.join(
      samples.prefix(limit).dropFirst(first).map { sample in
        var sample = sample
        sample.lines.removeAll { $0.speaker == .colleague }
        return view.html(sample, agent: nil, speaker: wording.say("Vous", "You"))
      })
  }

  private func drawn(_ score: RuleScore) -> String {
    let group = contents.quotes.samples(agent: card.subject.id, rule: score.rule, kind: .missed)
    return wording.say(
      "\(wording.numbers.count(group.samples.count)) cas sur \(wording.numbers.count(group.total))",
      "\(wording.numbers.count(group.samples.count)) of \(wording.numbers.count(group.total))")
  }

  func times(_ tally: Tally) -> String {
    let numbers = wording.numbers
    return wording.say(
      "respectée \(numbers.count(tally.met)) fois sur \(numbers.count(tally.applicable))",
      "met \(numbers.count(tally.met)) out of \(numbers.count(tally.applicable)) times")
  }
}
