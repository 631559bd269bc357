import ArgumentParser
import BatchAnalysis
import CoachingRules

/// `debrief explain`: one conversation as a timeline, with every verdict and its proof.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows one conversation as a timeline with every verdict and its evidence.")

  @OptionGroup var arguments: AnalysisArguments

  @Option(help: ArgumentHelp("The conversation's identifier.", valueName: "id"))
  var conversation: String

  @Option(help: "The language of the verdicts: fr or en.")
  var language: ReportLanguage = .fr

  func validate() throws {
    if arguments.exports.contains("-") {
      throw ValidationError("explain reads the exports twice; name files instead of standard input.")
    }
  }

  func run() throws {
    let settings = try arguments.settings()
    let inputs = try arguments.inputs()
    guard
      let explanation = ConversationExplanation.find(conversation, in: inputs, settings: settings, language: language)
    else {
      let id = Terminal.harmless(conversation)
      throw ProgramEnd(
        ProgramEnd.nothingDone,
        "There is no conversation \"\(id)\" in these exports; verdicts.ndjson and the pages name them.")
    }
    for line in explanation.timeline { print(Terminal.harmless(line)) }
    var contact = -1
    for answer in explanation.answers {
      if answer.contact != contact {
        contact = answer.contact
        print("")
        print(contact == 0 ? customerTitle : "Contact \(contact), \(Terminal.harmless(answer.agent))")
      }
      show(answer)
    }
  }

  private var customerTitle: String {
    language == .fr ? "Toutes les conversations du client" : "All conversations of the customer"
  }

  private func show(_ answer: ConversationExplanation.Answer) {
    let (mark, colour) =
      switch answer.kind {
      case .met: ("✓", "32")
      case .missed: ("✗", "31")
      case .notApplicable: ("–", "2")
      case .notAssessable: ("?", "33")
      }
    let title = "  \(mark) \(answer.rule): \(name(of: answer.kind))"
    print(Terminal.hasColour ? "\u{1B}[\(colour)m\(title)\u{1B}[0m" : title)
    if !answer.sentence.isEmpty { print("      \(Terminal.harmless(answer.sentence))") }
    for line in answer.evidence { print("      · \(Terminal.harmless(line))") }
    if let repair = answer.repair { print("      → \(Terminal.harmless(repair))") }
  }

  private func name(of kind: VerdictKind) -> String {
    guard language == .fr else { return kind.name.replacing("-", with: " ") }
    return switch kind {
    case .met: "respectée"
    case .missed: "manquée"
    case .notApplicable: "sans objet"
    case .notAssessable: "non évaluable"
    }
  }
}
