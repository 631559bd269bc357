import ArgumentParser
import BatchAnalysis
import CoachingRules
import Conversations
import Foundation
import Logging
import TranscriptExports

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

  @Option(
    name: .customLong("agent"),
    help: ArgumentHelp(
      "A name under which an agent writes, for exports that do not say who is one (WhatsApp chats); may be repeated.",
      valueName: "name"))
  var agents: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file that says what the columns of tables (CSV) mean.", valueName: "file"))
  var map: String?

  @Option(
    help: ArgumentHelp(
      "The zone of times that no export places (default: Europe/Paris; of vCon and FileDump archives UTC).",
      valueName: "zone"))
  var timeZone: String?

  @Option(help: "Which comes first in dates like 03/04/2026 of exports that do not show it: day-first or month-first.")
  var dates: DateOrder?

  @Option(
    help: ArgumentHelp(
      "The encoding of texts that are no UTF-8 and declare none, as windows-1252 or ISO-8859-15.", valueName: "name"))
  var encoding: String?

  enum DateOrder: String, CaseIterable, ExpressibleByArgument {
    case dayFirst = "day-first"
    case monthFirst = "month-first"
  }

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
    if let timeZone, ZoneClock(named: timeZone) == nil {
      throw ValidationError("--time-zone names no zone; write an IANA name such as Europe/Paris.")
    }
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

  /// What the arguments say of exports that do not say it themselves.
  func importing() throws(ProgramEnd) -> ImportSettings {
    var importing = ImportSettings()
    importing.agentNames = agents
    importing.timeZone = timeZone
    importing.encoding = encoding
    importing.isDayFirst = dates.map { $0 == .dayFirst }
    if let map {
      guard let text = try? String(contentsOfFile: map, encoding: .utf8) else {
        throw ProgramEnd(ProgramEnd.wrongUsage, "\(map): The column map cannot be read; check its name.")
      }
      importing.tableMap = text
      if let problem = importing.tableMapProblem {
        throw ProgramEnd(ProgramEnd.wrongUsage, "\(map): \(problem)")
      }
    }
    return importing
  }

  /// The settings of a run by the pack that the arguments name.
  func settings(
    writesAllVerdicts: Bool = false, suppressions: String? = nil
  ) throws(ProgramEnd) -> AnalysisSettings {
    let loaded = try RulesFolder(option: rules).load(policy: policy, suppressions: suppressions)
    var settings = AnalysisSettings(
      pack: loaded.pack, lexicon: loaded.lexicon, workers: workers, writesAllVerdicts: writesAllVerdicts)
    settings.asOf = asOfInstant
    settings.importing = try importing()
    return settings
  }
}
