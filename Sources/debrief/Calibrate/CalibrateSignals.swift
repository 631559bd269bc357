import ArgumentParser
import BatchAnalysis
import CoachingReports
import Foundation
import Scorecards

/// `debrief calibrate signals`.
struct CalibrateSignals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signals",
    abstract: "Measures what the signals find against labelled dialogues, sentences and words.",
    discussion: """
      A corpus is a file of JSON Lines, gzipped or not: dialogues with roles, texts and labels (gold, else norm), sentences with \
      errors, word pairs, texts with spans, or identifiers. Equal turns count once.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  enum Role: String, CaseIterable, ExpressibleByArgument {
    case agent, customer, bot
  }

  @Argument(help: ArgumentHelp("Labelled corpora.", valueName: "corpus.jsonl"))
  var corpora: [String]

  @Option(
    help: ArgumentHelp(
      "The folder of the rule pack (default: ./rules, else the pack beside the program).", valueName: "dir"))
  var rules: String?

  @Option(help: "How: text or json.")
  var format: Format = .text

  @Option(help: "The only role whose turns count: agent, customer or bot (default: those that the corpus labels).")
  var role: Role?

  @Flag(help: "Counts equal turns each time they are written; else they count once.")
  var each = false

  @Option(
    help: ArgumentHelp(
      "A folder for the errors: one file of JSON Lines a corpus and signal, with the texts.", valueName: "dir"))
  var errors: String?

  func run() throws {
    let lexicon = try RulesFolder(option: rules).load().lexicon
    let calibration = SignalCalibration(
      lexicon: lexicon, role: role?.rawValue, countsEach: each, wantsErrors: errors != nil)
    var figures: [DetectionFigure] = []
    var notes: [String] = []
    for corpus in corpora {
      let outcome: SignalCalibration.Outcome
      do throws(CalibrationProblem) {
        outcome = try calibration.measure(path: corpus)
        if let errors { try DetectionErrorFolder(path: errors).write(outcome.errors) }
      } catch {
        throw ProgramEnd(ProgramEnd.nothingDone, error.description)
      }
      figures += outcome.figures
      notes.append(Self.note(outcome))
    }
    switch format {
    case .json: Terminal.write(DetectionTable(figures).json)
    case .text: print(DetectionTable(figures).text + notes.joined(separator: "\n"))
    }
  }

  private static func note(_ outcome: SignalCalibration.Outcome) -> String {
    var note =
      "\(outcome.corpus): \(outcome.dialogues) dialogues, \(outcome.turns) labelled turns, \(outcome.distinctTurns) different"
    if outcome.unlabelled > 0 {
      note += "; courtesy on \(outcome.courtesyOnUnlabelled) of \(outcome.unlabelled) turns without labels"
    }
    if !outcome.missingSignals.isEmpty {
      note += "; not measured, since there are no such signals: \(outcome.missingSignals.joined(separator: ", "))"
    }
    return note
  }
}
