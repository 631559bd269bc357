import Conversations
import Yams

/// Reads the constraint of a rule; policy values are checked, and stay names.
struct ConstraintReader {
  let policy: Policy
  let appliesTo: PatternSet?

  /// The constraints that a node states: one, `all:` of several, or a branch for each setting of a policy value.
  func read(_ node: Node, in file: inout YAMLFile) -> [Constraint] {
    let names = node.mapping.map { $0.compactMap { $0.key.scalar?.string } } ?? []
    if names.contains("all") {
      let entries = file.mapping(node, keys: ["all"], what: "a constraint")
      return entries["all"].map { file.list($0).flatMap { read($0, in: &file) } } ?? []
    }
    if names.contains("by-policy") { return byPolicy(node, in: &file) }
    return single(node, in: &file).map { [$0] } ?? []
  }

  private func byPolicy(_ node: Node, in file: inout YAMLFile) -> [Constraint] {
    guard let name = node.mapping?.first(where: { $0.key.scalar?.string == "by-policy" })?.value,
      let policyName = file.text(name, what: "by-policy")
    else { return [] }
    guard let entry = policy.entries[policyName] else {
      file.report(name, unknownPolicy(policyName))
      return []
    }
    var branches: [Constraint] = []
    for (key, value) in file.pairs(node, what: "a constraint") where key.0 != "by-policy" {
      guard entry.allowed.contains(key.0) else {
        file.report(
          key.1, "\(policyName) is never \"\(key.0)\"; write one of: \(entry.allowed.joined(separator: ", "))")
        continue
      }
      if value.scalar?.string == "none" { continue }
      branches += read(value, in: &file).map { constraint in
        var constraint = constraint
        constraint.branch = Constraint.Branch(policy: policyName, value: key.0)
        return constraint
      }
    }
    return branches
  }

  private func single(_ node: Node, in file: inout YAMLFile) -> Constraint? {
    let keys = ConstraintKey.allCases.map(\.rawValue)
    let written = file.mapping(node, keys: keys, what: "a constraint")
    var entries: [ConstraintKey: Node] = [:]
    for (name, value) in written { ConstraintKey(rawValue: name).map { entries[$0] = value } }
    guard let templateNode = entries[.template] else {
      file.report(node, "the constraint has no template; add \"template: response\" (or another one)")
      return nil
    }
    let templates = ConstraintTemplate.allCases.map { ($0.rawValue, $0) }
    guard let template = file.choice(templateNode, among: templates, what: "template") else { return nil }
    var constraint = Constraint(template: template)
    func patterns(_ key: ConstraintKey) -> PatternSet? {
      entries[key].flatMap { PatternReader.read($0, what: key.rawValue, in: &file) }
    }
    constraint.activation = patterns(.activation)
    if template == .choice || template == .exclusiveChoice {
      constraint.sides =
        entries[.target].map { file.list($0).compactMap { PatternReader.read($0, what: "a side", in: &file) } } ?? []
    } else {
      constraint.target = patterns(.target)
    }
    constraint.appliesTo =
      patterns(.appliesTo) ?? (template.isBinary && !template.isNegative && template != .precedence ? nil : appliesTo)
    constraint.among = patterns(.among)
    constraint.provided = patterns(.provided)
    constraint.since = patterns(.since)
    constraint.until = patterns(.until)
    constraint.remarkIf = patterns(.remarkIf)
    constraint.within = entries[.within].flatMap { amount($0, .duration, in: &file) }
    constraint.after = entries[.after].flatMap { amount($0, .duration, in: &file) }
    constraint.advised = entries[.advised].flatMap { amount($0, .duration, in: &file) }
    constraint.isStrict = entries[.strict].flatMap { file.flag($0, what: "strict") } ?? false
    if let clock = entries[.clock] {
      constraint.runsInDeskHours =
        file.choice(clock, among: [("desk-hours", true), ("wall", false)], what: "clock") ?? false
    }
    if let count = entries[.count] { constraint.count = file.number(count, in: 1...100, what: "count") ?? 1 }
    if let steps = entries[.steps] {
      constraint.steps = file.list(steps).compactMap { PatternReader.read($0, what: "a step", in: &file) }
      if constraint.steps.count > StepsTemplate.limit {
        file.report(steps, "there are more than \(StepsTemplate.limit) steps; leave some out")
      }
    }
    if let needs = entries[.needs] { constraint.needs = Self.capabilities(needs, in: &file) }
    for element in entries[.correlation].map({ file.list($0) }) ?? [] {
      if let part = file.choice(element, among: Correlation.names, what: "correlation") {
        constraint.correlation.formUnion(part)
      }
    }
    if template == .measure { constraint.measurement = measurement(entries, node, in: &file) }
    ConstraintKey.check(constraint, Set(entries.keys), node, in: &file)
    return constraint
  }

