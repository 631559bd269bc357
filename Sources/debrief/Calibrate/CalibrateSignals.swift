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
    case text, json, markdown
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

  @Option(help: "How: text, json or markdown.")
  var format: Format = .text

  @Option(help: "The only role whose turns count: agent, customer or bot (default: those that the corpus labels).")
  var role: Role?

  @Option(help: ArgumentHelp("The only part of a corpus that counts, where it is cut into parts.", valueName: "part"))
  var part: String?

  @Flag(help: "Counts equal turns each time they are written; else they count once.")
  var each = false

  @Flag(help: "Compares with the goals that the program has on known corpora; ends with 1 if one is missed.")
  var goals = false

  @Option(
    help: ArgumentHelp(
      "A folder for the errors: one file of JSON Lines a corpus and signal, with the texts.", valueName: "dir"))
  var errors: String?

  func run() throws {
    let lexicon = try RulesFolder(option: rules).load().lexicon
    let calibration = CorpusCalibration(
      lexicon: lexicon, role: role?.rawValue, part: part, wantsErrors: errors != nil, wantsSuggestions: true)
    var figures: [CorpusFigures] = []
    for corpus in corpora {
      do throws(CalibrationProblem) {
        let measured = try calibration.measure(path: corpus)
        if let errors { try DetectionErrorFolder(path: errors).write(measured.errors) }
        figures.append(measured.figures)
      } catch {
        throw ProgramEnd(ProgramEnd.nothingDone, Terminal.harmless(error.description))
      }
    }
    let table = DetectionTable(figures, countsEach: each)
    switch format {
    case .json: Terminal.write(table.json)
    case .text: print(table.text, terminator: "")
    case .markdown: print(CalibrationPage(figures).markdown, terminator: "")
    }
    guard goals else { return }
    let results = GoalTable(figures)
    if format == .text { print("\n" + results.text, terminator: "") }
    if !results.areMet { throw ProgramEnd(ProgramEnd.gateMissed) }
  }
}
