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

  /// The pack in these files, which extends no other; everything that is wrong with them otherwise.
  ///
  /// Files below `signals/` are read elsewhere, but count for the fingerprint.
  public static func read(_ files: [File]) throws(RuleFileProblems) -> RulePack {
    try read(PackChain(layers: [PackChain.Layer(path: "", files: files)]))
  }

  /// The pack at the head of a chain, as a manager's policy file changes it, with suppressions beside its own.
  ///
  /// Problems name files by the folders of the chain, and the two other files by their own paths.
  public static func read(
    _ chain: PackChain, policy: File? = nil, suppressions: File? = nil
  ) throws(RuleFileProblems) -> RulePack {
    var assembly = PackAssembly(chain)
    return try assembly.pack(policy: policy, suppressions: suppressions)
  }

  /// The ids of the sections of a pack and of those that it extends, theirs first; what is wrong with the heads otherwise.
  package static func sections(_ chain: PackChain) throws(RuleFileProblems) -> [String] {
    var problems: [RuleFileProblem] = []
    var sections: [String] = []
    for layer in chain.layers.reversed() {
      var file = YAMLFile(path: layer.path(of: "pack.yaml"))
      let head = layer.files.first { $0.path == "pack.yaml" }.flatMap { PackHead.read($0.text, in: &file) }
      problems += file.problems
      for section in head?.sections ?? [] where !sections.contains(section.id) { sections.append(section.id) }
    }
    guard problems.isEmpty else { throw RuleFileProblems(problems) }
    return sections
  }

  /// Whether a path names a file that nothing would read.
  static func isStray(_ path: String) -> Bool {
    path.hasSuffix(".yaml") && !["pack.yaml", "policy.yaml", suppressions].contains(path)
      && !path.hasPrefix("signals/") && !isRuleFile(path)
  }

  /// The file of a pack that holds its suppressions.
  static let suppressions = "suppressions.yaml"

  /// Whether a path names a rule file: one folder deep, not a signal.
  public static func isRuleFile(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 2 && parts[0] != "signals" && path.hasSuffix(".yaml")
  }

  /// SHA-256, in hexadecimal, over the paths and contents of all files of all packs and over the policy file.
  ///
  /// Suppressions do not count: they change no verdict, and two runs that differ in them alone can be compared.
  static func fingerprint(_ chain: PackChain, policy: File?) -> String {
    let hash = SHA256()
    for (number, layer) in chain.layers.enumerated() {
      if number > 0 { hash.update("extends\0") }
      for file in layer.files where file.path.hasSuffix(".yaml") && file.path != suppressions {
        hash.update(file.path)
        hash.update("\0")
        hash.update(file.text)
        hash.update("\0")
      }
    }
    if let policy {
      hash.update("policy\0")
      hash.update(policy.text)
    }
    return hash.finish()
  }
}
