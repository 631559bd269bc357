import CoachingRules
import Foundation
import MessageSignals

/// Finds and loads the rule pack: `--rules`, else `./rules`, else the pack beside the executable.
struct RulesFolder {
  /// What a pack's files hold.
  struct Loaded {
    var pack: RulePack
    var lexicon: SignalLexicon
    /// The pack's files and those of the packs that it extends.
    var chain: PackChain
  }

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
    // The last is a checkout's, seen from where `swift build` puts the program.
    for candidate in [
      "rules", "\(executable)/rules", "\(executable)/../share/debrief/rules", "\(executable)/../../../rules",
    ] where Self.holdsPack(candidate) {
      path = candidate
      return
    }
    throw ProgramEnd(
      ProgramEnd.wrongUsage, "There is no rule pack in ./rules or beside the program; name its folder with --rules.")
  }

  /// Whether a folder is a rule pack's.
  static func holdsPack(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/pack.yaml")
  }

  /// The pack and its lexicons, changed by the policy file that `--policy` names and with the suppressions of `--suppressions`; all
  /// problems of all files at once otherwise.
  func load(policy: String? = nil, suppressions: String? = nil) throws(ProgramEnd) -> Loaded {
    try Self.load(try chain(), policy: policy, suppressions: suppressions)
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
    _ chain: PackChain, policy: String? = nil, suppressions: String? = nil
  ) throws(ProgramEnd) -> Loaded {
    let policyFile = try file(policy)
    let suppressionFile = try file(suppressions)
    var problems: [String] = []
    var pack: RulePack?
    do throws(RuleFileProblems) {
      pack = try RulePackReader.read(chain, policy: policyFile, suppressions: suppressionFile)
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
    return Loaded(pack: pack, lexicon: lexicon, chain: chain)
  }

  /// The ids of the sections of the pack and of those that it extends.
  static func sections(of chain: PackChain) throws(ProgramEnd) -> [String] {
    do throws(RuleFileProblems) {
      return try RulePackReader.sections(chain)
    } catch {
      throw ProgramEnd(ProgramEnd.wrongUsage, error.problems.map(\.description).joined(separator: "\n"))
    }
  }

  /// The id that the name of a rule file promises.
  static func id(ofFile path: String) -> String {
    String((path.split(separator: "/").last ?? "").dropLast(".yaml".utf8.count))
  }

  /// Whether a path names the file of the rule with this id.
  static func isRule(_ path: String, _ id: String) -> Bool {
    RulePackReader.isRuleFile(path) && Self.id(ofFile: path) == id
  }

  /// What is said to a name that no rule has.
  static func unknown(_ id: String, among ids: [String]) -> String {
    let name = Terminal.harmless(id)
    if let suggestion = NearestName.suggestion(for: id, among: ids) {
      return "There is no rule \"\(name)\"; write \"\(suggestion)\"."
    }
    return "There is no rule \"\(name)\"; choose one of: \(ids.joined(separator: ", "))."
  }

  private static func file(_ path: String?) throws(ProgramEnd) -> RulePackReader.File? {
    guard let path else { return nil }
    return RulePackReader.File(path: path, text: try text(of: path))
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
