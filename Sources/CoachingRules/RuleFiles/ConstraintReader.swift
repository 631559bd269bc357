import Conversations
import Yams

/// Reads the constraint of a rule, with the policy's values put in.
struct ConstraintReader {
  let policy: Policy
  let appliesTo: PatternSet?

  private static let keys = [
    "template", "activation", "target", "applies-to", "among", "provided", "since", "until", "within", "advised",
    "count",
    "steps", "correlation", "needs",
  ]

  /// The constraints that a node states: one, `all:` of several, or the one that the policy chooses.
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
    var chosen: [Constraint] = []
    for (key, value) in file.pairs(node, what: "a constraint") where key.0 != "by-policy" {
      guard entry.allowed.contains(key.0) else {
        file.report(
          key.1, "\(policyName) is never \"\(key.0)\"; write one of: \(entry.allowed.joined(separator: ", "))")
        continue
      }
      let constraints = value.scalar?.string == "none" ? [] : read(value, in: &file)
      if key.0 == entry.value { chosen = constraints }
    }
    return chosen
  }

  private func single(_ node: Node, in file: inout YAMLFile) -> Constraint? {
    let entries = file.mapping(node, keys: Self.keys, what: "a constraint")
    guard let templateNode = entries["template"] else {
      file.report(node, "the constraint has no template; add \"template: response\" (or another one)")
      return nil
    }
    let templates = ConstraintTemplate.allCases.map { ($0.rawValue, $0) }
    guard let template = file.choice(templateNode, among: templates, what: "template") else { return nil }
    var constraint = Constraint(template: template)
    func patterns(_ key: String) -> PatternSet? {
      entries[key].flatMap { PatternReader.read($0, what: key, in: &file) }
    }
    constraint.activation = patterns("activation")
    constraint.target = patterns("target")
    constraint.appliesTo = patterns("applies-to") ?? appliesTo
    constraint.among = patterns("among")
    constraint.provided = patterns("provided")
    constraint.since = patterns("since")
    constraint.until = patterns("until")
    constraint.within = entries["within"].flatMap { duration($0, in: &file) }
    constraint.advised = entries["advised"].flatMap { duration($0, in: &file) }
    if let count = entries["count"] { constraint.count = file.number(count, in: 1...100, what: "count") ?? 1 }
    if let steps = entries["steps"] {
      constraint.steps = file.list(steps).compactMap { PatternReader.read($0, what: "a step", in: &file) }
      if constraint.steps.count > 8 { file.report(steps, "there are more than 8 steps; leave some out") }
    }
    if let needs = entries["needs"] { constraint.needs = Self.capabilities(needs, in: &file) }
    if let correlation = entries["correlation"] {
      for element in file.list(correlation) {
        _ = file.choice(element, among: [("same-agent", 0)], what: "correlation")
        constraint.target = constraint.target?.withSameAgent
      }
    }
    checkParts(constraint, Set(entries.keys), node, in: &file)
    return constraint
  }

  /// Refuses parts that the template would ignore, and asks for those it cannot do without.
  private func checkParts(_ constraint: Constraint, _ present: Set<String>, _ node: Node, in file: inout YAMLFile) {
    let required: [String]
    let optional: [String]
    switch constraint.template {
    case .response: (required, optional) = (["activation", "target"], ["provided", "until", "within", "advised"])
    case .chainResponse: (required, optional) = (["activation", "target"], ["within"])
    case .precedence: (required, optional) = (["activation", "target"], ["provided", "since", "within"])
    case .absence: (required, optional) = (["target"], ["applies-to", "since", "count"])
    case .existence: (required, optional) = (["target"], ["applies-to", "count"])
    case .`init`: (required, optional) = (["among", "target"], ["applies-to"])
    case .end: (required, optional) = (["among", "target"], ["applies-to", "provided"])
    case .steps: (required, optional) = (["steps"], ["applies-to", "provided"])
    }
    let name = constraint.template.rawValue
    for key in required where !present.contains(key) {
      file.report(node, "\(name) needs \"\(key)\"; add it")
    }
    let known = Set(required + optional + ["template", "needs", "correlation"])
    for key in present.subtracting(known).sorted() {
      file.report(node, "\(name) has no use for \"\(key)\"; leave it out")
    }
    let needsOccasion = [.existence, .end, .steps].contains(constraint.template)
    if needsOccasion, constraint.appliesTo == nil {
      file.report(node, "\(name) needs its occasions; add \"applies-to\" to the rule")
    }
    if constraint.template == .absence, constraint.count == 1, constraint.appliesTo == nil {
      file.report(node, "absence needs its occasions; add \"applies-to\" to the rule")
    }
  }

  /// A duration, written out or by the name of a policy value.
  private func duration(_ node: Node, in file: inout YAMLFile) -> Int64? {
    if node.mapping != nil {
      let entries = file.mapping(node, keys: ["policy"], what: "a duration")
      guard let name = entries["policy"], let text = file.text(name, what: "policy") else { return nil }
      guard policy.entries[text] != nil else {
        file.report(name, unknownPolicy(text))
        return nil
      }
      guard let duration = policy.duration(text) else {
        file.report(name, "the policy value \(text) is no duration; write it as 90s, 3m, 24h or 30d in policy.yaml")
        return nil
      }
      return duration
    }
    if let text = node.scalar?.string, let duration = WrittenDuration.short(text) { return duration }
    file.report(node, "this is no duration; write 90s, 3m, 24h, 30d or {policy: name}")
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
