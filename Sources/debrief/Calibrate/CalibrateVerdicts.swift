import ArgumentParser
import BatchAnalysis
import CoachingReports
import Scorecards

/// `debrief calibrate verdicts`.
struct CalibrateVerdicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verdicts",
    abstract: "Measures a report's verdicts against those of reviewers.",
    discussion: """
      The labels are comma-separated values with the columns conversation, rule, reviewer and verdict (met, missed, \
      not-applicable or not-assessable), and contact and agent where they are known. Without a contact or an agent the \
      conversation is judged as a whole: missed if anything in it is. Write the report with --verdicts all.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: ArgumentHelp("The reviewers' verdicts.", valueName: "labels.csv"))
  var labels: String

  @Argument(help: ArgumentHelp("The folder of a report.", valueName: "report"))
  var report: String

  @Option(help: "How: text or json.")
  var format: Format = .text

  func run() throws {
    let agreement: VerdictAgreement
    do throws(CalibrationProblem) {
      agreement = try VerdictCalibration.measure(labels: labels, report: report)
    } catch {
      throw ProgramEnd(
        error.line == nil ? ProgramEnd.nothingDone : ProgramEnd.wrongUsage, Terminal.harmless(error.description))
    }
    switch format {
    case .json: Terminal.write(AgreementTable(agreement).json)
    case .text: print(AgreementTable(agreement).text, terminator: "")
    }
  }
}
