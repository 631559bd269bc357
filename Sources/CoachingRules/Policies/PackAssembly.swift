import Conversations
import Yams

/// Puts a pack together from those that it extends, its own files and a manager's policy file.
struct PackAssembly {
  let chain: PackChain
  var problems: [RuleFileProblem] = []
  /// For each pack of the chain what its `pack.yaml` says; nil where that could not be read.
  private var heads: [PackHead?] = []
  /// For each pack of the chain what it changes in those that it extends.
  private var changes: [PackChanges] = []
  private var policy = Policy(entries: [:])
  var rules: [Rule] = []
  private var made: [PackChange] = []

  init(_ chain: PackChain) {
    self.chain = chain
    heads = Array(repeating: nil, count: chain.layers.count)
    changes = Array(repeating: PackChanges(), count: chain.layers.count)
  }

  /// The pack, or everything that is wrong.
  mutating func pack(
    policy policyFile: RulePackReader.File?, suppressions: RulePackReader.File?
  ) throws(RuleFileProblems) -> RulePack {
    // The extended packs come first: each one changes what the ones behind it say.
    for number in chain.layers.indices.reversed() { addHeadAndPolicy(number) }
    let packPolicy = policy
    let managed = policyFile.map { readPolicyFile($0) }
    policy.set(managed?.values ?? [:])
    let sections = heads.allSatisfy { $0 != nil } ? joinedSections : nil
    let reader = RuleReader(policy: policy, sections: sections?.map(\.id))
    for number in chain.layers.indices.reversed() { addRules(number, reader) }
    if let managed {
      made += managed.changes(of: packPolicy)
      for change in managed.ruleChanges { apply(change, own: [], origin: managed.name) }
    }
    checkIdentifiers()
    if problems.isEmpty, rules.isEmpty {
      problems.append(
        RuleFileProblem(
          file: chain.layers[0].path(of: "pack.yaml"), line: 1, column: 1,
          sentence: "the pack has no rules; add one in a section's folder"))
    }
    let allSuppressions = readSuppressions(suppressions)
    guard problems.isEmpty, let head = heads[0], let sections else { throw RuleFileProblems(problems) }
    rules.sort { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }
    return RulePack(
      name: head.name, version: head.version, fingerprint: RulePackReader.fingerprint(chain, policy: policyFile),
      passMark: heads.compactMap { $0?.passMark }.first ?? 0, sections: sections, rules: rules, policy: policy,
      overrides: managed?.overrides ?? [], changes: made, extended: heads.dropFirst().map { Self.title($0) },
      suppressions: allSuppressions)
  }

  private static func title(_ head: PackHead?) -> String { head.map { "\($0.name) \($0.version)" } ?? "" }

  /// Takes over what is wrong with a file, by its path from outside the pack.
  mutating func take(_ file: YAMLFile, of layer: PackChain.Layer) {
    problems += file.problems.map { problem in
      RuleFileProblem(
        file: layer.path(of: problem.file), line: problem.line, column: problem.column, sentence: problem.sentence)
    }
  }

  mutating func report(_ layer: PackChain.Layer, _ path: String, _ sentence: String) {
    problems.append(RuleFileProblem(file: layer.path(of: path), line: 1, column: 1, sentence: sentence))
  }

  // MARK: Heads and policy

  private mutating func addHeadAndPolicy(_ number: Int) {
    let layer = chain.layers[number]
    let isBase = number == chain.layers.count - 1
    func text(_ path: String) -> String? { layer.files.first { $0.path == path }?.text }
    var packFile = YAMLFile(path: "pack.yaml")
    if let text = text("pack.yaml") {
      heads[number] = PackHead.read(text, in: &packFile)
    } else {
      report(layer, "pack.yaml", "the pack has no pack.yaml; add it, or choose another folder with --rules")
    }
    if !isBase, let node = heads[number]?.changes {
      changes[number] = PackChanges.read(node, over: policy, in: &packFile)
      for (values, reason) in changes[number].values { set(values, reason: reason, number) }
    }
    take(packFile, of: layer)
    var policyFile = YAMLFile(path: "policy.yaml")
    if let text = text("policy.yaml") {
      policy = PolicyReader.read(text, over: isBase ? nil : policy, in: &policyFile)
    } else if isBase {
      report(layer, "policy.yaml", "the pack has no policy.yaml; add it, or choose another folder with --rules")
    }
    take(policyFile, of: layer)
  }

