import Conversations
import Yams

/// What an extending pack changes in the one that it extends, as its `pack.yaml` says.
struct PackChanges {
  /// Policy values, each with its reason.
  var values: [(values: [String: String], reason: String)] = []
  /// Changes of rules.
  var ruleChanges: [RuleChange] = []
  /// Own files that stand in for files of the extended pack, with reasons and places.
  var replacements: [(path: String, reason: String, place: RuleFileProblem)] = []

  /// Reads the list under `changes`; `policy` is that of the extended pack.
  static func read(_ node: Node, over policy: Policy, in file: inout YAMLFile) -> PackChanges {
    var changes = PackChanges()
    let reader = ChangeReader(policy: policy)
    for node in file.list(node) {
      let names = node.mapping?.compactMap { $0.key.scalar?.string } ?? []
      if names.contains("values") {
        let entries = file.mapping(node, keys: ["values", "reason"], what: "a change of values")
        let reason = reader.reason(entries, of: "a change", at: node, in: &file)
        let values = entries["values"].map { reader.values($0, in: &file) } ?? [:]
        if let reason { changes.values.append((values, reason)) }
      } else if names.contains("file") {
        let entries = file.mapping(node, keys: ["file", "reason"], what: "the change of a file")
        let reason = reader.reason(entries, of: "a change", at: node, in: &file)
        guard let pathNode = entries["file"], let path = file.text(pathNode, what: "file"), let reason else { continue }
        changes.replacements.append((path, reason, file.place(pathNode)))
      } else if names.contains("rule") {
        let entries = file.mapping(node, keys: ChangeReader.ruleKeys, what: "a rule’s change")
        if let change = reader.ruleChange(entries, at: node, in: &file) { changes.ruleChanges.append(change) }
      } else {
        file.report(node, "a change is one of a rule, of values or of a file; add \"rule:\", \"values:\" or \"file:\"")
      }
    }
    return changes
  }
}
