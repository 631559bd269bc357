import CoachingRules

/// A sample with its words, what was found and what would have met the rule.
struct QuoteView {
  let wording: PageWording
  let rule: Rule

  /// The sample.
  ///
  /// - Parameters:
  ///   - agent: what the agent is called above the words.
  ///   - speaker: what the agent is called beside them.
  func html(_ sample: QuoteSample, agent: String?, speaker: String) -> EscapedHTML {
    var html: EscapedHTML = "<article class=\"quote\">\n<p class=\"meta\">\(meta(sample, agent))</p>\n"
    html += DialogueView(wording: wording, agent: speaker, pointsAtPlaces: sample.kind == .missed).html(sample.lines)
    html += "<p class=\"finding\">\(finding(sample))</p>\n"
    if sample.hasRemark, let remark = rule.remark {
      html += "<p class=\"remark\">\(wording.findings.sentence(remark, facts(sample)))</p>\n"
    }
    // A single case of a rate rule costs nothing, so there is nothing to make good.
    if let repair = sample.repair, rule.rateLimit == nil {
      let hint = RepairWording.suggestions(sample.misspelt).map { " \(wording.say($0))" } ?? ""
      html +=
        "<p class=\"repair\"><b>\(wording.say("Ce qui aurait suffi :", "What would have been enough:"))</b> \(wording.say(repair))\(hint)</p>\n"
    }
    html += "</article>\n"
    return html
  }

  private func finding(_ sample: QuoteSample) -> String {
    wording.findings.sentence(sample.kind == .met ? rule.met : rule.missed, facts(sample))
  }

  /// The facts of the sample; the name that was written is the marked passage.
  private func facts(_ sample: QuoteSample) -> FindingWording.Facts {
    var facts = sample.facts
    if facts.name == nil {
      facts.name = sample.lines.first { !$0.marks.isEmpty }
        .flatMap { QuoteExcerpt($0.text, marks: $0.marks).segments.first(where: \.isMarked)?.text }
    }
    return facts
  }

  private func meta(_ sample: QuoteSample, _ agent: String?) -> EscapedHTML {
    var parts: [EscapedHTML] = agent.map { ["<bdi>\($0)</bdi>"] } ?? []
    parts.append("\(wording.days.day(sample.day))")
    let channel = wording.channel(VisibleText.oneLine(sample.channel))
    if !channel.isEmpty { parts.append("\(channel)") }
    let name = VisibleText.oneLine(sample.conversation)
    // A day on which a status was changed is no conversation.
    if name.isEmpty { return EscapedHTML.join(parts, separator: " · ") }
    parts.append("\(wording.say("conversation", "conversation")) <bdi>\(name)</bdi>")
    return EscapedHTML.join(parts, separator: " · ")
  }
}
