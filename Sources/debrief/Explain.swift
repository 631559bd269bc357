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

  @OptionGroup var quoting: QuoteArguments

  @Option(help: "The language of the verdicts: fr or en.")
  var language: ReportLanguage = .fr

  @Option(help: ArgumentHelp("A file of misses that are not counted, each with its reason.", valueName: "file"))
  var suppressions: String?

  func validate() throws {
    if arguments.exports.contains("-") {
      throw ValidationError("explain reads the exports twice; name files instead of standard input.")
    }
  }

  func run() throws {
    var settings = try arguments.settings(suppressions: suppressions)
    settings.mask = quoting.mask(language)
    let inputs = try arguments.inputs()
    let found: ConversationExplanation?
    do throws(StorageProblem) {
      found = try ConversationExplanation.find(conversation, in: inputs, settings: settings, language: language)
    } catch {
      throw ProgramEnd(ProgramEnd.nothingDone, "\(error.path): \(error.sentence)")
    }
    guard let explanation = found else {
      let id = Terminal.harmless(conversation)
      throw ProgramEnd(
        ProgramEnd.nothingDone,
        "There is no conversation \"\(id)\" in these exports; verdicts.ndjson and the pages name them.")
    }
    for line in explanation.timeline { print(Terminal.harmless(line)) }
    var part: ConversationExplanation.Part?
    for answer in explanation.answers {
      if answer.part != part {
        part = answer.part
        print("")
        print(Terminal.harmless(title(answer.part)))
      }
      show(answer)
    }
  }

  private func title(_ part: ConversationExplanation.Part) -> String {
    let isFrench = language == .fr
    return switch part {
    case .contact(let number, let agent): "Contact \(number), \(agent)"
    case .conversation: isFrench ? "Toute la conversation" : "The whole conversation"
    case .customer: isFrench ? "Toutes les conversations du client" : "All conversations of the customer"
    case .shift(let agent, let day): isFrench ? "Journée du \(day), \(agent)" : "Day of \(day), \(agent)"
    }
  }

  private func show(_ answer: ConversationExplanation.Answer) {
    let (mark, colour) =
      switch answer.kind {
      case .met: ("✓", "32")
      case .missed: ("✗", "31")
      case .notApplicable: ("–", "2")
      case .notAssessable: ("?", "33")
      }
    let isShared =
      switch answer.part {
      case .conversation, .customer: true
      case .contact, .shift: false
      }
    var notes = isShared ? [Terminal.harmless(answer.agent)] : []
    if answer.isOnTrial { notes.append(language == .fr ? "à l’essai" : "on trial") }
    if let reason = answer.suppression {
      notes.append("\(language == .fr ? "non compté\u{A0}:" : "not counted:") \(Terminal.harmless(reason))")
    }
    let title =
      "  \(mark) \(answer.rule): \(name(of: answer.kind))"
      + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
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
