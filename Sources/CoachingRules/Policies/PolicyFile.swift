import Conversations
import MessageSignals
import Yams

/// What a manager's policy file says: values for everybody, values for some, and changes of rules.
struct PolicyFile {
  /// The file's name, as changes give it: without the folder, which differs from one machine to the next.
  var name: String
  /// Values for everybody.
  var values: [String: String] = [:]
  /// Values for some.
  var overrides: [PolicyOverride] = []
  /// Changes of rules.
  var ruleChanges: [RuleChange] = []

  /// Reads a policy file over a pack's policy; what is wrong with it is noted in `file`.
  static func read(_ text: String, over policy: Policy, in file: inout YAMLFile) -> PolicyFile {
    var read = PolicyFile(name: file.path.split(separator: "/").last.map(String.init) ?? file.path)
    guard let root = file.compose(text) else { return read }
    let entries = file.mapping(root, keys: ["values", "overrides", "rules"], what: "a policy file")
    let reader = ChangeReader(policy: policy)
    if let node = entries["values"] { read.values = reader.values(node, in: &file) }
    for node in entries["overrides"].map({ file.list($0) }) ?? [] {
      if let override = self.override(node, reader, in: &file) { read.overrides.append(override) }
    }
    for node in entries["rules"].map({ file.list($0) }) ?? [] {
      let before = file.problems.count
      let parts = file.mapping(node, keys: ChangeReader.ruleKeys, what: "a rule’s change")
      if parts.isEmpty, file.problems.count > before { continue }
      if let change = reader.ruleChange(parts, at: node, in: &file) { read.ruleChanges.append(change) }
    }
    return read
  }

  private static func override(_ node: Node, _ reader: ChangeReader, in file: inout YAMLFile) -> PolicyOverride? {
    let before = file.problems.count
    let entries = file.mapping(
      node, keys: ["brand", "team", "channel", "language", "values", "reason"], what: "an override")
    if entries.isEmpty, file.problems.count > before { return nil }
    var scope = PolicyScope()
    scope.brand = entries["brand"].flatMap { file.text($0, what: "brand") }
    scope.team = entries["team"].flatMap { file.text($0, what: "team") }
    let channels = Channel.allCases.map { ($0.rawValue, $0) }
    scope.channel = entries["channel"].flatMap { file.choice($0, among: channels, what: "channel") }
    let languages = DetectedLanguage.allCases.compactMap { language in language.code.map { ($0, language) } }
    scope.language = entries["language"].flatMap { file.choice($0, among: languages, what: "language") }
    if !["brand", "team", "channel", "language"].contains(where: { entries[$0] != nil }) {
      file.report(
        node,
        "an override says for whom; add a brand, team, channel or language, or write its values under \"values\" for everybody"
      )
    }
    let reason = reader.reason(entries, of: "an override", at: node, in: &file)
    guard let valuesNode = entries["values"] else {
      file.report(node, "an override needs values; add \"values: {name: value}\"")
      return nil
    }
    let values = reader.values(valuesNode, in: &file)
    if valuesNode.mapping?.isEmpty == true { file.report(valuesNode, "this changes nothing; add a value") }
    for (key, _) in valuesNode.mapping ?? [:] {
      guard let name = key.scalar?.string, let entry = reader.policy.entries[name] else { continue }
      if let sentence = refusalOfScope(name, entry) { file.report(key, sentence) }
    }
    return reason.map { PolicyOverride(scope: scope, values: values, reason: $0) }
  }

  /// Why a value cannot differ from one conversation to the next; nil if it can.
  private static func refusalOfScope(_ name: String, _ entry: Policy.Entry) -> String? {
    if entry.kind == .share {
      return
        "\(name) is the limit of a rate over all of an agent’s contacts, so that it cannot differ among them; write it under \"values\" for everybody"
    }
    switch name {
    case "window":
      return
        "the window is the channel’s own and read from the whole conversation, whoever holds it; write it under \"values\" for everybody"
    case "relaunch-gap":
      return
        "relaunch-gap cuts every conversation into turns before anything is judged; write it under \"values\" for everybody"
    default: return nil
    }
  }

  /// What the file changes in a policy, in the order of names, then of overrides.
  func changes(of policy: Policy) -> [PackChange] {
    var changes: [PackChange] = []
    for (entry, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let old = policy.entries[entry]?.value, old != value else { continue }
      changes.append(
        PackChange(subject: .policy(entry, scope: nil), old: old, new: value, reason: nil, file: name))
    }
    for override in overrides {
      for (entry, value) in override.values.sorted(by: { $0.key < $1.key }) {
        changes.append(
          PackChange(
            subject: .policy(entry, scope: override.scope), old: values[entry] ?? policy.entries[entry]?.value ?? "",
            new: value, reason: override.reason, file: name))
      }
    }
    return changes
  }
}
