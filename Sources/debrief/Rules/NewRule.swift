import ArgumentParser
import CoachingRules
import Foundation

/// `debrief rules new`.
struct NewRule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begins a rule: writes a file with comments that checks as it is, on trial, for you to fill in.")

  @Argument(
    help: ArgumentHelp("The section and the new rule's id, as ending/takes-leave.", valueName: "section/id"))
  var name: String

  @Option(help: ArgumentHelp("The folder of the rule pack.", valueName: "dir"))
  var rules: String?

  @Option(name: .customLong("case"), help: "What one verdict is about: contact, conversation, customer or shift.")
  var caseKind: CaseKind = .contact

  func run() throws {
    let folder = try RulesFolder(option: rules)
    let chain = try folder.chain()
    let sections = try RulesFolder.sections(of: chain)
    let (section, id) = try Self.parts(of: name, sections)
    let path = "\(folder.path)/\(section)/\(id).yaml"
    for layer in chain.layers {
      guard let other = layer.files.map(\.path).first(where: { RulesFolder.isRule($0, id) }) else { continue }
      throw ProgramEnd(
        ProgramEnd.wrongUsage,
        "There is a rule \"\(id)\" already, in \(layer.path)/\(other); open that file, or choose another id.")
    }
    let text = NewRuleFile(id: id, section: section, sections: sections, caseKind: caseKind).text
    do {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(section)", withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    } catch {
      throw ProgramEnd(
        ProgramEnd.nothingDone, "\(path): the file cannot be written; check the folder's permissions.")
    }
    let isUsual = rules == nil && folder.path == "rules"
    let option = isUsual ? "" : " --rules \(folder.path)"
    var steps = [
      "Open it and write your own words in the place of every ‹…›.",
      "Check it: debrief rules check \(id)\(option)", "Read it as others will: debrief rules explain \(id)\(option)",
      "When it is right, set its status to live.",
    ]
    if !FileManager.default.fileExists(atPath: "\(folder.path)/rule.schema.json") {
      steps.insert(
        "For hints in your editor: debrief rules schema > \(folder.path)/rule.schema.json", at: 1)
    }
    print("Wrote \(path). Next:")
    for (number, step) in steps.enumerated() { print("  \(number + 1). \(step)") }
  }

  /// The section and the id in `SECTION/ID`; what to write instead otherwise.
  private static func parts(of name: String, _ sections: [String]) throws(ProgramEnd) -> (String, String) {
    func refuse(_ sentence: String) -> ProgramEnd { ProgramEnd(ProgramEnd.wrongUsage, sentence) }
    let shown = Terminal.harmless(name)
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      let id = RuleIdentifier(parts.last ?? "")
      let example = id.fault == nil ? id.text : id.suggestion ?? "takes-leave"
      throw refuse(
        "\"\(shown)\" is no section with an id; write it as \(sections.last ?? "ending")/\(example), "
          + "with one of the sections: \(sections.joined(separator: ", ")).")
    }
    guard sections.contains(parts[0]) else {
      let suggestion = NearestName.suggestion(for: parts[0], among: sections)
      throw refuse(
        "The pack has no section \"\(Terminal.harmless(parts[0]))\"; "
          + (suggestion.map { "write \"\($0)/\(Terminal.harmless(parts[1]))\"." }
            ?? "choose one of: \(sections.joined(separator: ", ")), or add it to pack.yaml."))
    }
    let id = RuleIdentifier(parts[1])
    if let fault = id.fault {
      throw refuse("\"\(Terminal.harmless(parts[1]))\" \(fault)" + (id.suggestion.map { "; write \"\($0)\"." } ?? "."))
    }
    return (parts[0], parts[1])
  }
}

extension CaseKind: ExpressibleByArgument {}
