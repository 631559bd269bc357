import CoachingRules
import Scorecards

/// `scorecards.json`: every scorecard with its whole-number tallies, the same bytes however the input was split.
public enum ScorecardsFile {
  /// The file's bytes.
  public static func bytes(of contents: ReportContents) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", "debrief:scorecards/1")
    PackJSON.append(contents.pack, to: &writer)
    writer.member("passMark", contents.pack.passMark)
    writer.member("firstDay", ifPresent: contents.run.firstDay)
    writer.member("lastDay", ifPresent: contents.run.lastDay)
    if let horizon = contents.run.horizon { writer.member("horizon", instant: horizon) }
    writer.breakLine()
    writer.key("rules")
    writer.beginArray()
    for (rule, scoring) in zip(contents.pack.rules, contents.scoring) where rule.status != .retired {
      append(scoring, to: &writer)
    }
    writer.endArray()
    writer.breakLine()
    writer.key("everyone")
    append(contents.scorecards.everyone, name: nil, contents.scoring, to: &writer)
    append("agents", contents.scorecards.agents, contents, to: &writer)
    append("teams", contents.scorecards.teams, contents, to: &writer)
    append("brands", contents.scorecards.brands, contents, to: &writer)
    writer.breakLine()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private static func append(
    _ key: StaticString, _ cards: [Scorecard], _ contents: ReportContents, to writer: inout JSONWriter
  ) {
    writer.breakLine()
    writer.key(key)
    writer.beginArray()
    for card in cards {
      writer.breakLine()
      var name: String?
      if case .agent(let id) = card.subject { name = contents.agentNames[id]?.full }
      append(card, name: name, contents.scoring, to: &writer)
    }
    writer.endArray()
  }

  private static func append(_ rule: ScoringRule, to writer: inout JSONWriter) {
    writer.breakLine()
    writer.beginObject()
    writer.member("id", rule.id)
    writer.member("section", rule.section)
    writer.member("weight", rule.weight)
    writer.member("critical", rule.isCritical)
    writer.member("scored", rule.isScored)
    writer.member("rateLimit", ifPresent: rule.rateLimit)
    writer.endObject()
  }

  private static func append(
    _ card: Scorecard, name: String?, _ scoring: [ScoringRule], to writer: inout JSONWriter
  ) {
    writer.beginObject()
    if card.subject != .everyone { writer.member("id", card.subject.id) }
    writer.member("name", ifPresent: name)
    writer.member("contacts", card.contacts)
    writer.member("contactsScored", card.contactsScored)
    writer.member("contactsPassed", card.contactsPassed)
    writer.member("contactsFailedCritical", card.contactsFailedCritical)
    writer.member("earned", card.earned)
    writer.member("possible", card.possible)
    writer.member("score", ifPresent: card.score)
    append(card.interval, to: &writer)
    writer.member("passes", ifPresent: card.passes)
    writer.member("criticalMisses", card.criticalMisses)
    writer.member("suppressed", ifPresent: card.suppressed > 0 ? card.suppressed : nil)
    writer.member("shareNotApplicable", ifPresent: card.shareNotApplicable)
    writer.member("shareNotAssessable", ifPresent: card.shareNotAssessable)
    writer.key("sections")
    writer.beginArray()
    for section in card.sections where section.possible > 0 {
      writer.beginObject()
      writer.member("id", section.section)
      writer.member("earned", section.earned)
      writer.member("possible", section.possible)
      writer.member("score", ifPresent: section.score)
      writer.endObject()
    }
    writer.endArray()
    writer.key("rules")
    writer.beginArray()
    for rule in card.rules where rule.tally.total > 0 { append(rule, scoring[rule.rule].id, to: &writer) }
    writer.endArray()
    writer.key("costs")
    writer.beginArray()
    for cost in card.costs {
      writer.beginObject()
      writer.member("id", scoring[cost.rule].id)
      writer.member("lost", cost.lost)
      writer.member("cost", cost.cost)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private static func append(_ rule: RuleScore, _ id: String, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", id)
    writer.member("met", rule.tally.met)
    writer.member("missed", rule.tally.missed)
    writer.member("notApplicable", rule.tally.notApplicable)
    writer.member("notAssessable", rule.tally.notAssessable)
    writer.member("suppressed", ifPresent: rule.tally.suppressed > 0 ? rule.tally.suppressed : nil)
    writer.member("rate", ifPresent: rule.rate)
    append(rule.interval, to: &writer)
    writer.member("earned", rule.earned)
    writer.member("possible", rule.possible)
    writer.member("exceedsRateLimit", ifPresent: rule.exceedsRateLimit)
    writer.endObject()
  }

  private static func append(_ interval: WilsonInterval?, to writer: inout JSONWriter) {
    writer.member("low", ifPresent: interval?.low)
    writer.member("high", ifPresent: interval?.high)
  }
}
