import CSHA256
import Conversations
import Yams

/// Reads a rule pack: its `pack.yaml`, `policy.yaml` and rule files, all problems at once.
public enum RulePackReader {
  /// One file of a pack, by its path below the pack's folder.
  public struct File: Hashable, Sendable {
    /// The path, with `/` between its parts.
    public var path: String
    /// Its content.
    public var text: String

    /// A file with its content.
    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// The pack in these files; everything that is wrong with them otherwise.
  ///
  /// Files below `signals/` are read elsewhere, but count for the fingerprint.
  public static func read(_ files: [File]) throws(RuleFileProblems) -> RulePack {
    let files = files.sorted { Array($0.path.utf8).lexicographicallyPrecedes(Array($1.path.utf8)) }
    var problems: [RuleFileProblem] = []
    func text(_ path: String) -> String? {
      if let file = files.first(where: { $0.path == path }) { return file.text }
      problems.append(
        RuleFileProblem(
          file: path, line: 1, column: 1,
          sentence: "the pack has no \(path); add it, or choose another folder with --rules"))
      return nil
    }
    var packFile = YAMLFile(path: "pack.yaml")
    let head = text("pack.yaml").flatMap { PackHead.read($0, in: &packFile) }
    var policyFile = YAMLFile(path: "policy.yaml")
    let policy = text("policy.yaml").map { PolicyReader.read($0, in: &policyFile) } ?? Policy(entries: [:])
    problems += packFile.problems + policyFile.problems
    let reader = RuleReader(policy: policy, sections: head?.sections.map(\.id))
    var rules: [Rule] = []
    for file in files where isStray(file.path) {
      problems.append(
        RuleFileProblem(
          file: file.path, line: 1, column: 1,
          sentence: "no rule is looked for here; move the file into the folder of its section"))
    }
    for file in files where isRuleFile(file.path) {
      var yaml = YAMLFile(path: file.path)
      if let rule = reader.read(file.text, in: &yaml) { rules.append(rule) }
      problems += yaml.problems
    }
    let places = Dictionary(grouping: rules, by: \.id)
    for (id, rules) in places where rules.count > 1 {
      problems.append(
        RuleFileProblem(file: rules[1].file, line: 1, column: 1, sentence: "there are two rules \"\(id)\"; rename one"))
    }
    if problems.isEmpty, rules.isEmpty {
      problems.append(
        RuleFileProblem(
          file: "pack.yaml", line: 1, column: 1, sentence: "the pack has no rules; add one in a section's folder"))
    }
    guard problems.isEmpty, let head else { throw RuleFileProblems(problems) }
    rules.sort { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }
    return RulePack(
      name: head.name, version: head.version, fingerprint: fingerprint(files), passMark: head.passMark,
      sections: head.sections, rules: rules, policy: policy, window: policy.duration("window") ?? 86_400_000,
      relaunchGap: policy.duration("relaunch-gap") ?? 120_000)
  }

  /// The ids of the sections that a pack's head names; what is wrong with the head otherwise.
  package static func sections(_ files: [File]) throws(RuleFileProblems) -> [String] {
    var file = YAMLFile(path: "pack.yaml")
    let head = files.first { $0.path == file.path }.flatMap { PackHead.read($0.text, in: &file) }
    guard let head, file.problems.isEmpty else { throw RuleFileProblems(file.problems) }
    return head.sections.map(\.id)
  }

  /// Whether a path names a file that nothing would read.
  private static func isStray(_ path: String) -> Bool {
    path.hasSuffix(".yaml") && path != "pack.yaml" && path != "policy.yaml" && !path.hasPrefix("signals/")
      && !isRuleFile(path)
  }

  /// Whether a path names a rule file: one folder deep, not a signal.
  public static func isRuleFile(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 2 && parts[0] != "signals" && path.hasSuffix(".yaml")
  }

  /// SHA-256 over the paths and contents of all files, in hexadecimal.
  private static func fingerprint(_ files: [File]) -> String {
    let hash = SHA256()
    for file in files where file.path.hasSuffix(".yaml") {
      hash.update(file.path)
      hash.update("\0")
      hash.update(file.text)
      hash.update("\0")
    }
    return hash.finish()
  }
}
