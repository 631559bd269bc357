import CoachingRules
import Conversations
import Scorecards

extension RuleCatalogue {
  /// The catalogue as Markdown: tables by section, then each rule with its reasons and one example.
  public var markdown: String {
    var lines = [
      "<!-- Made by \"debrief rules list --format markdown\". Change the rule files instead, and make it again. -->",
      "", "# \(Self.escaped(pack.name)) \(Self.escaped(pack.version))", "",
      "\(pack.rules.count) coaching rule\(pack.rules.count == 1 ? "" : "s"). Each completes the sentence “The agent …” (« L’agent\u{A0}… »), has one file, and is",
      "tested by its own examples. Limits and choices that a manager may set stand in `policy.yaml`, the words that make a",
      "greeting or a farewell in `signals/`. What the words of the tables mean is in",
      "[Adding a rule](../Sources/debrief/Debrief.docc/AddingARule.md).",
    ]
    for (section, rules) in sections {
      lines += ["", "## \(Self.cell(section.title.en)) · \(Self.cell(section.title.fr))", ""]
      lines += table(rules)
      for rule in rules { lines += page(rule) }
    }
    lines += ["", "## Policy · Réglages", ""] + policyTable
    return lines.joined(separator: "\n") + "\n"
  }

  private func table(_ rules: [Rule]) -> [String] {
    var lines = [
      "| rule | the agent … | l’agent … | case | weight | status | template | policy | needs |",
      "|---|---|---|---|---|---|---|---|---|",
    ]
    for rule in rules {
      let outline = outline(of: rule)
      let cells = [
        "[\(rule.id)](#\(rule.id))", Self.cell(rule.says.en), Self.cell(rule.says.fr), rule.caseKind.rawValue,
        "\(rule.weight)" + (rule.isCritical ? ", critical" : ""), rule.status.rawValue,
        outline.templates.joined(separator: ", "), outline.policyValues.map { "`\($0)`" }.joined(separator: ", "),
        rule.needs.members.map(\.rawValue).joined(separator: ", "),
      ]
      lines.append("| \(cells.joined(separator: " | ")) |")
    }
    return lines
  }

  private func page(_ rule: Rule) -> [String] {
    var lines = ["", "### \(rule.id)", "", "[\(rule.file)](\(rule.file))", ""]
    for (names, text) in [
      (("Why", "Pourquoi"), rule.why), (("Try", "À essayer"), rule.advice), (("Limits", "Limites"), rule.limits),
    ] {
      lines.append("- **\(names.0)**: \(Self.escaped(text.en))")
      lines.append("- **\(names.1)**\u{A0}: \(Self.escaped(text.fr))")
    }
    let example =
      rule.examples.first { $0.teaches && $0.language == .en } ?? rule.examples.first { $0.teaches }
      ?? rule.examples.first { $0.expected == .met }
    if let example {
      lines += ["", "\(example.expected.name), \(Self.escaped(example.title)):", "", "```text"]
      lines += example.transcript.split(separator: "\n").map(String.init) + ["```"]
    }
    return lines
  }

  private var policyTable: [String] {
    var lines = ["| value | is | may be | decides | décide | used by |", "|---|---|---|---|---|---|"]
    for (name, entry) in pack.policy.entries.sorted(by: { ByteOrder.precedes($0.key, $1.key) }) {
      let users = pack.rules.filter { outline(of: $0).policyValues.contains(name) }.map { "[\($0.id)](#\($0.id))" }
      let cells = [
        "`\(name)`", Self.cell(entry.value), Self.cell(entry.allowed.joined(separator: ", ")),
        Self.cell(entry.meaning.en), Self.cell(entry.meaning.fr), users.joined(separator: ", "),
      ]
      lines.append("| \(cells.joined(separator: " | ")) |")
    }
    return lines
  }

  /// A text as a cell of a table.
  private static func cell(_ text: String) -> String { escaped(text).replacing("|", with: "\\|") }

  /// A text that means nothing to Markdown.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>#".contains(character) { escaped.append("\\") }
      escaped.append(character == "\n" ? " " : character)
    }
    return escaped
  }
}
