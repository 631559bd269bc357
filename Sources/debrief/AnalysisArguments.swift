import ArgumentParser
import BatchAnalysis
import CoachingRules
import Conversations
import Foundation
import Logging

/// What all subcommands that read exports are given.
struct AnalysisArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Exports or folders of exports; - for standard input.", valueName: "export"))
  var exports: [String]

  @Option(
    help: ArgumentHelp(
      "The folder of the rule pack (default: ./rules, else the pack beside the program).", valueName: "dir"))
  var rules: String?

  @Option(
    help: ArgumentHelp(
      "A file of policy values and rule changes that hold over the pack's, for everybody or for some.",
      valueName: "file"))
  var policy: String?

  @Option(help: ArgumentHelp("How many workers analyse at once (default: one a processor).", valueName: "n"))
  var workers: Int = max(1, ProcessInfo.processInfo.activeProcessorCount)

  @Option(
    help: ArgumentHelp(
      "The end of what the exports can show, as 2026-11-02T06:00:00Z (default: what they say, else their last event).",
      valueName: "time"))
  var asOf: String?

  @Flag(help: "Says on stderr what the program is doing; never a word of a conversation.")
  var verbose = false

  func validate() throws {
    guard (1...64).contains(workers) else { throw ValidationError("--workers must be from 1 to 64.") }
    if asOf != nil, asOfInstant == nil {
      throw ValidationError("--as-of is no time; write it as 2026-11-02T06:00:00Z.")
    }
  }

  private var asOfInstant: Int64? {
    var text = asOf ?? ""
    return text.withUTF8 { WrittenTime($0) }.map { $0.localMilliseconds - Int64($0.offsetMinutes ?? 0) * 60_000 }
  }

  /// Sends the log to stderr: warnings, or with --verbose the stages of the run as well.
  func startLog() {
    let level: Logger.Level = verbose ? .info : .warning
    LoggingSystem.bootstrap { label in
      var handler = StreamLogHandler.standardError(label: label)
      handler.logLevel = level
      return handler
    }
  }

  /// The inputs that the arguments name.
  func inputs() throws(ProgramEnd) -> [InputFile] {
    do throws(InputProblem) {
      return try InputFinder.find(exports)
    } catch {
      throw ProgramEnd(ProgramEnd.nothingDone, "\(error.path): \(error.sentence)")
    }
  }

  /// The settings of a run by the pack that the arguments name.
  func settings(
    writesAllVerdicts: Bool = false, suppressions: String? = nil
  ) throws(ProgramEnd) -> AnalysisSettings {
    let loaded = try RulesFolder(option: rules).load(policy: policy, suppressions: suppressions)
    var settings = AnalysisSettings(
      pack: loaded.pack, lexicon: loaded.lexicon, workers: workers, writesAllVerdicts: writesAllVerdicts)
    settings.asOf = asOfInstant
    return settings
  }
}
