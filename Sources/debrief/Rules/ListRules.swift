import ArgumentParser
import CoachingReports
import CoachingRules

/// `debrief rules list`.
struct ListRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the rules by section; as Markdown with everything that rules/README.md says.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
  }

  @Option(help: ArgumentHelp("The folder of the rule pack.", valueName: "dir"))
  var rules: String?

  @Option(help: ArgumentHelp("A policy file; the rules are listed as it changes them.", valueName: "file"))
  var policy: String?

  @Option(help: "How: text, json or markdown.")
  var format: Format = .text

  @Option(help: "The language of the text: fr or en; the other formats have both.")
  var language: ReportLanguage = .fr

  func run() throws {
    let loaded = try RulesFolder(option: rules).load(policy: policy)
    switch format {
    case .text: print(text(loaded.pack))
    case .json:
      Terminal.write(RuleCatalogue(loaded.pack, chain: loaded.chain).json)
    case .markdown:
      Terminal.write(Array(RuleCatalogue(loaded.pack, chain: loaded.chain).markdown.utf8))
    }
  }

  private func text(_ pack: RulePack) -> String {
    var lines: [String] = []
    for section in pack.sections {
      let members = pack.rules.filter { $0.section == section.id }
      if members.isEmpty { continue }
      lines.append(section.title[language])
      for rule in members {
        let notes = [
          rule.status == .live ? nil : rule.status.rawValue,
          rule.isCritical ? (language == .fr ? "critique" : "critical") : nil,
          "\(language == .fr ? "poids" : "weight") \(rule.weight)",
        ].compactMap { $0 }.joined(separator: ", ")
        lines.append("  \(rule.id) (\(notes)): \(rule.says[language])")
      }
    }
    if !pack.extended.isEmpty {
      lines.append((language == .fr ? "Complète\u{A0}: " : "Extends: ") + pack.extended.joined(separator: ", "))
    }
    if !pack.changes.isEmpty {
      lines.append(language == .fr ? "Ce qui a été changé" : "What was changed")
      lines += pack.changes.map { "  " + ChangeSentence.text($0) }
    }
    return lines.joined(separator: "\n")
  }
}
