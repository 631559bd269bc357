import ArgumentParser
import CoachingRules

/// `debrief rules check`.
struct CheckRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks rule files: their form, their texts, and every example with its variations.",
    discussion: """
      Problems end with 2. What only makes a rule hard to understand (a text or an example that is missing, typography) is a \
      warning for rules on trial and in packs of others, unless --strict is given.
      """)

  @Argument(
    help: ArgumentHelp(
      "Rules to check, by file, id or section; or the folder of a pack (default: all rules of ./rules).",
      valueName: "file-or-id"))
  var names: [String] = []

  @Option(help: ArgumentHelp("The folder of the rule pack.", valueName: "dir"))
  var rules: String?

  @Option(
    help: ArgumentHelp("A policy file, which is checked too; the changes in force are listed.", valueName: "file"))
  var policy: String?

  @Flag(help: "Takes warnings as problems.")
  var strict = false

  func run() throws {
    let selection = try RuleSelection(names, rules: rules)
    let whole = try RulesFolder.load(selection.chain, policy: policy)
    for change in whole.pack.changes { print(ChangeSentence.text(change)) }
    var total = RuleCheck.Report()
    // Examples were written for the values of their own pack, so that each pack of the chain is checked by itself.
    for number in whole.chain.layers.indices where number == 0 || selection.paths == nil {
      let isWhole = number == 0 && policy == nil
      let own = isWhole ? whole : try RulesFolder.load(PackChain(layers: Array(whole.chain.layers[number...])))
      let report = report(on: own, selection.paths)
      let path = own.chain.layers[0].path
      for finding in report.findings { print(Terminal.harmless("\(path)/\(finding.description)")) }
      total.add(report)
    }
    print(summary(of: total))
    if total.problemCount > 0 { throw ProgramEnd(ProgramEnd.wrongUsage) }
  }

  /// What is found in the rules that the first pack of a chain brings itself, or in the chosen ones of them.
  private func report(on loaded: RulesFolder.Loaded, _ paths: Set<String>?) -> RuleCheck.Report {
    let files = Set(loaded.chain.layers[0].files.map(\.path))
    let strictness: RuleCheck.Strictness = strict ? .all : loaded.pack.isShipped ? .scoredRules : .none
    let check = RuleCheck(pack: loaded.pack, lexicon: loaded.lexicon, chain: loaded.chain, strictness: strictness)
    let rules = loaded.pack.rules.filter { files.contains($0.file) && paths?.contains($0.file) ?? true }
    return check.report(on: rules, withPack: paths == nil)
  }

  private func summary(of report: RuleCheck.Report) -> String {
    func count(_ number: Int, _ name: String) -> String { "\(number) \(name)\(number == 1 ? "" : "s")" }
    return [
      count(report.rules, "rule"), count(report.examples, "example"),
      "\(count(report.runs, "run")) with variations", count(report.gaps, "known gap"),
      count(report.problemCount, "problem"),
      count(report.findings.count - report.problemCount, "warning"),
    ].joined(separator: ", ") + "."
  }
}
