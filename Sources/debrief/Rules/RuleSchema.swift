import ArgumentParser
import CoachingReports
import CoachingRules

/// `debrief rules schema`.
struct RuleSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Writes the JSON Schema of a pack's files, for hints in editors.")

  @Option(help: "Of which file: rule, policy, pack, signal, suppressions or policy-file (what --policy names).")
  var of: RuleFileSchema = .rule

  func run() throws { Terminal.write(of.bytes) }
}

extension RuleFileSchema: ExpressibleByArgument {}
