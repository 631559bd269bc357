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

  /// Whether a folder is a rule pack's.
  static func holdsPack(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/pack.yaml")
  }

  /// What a pack's files hold.
  struct Loaded {
    var pack: RulePack
    var lexicon: SignalLexicon
    /// The files that were read.
    var files: [RulePackReader.File]
  }

  /// The pack and its lexicons; all problems of all files at once otherwise.
  ///
  /// - Parameter chosen: the rule files to read, by their paths in the pack; nil for all.
  func load(only chosen: Set<String>? = nil) throws(ProgramEnd) -> Loaded {
    let files = try files(only: chosen)
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
    return Loaded(pack: pack, lexicon: lexicon, files: files)
  }

  /// The ids of the pack's sections.
  func sections() throws(ProgramEnd) -> [String] {
    let files = try files(only: [])
    do throws(RuleFileProblems) {
      return try RulePackReader.sections(files)
    } catch {
      throw ProgramEnd(
        ProgramEnd.wrongUsage, error.problems.map { "\(path)/\($0.description)" }.joined(separator: "\n"))
    }
  }

  /// The rule files, by their paths in the pack, in byte order.
  var rulePaths: [String] {
    names.filter(RulePackReader.isRuleFile).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The id that the name of a rule file promises.
  static func id(ofFile path: String) -> String {
    String((path.split(separator: "/").last ?? "").dropLast(".yaml".utf8.count))
  }

  /// What is said to a name that no rule has.
  static func unknown(_ id: String, among ids: [String]) -> String {
    let name = Terminal.harmless(id)
    if let suggestion = NearestName.suggestion(for: id, among: ids) {
      return "There is no rule \"\(name)\"; write \"\(suggestion)\"."
    }
    return "There is no rule \"\(name)\"; choose one of: \(ids.joined(separator: ", "))."
  }

  private var names: [String] {
    guard let walk = FileManager.default.enumerator(atPath: path) else { return [] }
    var names: [String] = []
    for case let name as String in walk where name.hasSuffix(".yaml") { names.append(name) }
    return names
  }

  private func files(only chosen: Set<String>?) throws(ProgramEnd) -> [RulePackReader.File] {
    var files: [RulePackReader.File] = []
    for name in names {
      let isCommon = ["pack.yaml", "policy.yaml"].contains(name) || name.hasPrefix("signals/")
      if let chosen, !isCommon, !chosen.contains(name) { continue }
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
