import ArgumentParser
import CoachingReports
import CoachingRules

/// `debrief rules explain`.
struct ExplainRule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains one rule with its examples.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The rule's identifier.")
  var id: String

  @Option(help: ArgumentHelp("The folder of the rule pack.", valueName: "dir"))
  var rules: String?

  @Option(help: ArgumentHelp("A policy file, whose changes of the rule are shown.", valueName: "file"))
  var policy: String?

  @Option(help: "How: text, or json with everything that the rule's file says.")
  var format: Format = .text

  @Option(help: "The language of the text: fr or en; json has both.")
  var language: ReportLanguage = .fr

  func run() throws {
    let loaded = try RulesFolder(option: rules).load(policy: policy)
    guard let position = loaded.pack.rule(id) else {
      throw ProgramEnd(ProgramEnd.wrongUsage, RulesFolder.unknown(id, among: loaded.pack.rules.map(\.id)))
    }
    let rule = loaded.pack.rules[position]
    let catalogue = RuleCatalogue(loaded.pack, chain: loaded.chain)
    switch format {
    case .text:
      print(
        RuleExplanation(rule, outline: catalogue.outline(of: rule), pack: loaded.pack, language: language).text)
    case .json: Terminal.write(catalogue.json(explaining: rule))
    }
  }
}
