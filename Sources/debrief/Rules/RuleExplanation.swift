import CoachingReports
import CoachingRules
import Conversations

/// A rule for reading on the terminal: what it asks, why, what to do, when it is wrong, and its examples.
struct RuleExplanation {
  let rule: Rule
  let outline: RuleFileOutline
  let pack: RulePack
  let language: ReportLanguage

  init(_ rule: Rule, outline: RuleFileOutline, pack: RulePack, language: ReportLanguage) {
    self.rule = rule
    self.outline = outline
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
    let changes = pack.changes.filter { if case .rule(rule.id, _) = $0.subject { true } else { false } }
    lines += changes.map { (isFrench ? "Modifié\u{A0}: " : "Changed: ") + ChangeSentence.text($0) }
    lines += facts.map { "\(isFrench ? $0.french + "\u{A0}" : $0.english): \($0.value)" }
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

  /// What else its file says, as far as it says something.
  private var facts: [(french: String, english: String, value: String)] {
    let isFrench = language == .fr
    var facts: [(french: String, english: String, value: String)] = []
    if !rule.formerly.isEmpty {
      facts.append(("Autrefois", "Formerly", rule.formerly.joined(separator: ", ")))
    }
    if rule.status != .live {
      let value =
        rule.status == .trial
        ? (isFrench ? "à l’essai, ne coûte rien" : "on trial, costs nothing")
        : (isFrench ? "retirée, n’est plus jugée" : "retired, not judged")
      facts.append(("Statut", "Status", value))
    }
    facts.append(("Jugée sur", "Judged over", caseName))
    if !rule.channels.isEmpty {
      let channels = Channel.allCases.filter(rule.channels.contains).map(\.rawValue)
      facts.append(("Canaux", "Channels", channels.joined(separator: ", ")))
    }
    for name in outline.policyValues {
      guard let entry = pack.policy.entries[name] else { continue }
      facts.append(("Réglage \(name)", "Policy \(name)", "\(entry.value) (\(entry.meaning[language]))"))
    }
    if !rule.needs.isEmpty {
      let names = rule.needs.members.map { isFrench ? FactWording.name($0.rawValue).fr : $0.rawValue }
      facts.append(("La source doit montrer", "The source must show", names.joined(separator: ", ")))
    }
    facts.append(("Fichier", "File", rule.file))
    return facts
  }

  private var caseName: String {
    switch rule.caseKind {
    case .contact: language == .fr ? "la part d’un agent dans une conversation" : "an agent’s part of a conversation"
    case .conversation: language == .fr ? "une conversation entière" : "a whole conversation"
    case .customer:
      language == .fr ? "toutes les conversations d’un client" : "all conversations of a customer"
    case .shift: language == .fr ? "la journée d’un agent" : "an agent’s day"
    }
  }
}
