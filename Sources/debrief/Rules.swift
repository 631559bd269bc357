import ArgumentParser
import CoachingReports
import CoachingRules
import Foundation

/// `debrief rules`: looks at the rule pack.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists, checks and explains the rules.",
    subcommands: [List.self, Check.self, ExplainRule.self, RulesExport.self])

  /// `debrief rules list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the rules by section.")

    @Option(help: ArgumentHelp("The folder of the rule pack.", valueName: "dir"))
    var rules: String?

    @Option(help: "The language of the texts: fr or en.")
    var language: ReportLanguage = .fr

    func run() throws {
      let pack = try RulesFolder(option: rules).load().pack
      for section in pack.sections {
        let members = pack.rules.filter { $0.section == section.id }
        if members.isEmpty { continue }
        print(section.title[language])
        for rule in members {
          let notes = [
            rule.status == .live ? nil : rule.status.rawValue,
            rule.isCritical ? (language == .fr ? "critique" : "critical") : nil,
            "\(language == .fr ? "poids" : "weight") \(rule.weight)",
          ].compactMap { $0 }.joined(separator: ", ")
          print("  \(rule.id) (\(notes)): \(rule.says[language])")
        }
      }
    }
  }

  /// `debrief rules check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks rule files: their form, and every example with its variations.")

    @Argument(help: ArgumentHelp("The folder of the rule pack (default: ./rules).", valueName: "dir"))
    var folder: String?

    @Option(
      help: ArgumentHelp("A policy file, which is checked too; the changes in force are listed.", valueName: "file"))
    var policy: String?

    func run() throws {
      let chain = try RulesFolder(option: folder).chain()
      let whole = try RulesFolder.load(chain, policy: policy).pack
      var runs = 0
      var gaps = 0
      var problems: [String] = []
      // Examples were written for the values of their own pack, so that each pack of the chain is checked by itself.
      for number in chain.layers.indices {
        let own = PackChain(layers: Array(chain.layers[number...]))
        try check(own, &runs, &gaps, &problems)
      }
      for change in whole.changes { print(ChangeSentence.text(change)) }
      for problem in problems { print(problem) }
      let examples = whole.rules.reduce(0) { $0 + $1.examples.count }
      print(
        "\(whole.rules.count) rules, \(examples) examples, \(runs) runs with variations, \(gaps) known gaps, \(problems.count) problems."
      )
      if !problems.isEmpty { throw ProgramEnd(ProgramEnd.wrongUsage) }
    }

    /// Runs the examples of the rules that the first pack of a chain brings itself.
    private func check(
      _ chain: PackChain, _ runs: inout Int, _ gaps: inout Int, _ problems: inout [String]
    ) throws(ProgramEnd) {
      let (pack, lexicon) = try RulesFolder.load(chain)
      let runner = ExampleRunner(pack: pack, lexicon: lexicon)
      let layer = chain.layers[0]
      let files = Set(layer.files.map(\.path))
      for rule in pack.rules where files.contains(rule.file) {
        for example in rule.examples {
          gaps += example.knownGap == nil ? 0 : 1
          for variation in [nil] + ExampleVariation.allCases.map(Optional.some) {
            if let variation, rule.exceptedVariations.contains(variation) || example.knownGap != nil { continue }
            let outcome = runner.run(example, of: rule, variation: variation)
            runs += 1
            guard let problem = outcome.unexpected else { continue }
            let varied = variation.map { " (variation \($0.rawValue))" } ?? ""
            problems.append("\(layer.path)/\(rule.file):\(example.line): \"\(example.title)\"\(varied) \(problem)")
          }
        }
      }
    }
  }

  /// `debrief rules explain`.
  struct ExplainRule: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain", abstract: "Explains one rule with its examples.")

    @Argument(help: "The rule's identifier.")
    var id: String

    @Option(help: ArgumentHelp("The folder of the rule pack.", valueName: "dir"))
    var rules: String?

    @Option(help: ArgumentHelp("A policy file, whose changes of the rule are shown.", valueName: "file"))
    var policy: String?

    @Option(help: "The language of the texts: fr or en.")
    var language: ReportLanguage = .fr

    func run() throws {
      let pack = try RulesFolder(option: rules).load(policy: policy).pack
      guard let position = pack.rule(id) else {
        throw ProgramEnd(
          ProgramEnd.wrongUsage,
          "There is no rule \"\(Terminal.harmless(id))\"; choose one of: \(pack.rules.map(\.id).joined(separator: ", "))."
        )
      }
      print(RuleExplanation(pack.rules[position], pack: pack, language: language).text)
    }
  }
}
