import CoachingReports
import CoachingRules
import Conversations

/// A rule for reading on the terminal: what it asks, why, what to do, when it is wrong, and its examples.
struct RuleExplanation {
  let rule: Rule
  let pack: RulePack
  let language: ReportLanguage

  init(_ rule: Rule, pack: RulePack, language: ReportLanguage) {
    self.rule = rule
    self.pack = pack
    self.language = language
  }

  /// The whole text.
  var text: String {
    let isFrench = language == .fr
    let section = pack.sections.first { $0.id == rule.section }?.title[language] ?? rule.section
    var lines = [
      rule.id,
      (isFrench ? "L’agent " : "The agent ") + rule.says[language] + ".",
      "",
      (isFrench ? "Section\u{A0}: " : "Section: ") + section,
      (isFrench ? "Poids\u{A0}: " : "Weight: ") + String(rule.weight)
        + (rule.isCritical ? (isFrench ? " (critique)" : " (critical)") : ""),
    ]
    if !rule.formerly.isEmpty {
      lines.append((isFrench ? "Autrefois\u{A0}: " : "Formerly: ") + rule.formerly.joined(separator: ", "))
    }
    let changes = pack.changes.filter { if case .rule(rule.id, _) = $0.subject { true } else { false } }
    lines += changes.map { (isFrench ? "Modifié\u{A0}: " : "Changed: ") + ChangeSentence.text($0) }
    if !rule.needs.isEmpty {
      lines.append(
        (isFrench ? "L’export doit montrer\u{A0}: " : "The source must show: ")
          + rule.needs.members.map { isFrench ? FactWording.name($0.rawValue).fr : $0.rawValue }
          .joined(separator: ", "))
    }
    for (title, text) in [
      (isFrench ? "Pourquoi" : "Why", rule.why), (isFrench ? "À essayer" : "Try", rule.advice),
      (isFrench ? "Limites" : "Limits", rule.limits),
    ] {
      lines += ["", title, "  " + text[language]]
    }
    let own = rule.examples.filter { $0.language == language }
    let taught = own.first { $0.teaches } ?? own.first { $0.expected == .met }
    for example in [own.first { $0.expected == .missed }, taught].compactMap({ $0 }) {
      let title = example.expected == .met ? (isFrench ? "Respectée" : "Met") : (isFrench ? "Manquée" : "Missed")
      lines += ["", "\(title) – \(example.title)"]
      lines += example.transcript.split(separator: "\n").map { "  \($0)" }
    }
    return lines.joined(separator: "\n")
  }
}