  private mutating func set(_ values: [String: String], reason: String, _ number: Int) {
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let old = policy.entries[name]?.value, old != value else { continue }
      made.append(
        PackChange(
          subject: .policy(name, scope: nil), old: old, new: value, reason: reason, file: origin(number)))
    }
    policy.set(values)
  }

  /// How changes name the `pack.yaml` of a pack: without its folder, which differs from one machine to the next.
  private func origin(_ number: Int) -> String {
    number == 0 ? "pack.yaml" : "\(heads[number]?.name ?? "")/pack.yaml"
  }

  private mutating func readPolicyFile(_ file: RulePackReader.File) -> PolicyFile {
    var yaml = YAMLFile(path: file.path)
    let read = PolicyFile.read(file.text, over: policy, in: &yaml)
    problems += yaml.problems
    return read
  }

  /// The sections of all packs, the extended ones' first; a section named again takes its new title.
  private var joinedSections: [RulePack.Section] {
    var sections: [RulePack.Section] = []
    for section in heads.reversed().flatMap({ $0?.sections ?? [] }) {
      if let position = sections.firstIndex(where: { $0.id == section.id }) {
        sections[position] = section
      } else {
        sections.append(section)
      }
    }
    return sections
  }

  // MARK: Rules

  private mutating func addRules(_ number: Int, _ reader: RuleReader) {
    let layer = chain.layers[number]
    for file in layer.files where RulePackReader.isStray(file.path) {
      report(layer, file.path, "no rule is looked for here; move the file into the folder of its section")
    }
    let own = Set(layer.files.map(\.path).filter(RulePackReader.isRuleFile).map(Self.identifier))
    for change in changes[number].ruleChanges { apply(change, own: own, origin: origin(number), in: number) }
    replaceFiles(number)
    var added: [Rule] = []
    for file in layer.files where RulePackReader.isRuleFile(file.path) {
      var yaml = YAMLFile(path: file.path)
      if let rule = reader.read(file.text, in: &yaml) { added.append(rule) }
      take(yaml, of: layer)
    }
    for (id, twins) in Dictionary(grouping: added, by: \.id) where twins.count > 1 {
      report(layer, twins[1].file, "there are two rules \"\(id)\"; rename one")
    }
    let names = Set(added.map(\.id))
    rules.removeAll { names.contains($0.id) }
    rules += added
  }

  /// The identifier that a rule file's path promises.
  static func identifier(ofRuleFile path: String) -> String {
    String(path.split(separator: "/").last?.dropLast(".yaml".utf8.count) ?? "")
  }

  /// Notes the files that stand in for extended ones, and refuses those that do so without a reason.
  private mutating func replaceFiles(_ number: Int) {
    let layer = chain.layers[number]
    var behind: [String: Int] = [:]
    for lower in chain.layers.indices.reversed() where lower > number {
      for file in chain.layers[lower].files {
        if let key = Self.replacementKey(file.path) { behind[key] = lower }
      }
    }
    var reasons = changes[number].replacements
    for file in layer.files {
      guard let key = Self.replacementKey(file.path), let lower = behind[key] else { continue }
      guard let position = reasons.firstIndex(where: { $0.path == file.path }) else {
        report(
          layer, file.path,
          "this would stand in for a file of \(heads[lower]?.name ?? "the extended pack"); say why in pack.yaml, with {file: \(file.path), reason: …} under \"changes\", or rename it"
        )
        continue
      }
      let reason = reasons.remove(at: position).reason
      made.append(
        PackChange(
          subject: .file(file.path), old: Self.title(heads[lower]), new: Self.title(heads[number]), reason: reason,
          file: origin(number)))
    }
    for left in reasons {
      let path = layer.path(of: left.place.file)
      problems.append(
        RuleFileProblem(
          file: path, line: left.place.line, column: left.place.column,
          sentence: "\(left.path) stands in for no file of the extended pack; take this change out, or check the path"))
    }
  }

  /// What two files have in common of which one stands in for the other; nil for files that never do.
  private static func replacementKey(_ path: String) -> String? {
    if RulePackReader.isRuleFile(path) { return identifier(ofRuleFile: path) }
    return path.hasPrefix("signals/") && path.hasSuffix(".yaml") ? path : nil
  }

  /// Applies a rule's change; `own` are the rules of the file's own pack, which it changes in their files.
  private mutating func apply(
    _ change: RuleChange, own: Set<String>, origin: String, in number: Int? = nil
  ) {
    func refuse(_ place: RuleFileProblem, _ sentence: String) {
      var problem = place.saying(sentence)
      if let number { problem.file = chain.layers[number].path(of: problem.file) }
      problems.append(problem)
    }
    if own.contains(change.rule) {
      return refuse(change.place, "\(change.rule) is a rule of this pack; change its own file")
    }
    let position =
      rules.firstIndex { $0.id == change.rule } ?? rules.firstIndex { $0.formerly.contains(change.rule) }
    guard let position else {
      // A rule whose file is broken exists all the same; its own problems are told.
      if !brokenRules(from: number ?? 0).contains(change.rule) {
        refuse(change.place, SuppressionReader.unknownRule(change.rule, among: identifiers))
      }
      return
    }
    if let place = change.limitPlace, change.limit != nil, rules[position].rateLimit == nil {
      return refuse(
        place,
        "\(rules[position].id) is no rate and has no limit here; set the policy value that its file names under \"values\""
      )
    }
    made += change.apply(to: &rules[position], origin: origin)
  }
}
