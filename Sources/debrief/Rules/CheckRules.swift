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

  @Flag(help: "Takes warnings as problems.")
  var strict = false

  func run() throws {
    let selection = try RuleSelection(names, rules: rules)
    let loaded = try selection.load()
    let strictness: RuleCheck.Strictness = strict ? .all : loaded.pack.isShipped ? .scoredRules : .none
    let check = RuleCheck(
      pack: loaded.pack, lexicon: loaded.lexicon, files: loaded.files, strictness: strictness)
    let report = check.report(on: loaded.pack.rules, withPack: selection.isWholePack)
    for finding in report.findings { print(Terminal.harmless("\(selection.folder.path)/\(finding.description)")) }
    print(summary(of: report))
    if report.problemCount > 0 { throw ProgramEnd(ProgramEnd.wrongUsage) }
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
