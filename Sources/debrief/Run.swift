import ArgumentParser
import BatchAnalysis
import CoachingReports
import CoachingRules
import Conversations
import Foundation
import MessageSignals

/// `debrief run`: the main job, from exports to a report.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyses exports and writes a report: pages for managers and agents, and data files.",
    discussion: """
      Ends with 0 when all is done, 1 when records were rejected above --max-rejected, 2 for wrong usage or a faulty rule \
      file, 3 when nothing could be read or the report could not be written.
      """)

  enum Verdicts: String, CaseIterable, ExpressibleByArgument {
    case scored, all
  }

  @OptionGroup var arguments: AnalysisArguments

  @Option(help: ArgumentHelp("Where the report is written.", valueName: "dir"))
  var out = "debrief-report"

  @Option(help: "The language of the pages: fr or en.")
  var language: ReportLanguage = .fr

  @Option(help: "Which verdicts verdicts.ndjson holds: scored (met and missed of live rules) or all.")
  var verdicts: Verdicts = .scored

  @Option(
    help: ArgumentHelp(
      "The share of rejected records, as 0.5%, above which the program ends with 1.", valueName: "share"))
  var maxRejected = "0%"

  @Option(help: ArgumentHelp("A file of misses that are not counted, each with its reason.", valueName: "file"))
  var suppressions: String?

  @Option(
    help: ArgumentHelp(
      "Keeps the raw records that were rejected, which hold personal data, in this folder, each named by its hash.",
      valueName: "dir"))
  var keepRejected: String?

  @OptionGroup var quoting: QuoteArguments

  @Flag(help: "Prints nothing but errors.")
  var quiet = false

  func validate() throws {
    if Policy.basisPoints(maxRejected) == nil { throw ValidationError("--max-rejected is no share; write it as 0.5%.") }
  }

  func run() throws {
    arguments.startLog()
    var settings = try arguments.settings(writesAllVerdicts: verdicts == .all, suppressions: suppressions)
    settings.mask = quoting.mask(language)
    if let keepRejected {
      do throws(StorageProblem) {
        settings.rejectedRecords = try RejectedRecords(folder: keepRejected)
      } catch {
        throw ProgramEnd(ProgramEnd.nothingDone, "\(error.path): \(error.sentence)")
      }
    }
    let inputs = try arguments.inputs()
    let made: (outcome: AnalysisOutcome, contents: ReportContents)?
    do throws(StorageProblem) {
      made = try report(on: inputs, settings)
    } catch {
      throw ProgramEnd(ProgramEnd.nothingDone, "\(error.path): \(error.sentence)")
    }
    guard let (outcome, contents) = made else {
      throw ProgramEnd(ProgramEnd.nothingDone, "No conversation could be read, so there is no report.")
    }
    if !quiet {
      let summary = TerminalSummary(
        contents, reportPath: out, width: Terminal.width, hasColour: Terminal.hasColour)
      print(summary.text)
    }
    let allowed = Policy.basisPoints(maxRejected) ?? 0
    if outcome.rejectedCount * 10_000 > allowed * outcome.readCount { throw ProgramEnd(ProgramEnd.gateMissed) }
  }

  /// Analyses the inputs and publishes the report; nil, and no report, if no conversation could be read.
  private func report(
    on inputs: [InputFile], _ settings: AnalysisSettings
  ) throws(StorageProblem) -> (AnalysisOutcome, ReportContents)? {
    let started = Date()
    let folder = try ReportFolder(destination: out)
    let bar = ProgressBar(inputs: inputs, isShown: !quiet)
    do throws(StorageProblem) {
      let outcome = try AnalysisRun(inputs, settings: settings, folder: folder) { bar.add($0) }.run()
      bar.finish()
      RejectionList.complain(outcome)
      if !quiet { outcome.dictionaryAdvice(settings.lexicon.dictionaries).forEach(Terminal.complain) }
      guard outcome.conversations.conversations > 0 else {
        folder.discard()
        return nil
      }
      let contents = ReportContents(
        outcome, settings: settings, language: language, programVersion: ProgramVersion.current, options: options,
        started: started, finished: Date())
      try folder.publish(contents)
      return (outcome, contents)
    } catch {
      bar.finish()
      folder.discard()
      throw error
    }
  }

  /// The options as `run.json` keeps them: those that change what is in the report.
  private var options: [String: String] {
    var options = ["language": language.rawValue, "verdicts": verdicts.rawValue, "maxRejected": maxRejected]
    options["asOf"] = arguments.asOf
    options["policy"] = arguments.policy
    options["suppressions"] = suppressions
    if quoting.showPersonalData { options["showPersonalData"] = "true" }
    return options
  }
}

extension ReportLanguage: ExpressibleByArgument {}
