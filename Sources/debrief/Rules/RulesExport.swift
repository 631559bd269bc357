import ArgumentParser
import CoachingReports
import CoachingRules

/// `debrief rules export`: the rules in a form that other programs read.
struct RulesExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the rules' constraints for other programs.",
    discussion: """
      decl: the constraints that the .decl language of DECLARE tools can express, for the log of debrief convert --to xes; the \
      others as comments with the reason.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case decl
  }

  @Option(help: ArgumentHelp("The folder of the rule pack.", valueName: "dir"))
  var rules: String?

  @Option(help: "The format: decl.")
  var to: Format

  @Option(
    help: ArgumentHelp(
      "The log's agents, as marc,julie: \"same agent\" is written out for each, for programs that know no \"same\" (Declare4Py).",
      valueName: "ids"))
  var agents = ""

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write (default: standard output).", valueName: "file"))
  var output: String?

  private var agentNames: [String] { agents.split(separator: ",").map(String.init) }

  func validate() throws {
    if let name = agentNames.first(where: { !DeclareModel.canName($0) }) {
      throw ValidationError("--agents: \"\(name)\" cannot stand in a condition; leave it out.")
    }
  }

  func run() throws {
    let pack = try RulesFolder(option: rules).load().pack
    let file = try OutputFile(path: output)
    try file.write(DeclareModel(pack: pack, agents: agentNames).text)
    try file.close()
  }
}
