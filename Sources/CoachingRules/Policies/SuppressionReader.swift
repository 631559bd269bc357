import Conversations
import Yams

/// Reads a file of suppressions.
struct SuppressionReader {
  /// The present identifiers of rules by all that they have or had.
  let rules: [String: String]

  private static let keys = ["rule", "scope", "reason", "owner", "expires"]
  private static let scopeKeys = ["agent", "team", "brand", "channel", "conversation", "customer"]

  /// The suppressions in a file's text; what is wrong with them is noted in `file`.
  func read(_ text: String, in file: inout YAMLFile) -> [Suppression] {
    guard let root = file.compose(text) else { return [] }
    guard root.sequence != nil else {
      file.report(root, "suppressions must be a list; begin each one with \"- rule: …\"")
      return []
    }
    return file.list(root).compactMap { suppression($0, in: &file) }
  }

  private func suppression(_ node: Node, in file: inout YAMLFile) -> Suppression? {
    let before = file.problems.count
    let entries = file.mapping(node, keys: Self.keys, what: "a suppression")
    if entries.isEmpty, file.problems.count > before { return nil }
    for key in Self.keys where entries[key] == nil { file.report(node, "the suppression has no \"\(key)\"; add it") }
    let rule = entries["rule"].flatMap { self.rule($0, in: &file) }
    let scope = entries["scope"].map { self.scope($0, in: &file) }
    let reason = entries["reason"].flatMap { file.text($0, what: "reason") }
    let owner = entries["owner"].flatMap { file.text($0, what: "owner") }
    let expires = entries["expires"].flatMap { day($0, in: &file) }
    guard file.problems.count == before, let rule, let scope, let reason, let owner, let expires else { return nil }
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    return Suppression(
      rule: rule, scope: scope, reason: reason, owner: owner, expires: expires, file: name, line: node.mark?.line ?? 1)
  }

  private func rule(_ node: Node, in file: inout YAMLFile) -> String? {
    guard let name = file.text(node, what: "rule") else { return nil }
    if let rule = rules[name] { return rule }
    file.report(node, Self.unknownRule(name, among: rules))
    return nil
  }

  /// What is said of a rule that does not exist.
  static func unknownRule(_ name: String, among rules: [String: String]) -> String {
    let suggestion = NearestName.suggestion(for: name, among: Set(rules.values).sorted())
    return "there is no rule \"\(name)\"; "
      + (suggestion.map { "write \"\($0)\"" } ?? "debrief rules list shows them all")
  }

  private func scope(_ node: Node, in file: inout YAMLFile) -> Suppression.Scope {
    let before = file.problems.count
    let entries = file.mapping(node, keys: Self.scopeKeys, what: "a scope")
    if entries.isEmpty, file.problems.count == before {
      file.report(node, "a scope names at least one thing; write one of: \(Self.scopeKeys.joined(separator: ", "))")
    }
    func text(_ key: String) -> String? { entries[key].flatMap { file.text($0, what: key) } }
    let channels = Channel.allCases.map { ($0.rawValue, $0) }
    return Suppression.Scope(
      agent: text("agent"), team: text("team"), brand: text("brand"),
      channel: entries["channel"].flatMap { file.choice($0, among: channels, what: "channel") },
      conversation: text("conversation"), customer: text("customer"))
  }

  private func day(_ node: Node, in file: inout YAMLFile) -> Int32? {
    let bytes = Array((node.scalar?.string ?? "").utf8)
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0) { sum, byte in
        sum.flatMap { byte >= 0x30 && byte <= 0x39 ? $0 * 10 + Int(byte) - 0x30 : nil }
      }
    }
    if bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = number(0..<4), let month = number(5..<7),
      let day = number(8..<10), (1...12).contains(month),
      (1...CivilDate.dayCount(year: year, month: month)).contains(day)
    {
      return Int32(CivilDate.days(year: year, month: month, day: day))
    }
    file.report(node, "expires must be a day; write it as 2026-12-31")
    return nil
  }
}
