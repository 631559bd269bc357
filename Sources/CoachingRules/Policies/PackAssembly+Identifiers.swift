extension PackAssembly {
  /// The identifiers that rule files of a pack and those behind it promise and no rule has.
  func brokenRules(from number: Int) -> Set<String> {
    let promised = chain.layers[number...].flatMap { $0.files.map(\.path).filter(RulePackReader.isRuleFile) }
    return Set(promised.map(Self.identifier)).subtracting(rules.map(\.id))
  }

  /// The present identifiers of rules by all that they have or had.
  var identifiers: [String: String] {
    var identifiers: [String: String] = [:]
    for rule in rules {
      for name in rule.formerly { identifiers[name] = rule.id }
    }
    for rule in rules { identifiers[rule.id] = rule.id }
    return identifiers
  }

  /// Refuses former identifiers that another rule has or had.
  mutating func checkIdentifiers() {
    let present = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    var former: [String: Rule] = [:]
    for rule in rules.sorted(by: { $0.id < $1.id }) {
      for name in rule.formerly {
        let other = present[name] ?? former[name]
        if let other {
          let layer = chain.layers.first { $0.files.contains { $0.path == rule.file } } ?? chain.layers[0]
          report(
            layer, rule.file,
            present[name] != nil
              ? "formerly names \"\(name)\", which is a rule of its own (\(other.file)); leave it out"
              : "formerly names \"\(name)\", as \(other.file) does; leave it out of one")
        }
        former[name] = rule
      }
    }
  }

  /// The suppressions of all packs, the extended ones' first, and of a file beside them.
  mutating func readSuppressions(_ file: RulePackReader.File?) -> [Suppression] {
    var names = identifiers
    for name in brokenRules(from: 0) where names[name] == nil { names[name] = name }
    let reader = SuppressionReader(rules: names)
    var suppressions: [Suppression] = []
    for layer in chain.layers.reversed() {
      guard let file = layer.files.first(where: { $0.path == RulePackReader.suppressions }) else { continue }
      var yaml = YAMLFile(path: file.path)
      suppressions += reader.read(file.text, in: &yaml)
      take(yaml, of: layer)
    }
    if let file {
      var yaml = YAMLFile(path: file.path)
      suppressions += reader.read(file.text, in: &yaml)
      problems += yaml.problems
    }
    return suppressions
  }
}
