import Conversations

/// The text of a new rule file: sound as it is, on trial, with the places marked that its writer fills in.
package struct NewRuleFile {
  private let id: String
  private let section: String
  private let sections: [String]
  private let caseKind: CaseKind

  /// A new rule of a section of the pack.
  package init(id: String, section: String, sections: [String], caseKind: CaseKind) {
    self.id = id
    self.section = section
    self.sections = sections
    self.caseKind = caseKind
  }

  /// The whole file.
  package var text: String {
    let starter = RuleStarter(caseKind)
    let templates = RuleVocabulary.templates.map { "#   \($0.name): \($0.meaning)" }.joined(separator: "\n")
    let conditions = Self.wrapped(RuleVocabulary.conditions.map(\.name))
    let others = sections.filter { $0 != section }
    return """
      # yaml-language-server: $schema=../rule.schema.json
      #
      # A coaching rule on trial: it is shown and costs nothing. To finish it:
      #   1. Write your own words in the place of every ‹…›.
      #   2. Say in the constraint what must hold, and in the examples what is right and what is wrong.
      #   3. Run: debrief rules check \(id)
      #   4. Set the status to live.

      # Completes "The agent …" and names the good behaviour, never the fault.
      id: \(id)
      # The folder of this file\(others.isEmpty ? "" : "; the pack also has: \(others.joined(separator: ", "))").
      section: \(section)
      source: "‹where the rule comes from: a handbook and its page, a decision and its date›"
      # Points of one occasion, 0 to 100. With "critical: true" one miss fails the contact.
      weight: 1
      # \(RuleStatus.allCases.map(\.rawValue).joined(separator: " | ")): shown only; scored; kept, but not judged.
      status: trial
      # contact: one agent's part of a conversation; conversation: all of it; customer: all of a customer's conversations;
      # shift: an agent's day.
      case: \(caseKind.rawValue)
      # Only these channels, all if left out:
      #   channels: [\(Channel.allCases.map(\.rawValue).joined(separator: ", "))]
      # What the source must be able to show; where it cannot, the rule is "not assessable". Any of:
      \(Self.wrapped(Capability.allCases.map(\.rawValue)))
      needs: [\(starter.needs.joined(separator: ", "))]

      # What must hold. Templates:
      \(templates)
      # A pattern is an event, an event with conditions, or a list of alternatives. Events:
      \(Self.wrapped(RuleVocabulary.events))
      # Conditions:
      \(conditions)
      # A duration is 90s, 3m, 24h, 30d, or a value of policy.yaml: {policy: open-time}.
      constraint:
      \(Self.indented(starter.constraint))

      # Completes "The agent …": a small letter, no full stop, no "you".
      says:
        fr: "‹ce que fait l’agent, à la troisième personne : prend congé avant de clôturer›"
        en: "\(id.replacing("-", with: " "))"
      # For the agent, kindly, in one or two sentences. May hold {elapsed} {limit} {value} {count} {name}.
      # French: ’ for apostrophes, U+202F before ; ! ? and U+00A0 before : and inside « ».
      wording:
        met:
          fr: "‹Vous avez… : ce qui a été bien fait.›"
          en: "‹You …: what was done well.›"
        missed:
          fr: "‹Ce qui a manqué, sans reproche.›"
          en: "‹What was missing, without reproach.›"
      # Why it matters to the customer.
      why:
        fr: "‹Pourquoi c’est important pour le client.›"
        en: "‹Why it matters to the customer.›"
      # What to do instead, with words that one could use.
      try:
        fr: "‹Ce qu’il faut essayer, avec un exemple de formule : « … ».›"
        en: "‹What to try, with words to use: “…”.›"
      # Honestly: when the rule is wrong.
      limits:
        fr: "‹Quand la règle se trompe.›"
        en: "‹When the rule is wrong.›"

      # Each example is a test: the verdict due, a title, a transcript, and [[…]] around the words that prove the verdict.
      # A line is "[day+1 ]HH:MM[:SS] who: text" or "HH:MM[:SS] -- move". One in each language says "teach: true": reports show it.
      # Facts may stand in a first line: "names: customer=Nadia Benali, marc=Marc Leroy; channel: sms; zone: Europe/London".
      examples:
      \(Self.indented(starter.examples))

      """
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  \($0)" }
      .joined(separator: "\n")
  }

  /// Names as the lines of a comment, at most 120 columns wide.
  private static func wrapped(_ names: [String]) -> String {
    var lines: [String] = []
    for name in names {
      if let last = lines.last, last.count + name.count < 118 {
        lines[lines.count - 1] = "\(last) \(name)"
      } else {
        lines.append("#   \(name)")
      }
    }
    return lines.joined(separator: "\n")
  }
}
