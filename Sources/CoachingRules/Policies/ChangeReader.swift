import Conversations
import Yams

/// Reads changes of policy values and of rules, as policy files and extending packs write them.
struct ChangeReader {
  /// The policy before the changes: its entries give the kinds.
  let policy: Policy

  /// `{name: value, …}`, each value of its kind.
  func values(_ node: Node, in file: inout YAMLFile) -> [String: String] {
    var values: [String: String] = [:]
    for (key, node) in file.pairs(node, what: "values") {
      guard let entry = policy.entries[key.0] else {
        file.report(key.1, unknownPolicy(key.0))
        continue
      }
      guard let value = file.text(node, what: key.0) else { continue }
      if !entry.kind.accepts(value) {
        file.report(node, entry.kind.refusal(of: value, for: key.0))
      } else if values.updateValue(value, forKey: key.0) != nil {
        file.report(key.1, "the key \"\(key.0)\" stands here twice; keep one")
      }
    }
    return values
  }

  private func unknownPolicy(_ name: String) -> String {
    let names = policy.entries.keys.sorted()
    let suggestion = NearestName.suggestion(for: name, among: names)
    return "there is no policy value \"\(name)\"; "
      + (suggestion.map { "write \"\($0)\"" } ?? "write one of: \(names.joined(separator: ", "))")
  }

  /// The keys of a rule's change.
  static let ruleKeys = ["rule", "status", "weight", "critical", "limit", "reason"]

  /// `{rule: id, status: off, weight: 2, critical: true, limit: 20%, reason: …}`, by entries that are known to be of these keys.
  func ruleChange(_ entries: [String: Node], at node: Node, in file: inout YAMLFile) -> RuleChange? {
    let reason = self.reason(entries, of: "a rule’s change", at: node, in: &file)
    guard let ruleNode = entries["rule"] else {
      file.report(node, "a rule’s change needs the rule; add \"rule: its-identifier\"")
      return nil
    }
    if entries.keys.allSatisfy({ $0 == "rule" || $0 == "reason" }) {
      file.report(node, "this changes nothing; add one of: status, weight, critical, limit")
    }
    let status = entries["status"].flatMap { file.choice($0, among: RuleChange.statuses, what: "status") }
    let weight = entries["weight"].flatMap { file.number($0, in: 0...100, what: "weight") }
    let isCritical = entries["critical"].flatMap { file.flag($0, what: "critical") }
    var limit: Int?
    if let node = entries["limit"] {
      limit = node.scalar.flatMap { Policy.basisPoints($0.string) }
      if limit == nil { file.report(node, "this is no share; write it as 15%") }
    }
    guard let rule = file.text(ruleNode, what: "rule"), let reason else { return nil }
    return RuleChange(
      rule: rule, status: status, weight: weight, isCritical: isCritical, limit: limit, reason: reason,
      place: file.place(ruleNode), limitPlace: entries["limit"].map { file.place($0) })
  }

  /// The reason that every change but a plain value owes.
  func reason(_ entries: [String: Node], of what: String, at node: Node, in file: inout YAMLFile) -> String? {
    if let reason = entries["reason"] { return file.text(reason, what: "reason") }
    file.report(node, "\(what) needs a reason; add \"reason: …\"")
    return nil
  }
}

extension YAMLFile {
  /// The place of a node, for a problem that is seen only later.
  func place(_ node: Node) -> RuleFileProblem {
    RuleFileProblem(file: path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, sentence: "")
  }
}

extension RuleFileProblem {
  /// A problem at the same place.
  func saying(_ sentence: String) -> RuleFileProblem {
    RuleFileProblem(file: file, line: line, column: column, sentence: sentence)
  }
}
