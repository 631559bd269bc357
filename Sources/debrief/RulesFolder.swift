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

  /// The pack and its lexicons, changed by the policy file that `--policy` names; all problems of all files at once otherwise.
  func load(policy: String? = nil) throws(ProgramEnd) -> (pack: RulePack, lexicon: SignalLexicon) {
    try Self.load(try chain(), policy: policy)
  }

  /// The pack with those that it extends.
  func chain() throws(ProgramEnd) -> PackChain {
    let chain = try PackChain.load(path) { folder throws(ProgramEnd) in
      Self.holdsPack(folder) ? try Self.files(in: folder) : nil
    }
    switch chain {
    case .success(let chain): return chain
    case .failure(let error):
      throw ProgramEnd(ProgramEnd.wrongUsage, error.problems.map(\.description).joined(separator: "\n"))
    }
  }

  /// The pack at the head of a chain and its lexicons.
  static func load(
    _ chain: PackChain, policy: String? = nil
  ) throws(ProgramEnd) -> (pack: RulePack, lexicon: SignalLexicon) {
    var policyFile: RulePackReader.File?
    if let policy { policyFile = RulePackReader.File(path: policy, text: try text(of: policy)) }
    var problems: [String] = []
    var pack: RulePack?
    do throws(RuleFileProblems) {
      pack = try RulePackReader.read(chain, policy: policyFile)
    } catch {
      problems += error.problems.map(\.description)
    }
    var lexicon: SignalLexicon?
    switch SignalLexicon.load(files: chain.signalFiles.map { (name: $0.path, text: $0.text) }) {
    case .success(let loaded): lexicon = loaded
    case .failure(let error):
      problems += error.problems.map { "\($0.file):\($0.line):\($0.column): \($0.sentence)" }
    }
    guard let pack, let lexicon else { throw ProgramEnd(ProgramEnd.wrongUsage, problems.joined(separator: "\n")) }
    return (pack, lexicon)
  }

  private static func files(in path: String) throws(ProgramEnd) -> [RulePackReader.File] {
    guard let walk = FileManager.default.enumerator(atPath: path) else { return [] }
    var files: [RulePackReader.File] = []
    for case let name as String in walk where name.hasSuffix(".yaml") {
      files.append(RulePackReader.File(path: name, text: try text(of: "\(path)/\(name)")))
    }
    return files
  }

  private static func text(of path: String) throws(ProgramEnd) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ProgramEnd(
        ProgramEnd.wrongUsage,
        FileManager.default.fileExists(atPath: path)
          ? "\(path): the file cannot be read; check its permissions."
          : "\(path): there is no such file; check the name.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw ProgramEnd(ProgramEnd.wrongUsage, "\(path):1:1: the file is not UTF-8; save it as UTF-8.")
    }
    return text
  }
}
