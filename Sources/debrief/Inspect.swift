import ArgumentParser
import BatchAnalysis
import CoachingRules
import Conversations
import Foundation
import MessageSignals
import Scorecards
import TranscriptExports

/// `debrief inspect`: what exports hold and can prove, without judging anyone.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what exports hold, what they can prove, which rules they silence, and what was rejected.")

  @OptionGroup var arguments: AnalysisArguments

  func run() throws {
    arguments.startLog()
    let settings = try arguments.settings()
    let inputs = try arguments.inputs()
    let bar = ProgressBar(inputs: inputs, isShown: true)
    let outcome: AnalysisOutcome
    do throws(StorageProblem) {
      let scratch = try ScratchFolder()
      defer { scratch.remove() }
      outcome = try AnalysisRun(inputs, settings: settings, scratch: scratch.path) { bar.add($0) }.run()
    } catch {
      throw ProgramEnd(ProgramEnd.nothingDone, "\(error.path): \(error.sentence)")
    }
    bar.finish()
    print(Self.text(outcome, settings))
    if outcome.conversations.conversations == 0 {
      throw ProgramEnd(ProgramEnd.nothingDone, "No conversation could be read.")
    }
    if outcome.rejectedCount > 0 { throw ProgramEnd(ProgramEnd.gateMissed) }
  }

  private static func text(_ outcome: AnalysisOutcome, _ settings: AnalysisSettings) -> String {
    var lines: [String] = []
    for input in outcome.inputs {
      let name = Terminal.harmless(input.name)
      let format = input.format?.rawValue ?? "unknown format"
      lines.append(
        "\(name): \(format), \(input.conversations) conversation\(input.conversations == 1 ? "" : "s")"
          + (input.account.duplicates > 0 ? ", \(input.account.duplicates) duplicates" : "")
          + (input.account.rejected > 0 ? ", \(input.account.rejected) rejected" : ""))
      lines += input.remarks.map { "  \($0)" }
    }
    let facts = outcome.conversations
    guard facts.conversations > 0 else { return (lines + rejections(outcome)).joined(separator: "\n") }
    lines.append("")
    lines.append("conversations  \(facts.conversations)")
    lines.append("contacts       \(facts.contacts)")
    lines.append("messages       \(facts.messages)")
    let agents = Set(outcome.book.sorted.map(\.key.agent)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    lines.append(
      "agents         \(agents.count): \(agents.prefix(20).map(Terminal.harmless).joined(separator: ", "))"
        + (agents.count > 20 ? ", …" : ""))
    lines.append("channels       \(counted(Channel.allCases.map(\.rawValue), facts.byChannel))")
    lines.append("languages      \(counted(DetectedLanguage.allCases.map { "\($0)" }, facts.byLanguage))")
    lines.append("time span      \(WrittenInstant.text(facts.earliest)) to \(WrittenInstant.text(facts.latest))")
    if facts.unknowns > 0 {
      lines.append("kept unknown   \(facts.unknowns) fields or events that the readers do not know")
    }
    if facts.assumedZones > 0 {
      lines.append("assumed zones  \(facts.assumedZones) conversations whose times name no zone")
    }
    if outcome.conflictCount > 0 {
      lines.append("conflicts      \(outcome.conflictCount) conversations that two records tell differently")
    }
    lines.append("")
    lines.append("What these exports can and cannot show:")
    for (position, capability) in Capability.allCases.enumerated() {
      let count = facts.byCapability[position]
      let mark = count == facts.conversations ? "yes " : count == 0 ? "no  " : "some"
      lines.append(
        "  \(mark) \(capability.rawValue)"
          + (mark == "some" ? " (\(count) of \(facts.conversations) conversations)" : ""))
    }
    lines.append("")
    let silenced = silenced(outcome, settings.pack)
    lines.append(
      silenced.isEmpty ? "No rule is silenced." : "Rules that this silences, wholly or in part (not assessable):")
    lines += silenced
    lines += outcome.dictionaryAdvice(settings.lexicon.dictionaries)
    return (lines + rejections(outcome)).joined(separator: "\n")
  }

  private static func rejections(_ outcome: AnalysisOutcome) -> [String] {
    guard !outcome.firstRejections.isEmpty else { return [] }
    return ["", "Rejected (\(outcome.rejectedCount)):"]
      + outcome.firstRejections.map {
        "  \(RejectionList.line($0, inputs: outcome.inputs)) [\($0.reason.rawValue)]"
      }
  }

  private static func counted(_ names: [String], _ counts: [Int]) -> String {
    let parts = zip(names, counts).filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "–" : parts.joined(separator: ", ")
  }

  private static func silenced(_ outcome: AnalysisOutcome, _ pack: RulePack) -> [String] {
    pack.rules.enumerated().compactMap { position, rule in
      let missing = outcome.missing[position]
      guard !missing.isEmpty else { return nil }
      let names = Set(missing.keys.flatMap(\.names)).sorted().joined(separator: ", ")
      return "  \(rule.id): \(missing.values.reduce(0, +)) times, for want of \(names)"
    }
  }
}