  private func measurement(_ entries: [ConstraintKey: Node], _ node: Node, in file: inout YAMLFile) -> Measurement? {
    func choice<Choice: CaseIterable & RawRepresentable<String>>(_ key: ConstraintKey, _: Choice.Type) -> Choice? {
      entries[key].flatMap { node in
        file.choice(node, among: Choice.allCases.map { ($0.rawValue, $0) }, what: key.rawValue)
      }
    }
    guard let value = choice(.value, Measurement.Value.self), let per = choice(.per, Measurement.Per.self) else {
      return nil
    }
    var measurement = Measurement(
      value: value, per: per, aggregate: choice(.aggregate, Measurement.Aggregate.self) ?? .any)
    let kind: PolicyAmount.Kind =
      switch value {
      case .duration: .duration
      case .misspeltPerHundredWords: .tenths
      case .messages, .words, .characters, .emojis, .openConversations: .count
      }
    measurement.atLeast = entries[.atLeast].flatMap { amount($0, kind, in: &file) }
    measurement.atMost = entries[.atMost].flatMap { amount($0, kind, in: &file) }
    measurement.equals = entries[.equals].flatMap { amount($0, kind, in: &file) }
    measurement.tolerance = entries[.tolerance].flatMap { amount($0, kind, in: &file) }
    measurement.fromWords = entries[.fromWords].flatMap { file.number($0, in: 0...1000, what: "from-words") } ?? 0
    measurement.forgives = entries[.forgives].flatMap { file.number($0, in: 0...100, what: "forgives") } ?? 0
    if measurement.atLeast == nil, measurement.atMost == nil, measurement.equals == nil {
      file.report(node, "the measure has no limit; add \"at-most\", \"at-least\" or \"equals\"")
    }
    return measurement
  }

  /// An amount, written out or by the name of a policy value.
  private func amount(_ node: Node, _ kind: PolicyAmount.Kind, in file: inout YAMLFile) -> PolicyAmount? {
    if node.mapping != nil {
      let entries = file.mapping(node, keys: ["policy"], what: kind.noun)
      guard let name = entries["policy"], let text = file.text(name, what: "policy") else { return nil }
      guard let entry = policy.entries[text] else {
        file.report(name, unknownPolicy(text))
        return nil
      }
      guard kind.value(of: entry.value) != nil else {
        file.report(name, "the policy value \(text) is no \(kind.noun); write it as \(kind.example) in policy.yaml")
        return nil
      }
      return .named(text, kind)
    }
    if let text = node.scalar?.string, let value = kind.value(of: text) { return .fixed(value) }
    file.report(node, "this is no \(kind.noun); write \(kind.example) or {policy: name}")
    return nil
  }

  private func unknownPolicy(_ name: String) -> String {
    let names = policy.entries.keys.sorted()
    let suggestion = NearestName.suggestion(for: name, among: names)
    return "policy.yaml has no value \"\(name)\"; "
      + (suggestion.map { "write \"\($0)\"" } ?? "add it there, or use one of: \(names.joined(separator: ", "))")
  }

  /// A list of capabilities.
  static func capabilities(_ node: Node, in file: inout YAMLFile) -> CapabilitySet {
    let names = Capability.allCases.map { ($0.rawValue, $0) }
    return CapabilitySet(file.list(node).compactMap { file.choice($0, among: names, what: "capability") })
  }
}

extension PolicyAmount.Kind {
  /// What such an amount is called in a sentence.
  var noun: String {
    switch self {
    case .duration: "duration"
    case .count: "whole number"
    case .tenths: "number"
    }
  }

  /// How such an amount is written.
  var example: String {
    switch self {
    case .duration: "90s, 3m, 24h, 30d"
    case .count: "5"
    case .tenths: "1.5"
    }
  }
}
