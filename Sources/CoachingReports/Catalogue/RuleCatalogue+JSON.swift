import CoachingRules
import Conversations

extension RuleCatalogue {
  /// All rules by section as one JSON document, a line a rule.
  public var json: [UInt8] {
    var writer = JSONWriter()
    begin("debrief:rules/1", &writer)
    writer.key("rules")
    writer.beginArray()
    for rule in sections.flatMap(\.rules) {
      writer.breakLine()
      writer.beginObject()
      append(rule, to: &writer)
      writer.endObject()
    }
    writer.breakLine()
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  /// One rule with its texts and examples as a JSON document.
  public func json(explaining rule: Rule) -> [UInt8] {
    var writer = JSONWriter()
    begin("debrief:rule/1", &writer)
    append(rule, to: &writer)
    writer.member("source", rule.source)
    writer.key("formerly")
    list(rule.formerly, &writer)
    writer.key("wording")
    writer.beginObject()
    writer.member("met", rule.met)
    writer.member("missed", rule.missed)
    if let remark = rule.remark { writer.member("remark", remark) }
    writer.endObject()
    let texts: [(StaticString, LocalizedText)] = [
      ("why", rule.why), ("try", rule.advice), ("limits", rule.limits),
    ]
    for (name, text) in texts {
      writer.breakLine()
      writer.member(name, text)
    }
    writer.key("exceptedVariations")
    list(ExampleVariation.allCases.filter(rule.exceptedVariations.contains).map(\.rawValue), &writer)
    writer.breakLine()
    writer.key("examples")
    writer.beginArray()
    for example in rule.examples { append(example, to: &writer) }
    writer.breakLine()
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func begin(_ format: String, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("format", format)
    PackJSON.append(pack, to: &writer)
    writer.breakLine()
  }

  private func append(_ rule: Rule, to writer: inout JSONWriter) {
    let outline = outline(of: rule)
    writer.member("id", rule.id)
    writer.member("section", rule.section)
    writer.member("file", rule.file)
    writer.member("weight", rule.weight)
    writer.member("case", rule.caseKind.rawValue)
    writer.member("status", rule.status.rawValue)
    writer.member("critical", rule.isCritical)
    writer.key("needs")
    list(rule.needs.members.map(\.rawValue), &writer)
    writer.key("channels")
    list(Channel.allCases.filter(rule.channels.contains).map(\.rawValue), &writer)
    writer.key("templates")
    list(outline.templates, &writer)
    writer.key("policy")
    list(outline.policyValues, &writer)
    writer.member("says", rule.says)
    writer.member("exampleCount", rule.examples.count)
  }

  private func append(_ example: RuleExample, to writer: inout JSONWriter) {
    writer.breakLine()
    writer.beginObject()
    writer.member("verdict", example.expected.name)
    writer.member("title", example.title)
    writer.member("language", example.language.rawValue)
    writer.member("teach", example.teaches)
    writer.member("agent", ifPresent: example.agent)
    writer.member("horizon", ifPresent: example.horizon)
    writer.member("knownGap", ifPresent: example.knownGap)
    writer.member("transcript", example.transcript)
    writer.endObject()
  }

  private func list(_ names: [String], _ writer: inout JSONWriter) {
    writer.beginArray()
    for name in names { writer.value(name) }
    writer.endArray()
  }
}
