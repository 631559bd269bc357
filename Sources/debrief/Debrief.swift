import ArgumentParser
import Foundation

/// The command line: one file a subcommand.
@main
struct Debrief: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract:
      "Checks agents' messages in exported conversations against coaching rules, and writes scorecards with proof.",
    discussion: """
      Begin with: debrief run exports/
      The report is a folder; open its index.html in a browser. Nothing leaves this machine.
      """,
    version: ProgramVersion.current,
    subcommands: [
      Run.self, Inspect.self, Explain.self, Formats.self, Rules.self, Convert.self, Calibrate.self, Bench.self,
    ])

  /// Runs a command; wrong usage ends with 2, whatever ArgumentParser would say.
  static func main() {
    // A reader that goes away (a closed pipe) must not end the program in the middle of a report.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let end as ProgramEnd {
      if let message = end.message { Terminal.complain(message) }
      Foundation.exit(end.code)
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code == .success {
        if !message.isEmpty { print(message) }
        Foundation.exit(0)
      }
      if !message.isEmpty { Terminal.complain(message) }
      Foundation.exit(code == .validationFailure ? ProgramEnd.wrongUsage : code.rawValue)
    }
  }
}
