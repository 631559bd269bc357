import CoachingRules
import Foundation
import MessageSignals

/// Finds and loads the rule pack: `--rules`, else `./rules`, else the pack beside the executable.
struct RulesFolder {
  /// The folder.
  let path: String

  /// The folder that the option names, or the first of the usual places that holds a pack.
  init(option: String?) throws(ProgramEnd) {
    if let option {
      guard Self.holdsPack(option) else {
        throw ProgramEnd(
          ProgramEnd.wrongUsage,
          "\(option): there is no rule pack here (no pack.yaml); choose another folder with --rules.")
      }
      path = option
      return
    }
    let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
    for candidate in ["rules", "\(executable)/rules", "\(executable)/../share/debrief/rules"]
    where Self.holdsPack(candidate) {
      path = candidate
      return
    }
    throw ProgramEnd(
      ProgramEnd.wrongUsage, "There is no rule pack in ./rules or beside the program; name its folder with --rules.")
  }

  private static func holdsPack(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/pack.yaml")
  }

  /// The pack and its lexicons; all problems of all files at once otherwise.
  func load() throws(ProgramEnd) -> (pack: RulePack, lexicon: SignalLexicon) {
    let files = try files()
    var problems: [String] = []
    var pack: RulePack?
    do throws(RuleFileProblems) {
      pack = try RulePackReader.read(files)
    } catch {
      problems += error.problems.map { "\(path)/\($0.description)" }
    }
    var lexicon: SignalLexicon?
    let signals = files.filter { $0.path.hasPrefix("signals/") }.map { (name: $0.path, text: $0.text) }
    switch SignalLexicon.load(files: signals) {
    case .success(let loaded): lexicon = loaded
    case .failure(let error):
      problems += error.problems.map { "\(path)/\($0.file):\($0.line):\($0.column): \($0.sentence)" }
    }
    guard let pack, let lexicon else { throw ProgramEnd(ProgramEnd.wrongUsage, problems.joined(separator: "\n")) }
    return (pack, lexicon)
  }

  private func files() throws(ProgramEnd) -> [RulePackReader.File] {
    guard let walk = FileManager.default.enumerator(atPath: path) else { return [] }
    var files: [RulePackReader.File] = []
    for case let name as String in walk where name.hasSuffix(".yaml") {
      guard let data = FileManager.default.contents(atPath: "\(path)/\(name)") else {
        throw ProgramEnd(ProgramEnd.wrongUsage, "\(path)/\(name): the file cannot be read; check its permissions.")
      }
      guard let text = String(validating: data, as: UTF8.self) else {
        throw ProgramEnd(ProgramEnd.wrongUsage, "\(path)/\(name):1:1: the file is not UTF-8; save it as UTF-8.")
      }
      files.append(RulePackReader.File(path: name, text: text))
    }
    return files
  }
}
