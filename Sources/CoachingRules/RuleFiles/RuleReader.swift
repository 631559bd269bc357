import Conversations
import Yams

/// Reads one rule file.
struct RuleReader {
  let policy: Policy
  /// The pack's sections; nil where they could not be read, which is no fault of the rules.
  let sections: [String]?

  /// The keys of a rule file.
  static let keys = [
    "id", "section", "source", "weight", "critical", "status", "case", "channels", "needs", "rate", "applies-to",
    "unless", "formerly", "constraint", "says", "wording", "why", "try", "limits", "variations", "examples",
  ]
  /// The keys without which a file is refused.
  static let required = [
    "id", "section", "source", "weight", "case", "constraint", "says", "wording", "why", "try", "limits", "examples",
  ]

  /// What may stand between braces in a wording.
  static let placeholders = ["elapsed", "limit", "value", "count", "name"]

  /// The rule in a file's text; nil (and problems) if there is something wrong.
  func read(_ text: String, in file: inout YAMLFile) -> Rule? {
    guard let root = file.compose(text) else { return nil }
    let entries = file.mapping(root, keys: Self.keys, what: "a rule")
    for key in Self.required where entries[key] == nil {
      file.report(root, "the rule has no \"\(key)\"; add it")
    }
    let id = entries["id"].flatMap { file.text($0, what: "id") } ?? ""
    let section = entries["section"].flatMap { readSection($0, in: &file) } ?? ""
    checkPlace(id, section, entries, in: &file)
    let appliesTo = entries["applies-to"].flatMap { PatternReader.read($0, what: "applies-to", in: &file) }
    let wording = entries["wording"].map { wordings($0, in: &file) } ?? (nil, nil, nil)
    let texts = ["says", "why", "try", "limits"].map { key in
      entries[key].flatMap { file.localized($0, what: key) } ?? LocalizedText(fr: "", en: "")
    }
    let empty = LocalizedText(fr: "", en: "")
    let rule = Rule(
      id: id, section: section,
      source: entries["source"].flatMap { file.text($0, what: "source") } ?? "",
      weight: entries["weight"].flatMap { file.number($0, in: 0...100, what: "weight") } ?? 0,
      isCritical: entries["critical"].flatMap { file.flag($0, what: "critical") } ?? false,
      status: choice(entries["status"], RuleStatus.self, what: "status", in: &file) ?? .live,
      caseKind: choice(entries["case"], CaseKind.self, what: "case", in: &file) ?? .contact,
      channels: Set(choices(entries["channels"], Channel.self, what: "channel", in: &file)),
      needs: entries["needs"].map { ConstraintReader.capabilities($0, in: &file) } ?? [],
      rateLimit: entries["rate"].flatMap { rateLimit($0, in: &file) },
      unless: choices(entries["unless"], Circumstance.self, what: "circumstance", in: &file),
      constraints: entries["constraint"].map {
        ConstraintReader(policy: policy, appliesTo: appliesTo).read($0, in: &file)
      } ?? [],
      says: texts[0], met: wording.0 ?? empty, missed: wording.1 ?? empty, remark: wording.2, why: texts[1],
      advice: texts[2], limits: texts[3],
      examples: entries["examples"].map { ExampleReader.read($0, in: &file) } ?? [],
      exceptedVariations: entries["variations"].map { variations($0, in: &file) } ?? [], file: file.path,
      formerly: entries["formerly"].map { formerIdentifiers($0, id, in: &file) } ?? [])
    checkCorrelations(rule, entries["constraint"], in: &file)
    return file.problems.isEmpty ? rule : nil
  }

  /// What is compared only within one conversation is not there where several are looked at.
  private func checkCorrelations(_ rule: Rule, _ node: Node?, in file: inout YAMLFile) {
    let correlation = rule.constraints.reduce(into: Correlation()) { $0.formUnion($1.correlation) }
    let isJoined = rule.caseKind == .customer || rule.caseKind == .shift
    if isJoined, !correlation.isDisjoint(with: [.sameText, .sameMenu, .sameRecipient]) {
      file.report(
        node, "texts, menus and recipients are compared within a conversation only; write \"case: conversation\"")
    }
    if !isJoined, !correlation.isDisjoint(with: [.sameConversation, .otherConversation]) {
      file.report(node, "this case has one conversation only; leave the correlation of conversations out")
    }
  }

  private func readSection(_ node: Node, in file: inout YAMLFile) -> String? {
    guard let sections else { return node.scalar?.string }
    return file.choice(node, among: sections.map { ($0, $0) }, what: "section")
  }

  /// A rule's file is named for its section and identifier, so that it is found where one looks for it.
  private func checkPlace(_ id: String, _ section: String, _ entries: [String: Node], in file: inout YAMLFile) {
    guard !id.isEmpty, !section.isEmpty else { return }
    if !Self.isKebab(id) {
      file.report(entries["id"], "the id \"\(id)\" has odd letters; write small letters, digits and hyphens")
    }
    let expected = "\(section)/\(id).yaml"
    if file.path != expected {
      file.report(entries["id"], "the file of this rule must be called \(expected); rename it")
    }
  }

  private static func isKebab(_ id: String) -> Bool {
    id.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }
  }

  private func formerIdentifiers(_ node: Node, _ id: String, in file: inout YAMLFile) -> [String] {
    var former: [String] = []
    for element in file.list(node) {
      guard let name = file.text(element, what: "formerly") else { continue }
      if !Self.isKebab(name) {
        file.report(element, "the id \"\(name)\" has odd letters; write small letters, digits and hyphens")
      } else if name == id || former.contains(name) {
        file.report(element, "the rule is already called \"\(name)\"; leave it out")
      } else {
        former.append(name)
      }
    }
    return former
  }

  private func wordings(
    _ node: Node, in file: inout YAMLFile
  ) -> (LocalizedText?, LocalizedText?, LocalizedText?) {
    let entries = file.mapping(node, keys: ["met", "missed", "remark"], what: "wording")
    for key in ["met", "missed"] where entries[key] == nil {
      file.report(node, "wording has no \"\(key)\"; add it in both languages")
    }
    let texts = ["met", "missed", "remark"].map { key in
      entries[key].flatMap { file.localized($0, what: "wording.\(key)") }
    }
    for (key, entry) in entries.sorted(by: { $0.key < $1.key }) { checkPlaceholders(key, entry, in: &file) }
    return (texts[0], texts[1], texts[2])
  }

  private func checkPlaceholders(_ key: String, _ node: Node, in file: inout YAMLFile) {
    let known = Self.placeholders
    for (_, text) in node.mapping ?? [:] {
      for part in (text.scalar?.string ?? "").split(separator: "{").dropFirst() {
        let name = String(part.prefix { $0 != "}" })
        if !known.contains(name) {
          file.report(text, "there is no placeholder {\(name)}; write one of: {\(known.joined(separator: "}, {"))}")
        }
      }
    }
  }

  private func rateLimit(_ node: Node, in file: inout YAMLFile) -> Int? {
    let entries = file.mapping(node, keys: ["limit"], what: "rate")
    guard let limit = entries["limit"] else {
      file.report(node, "rate has no limit; write {limit: 15%} or {limit: {policy: name}}")
      return nil
    }
    if limit.mapping != nil {
      let name = file.mapping(limit, keys: ["policy"], what: "limit")["policy"].flatMap { $0.scalar?.string } ?? ""
      if let share = policy.share(name) { return share }
      file.report(limit, "policy.yaml has no share \"\(name)\"; add it there as 15%")
      return nil
    }
    if let share = Policy.basisPoints(limit.scalar?.string ?? "") { return share }
    file.report(limit, "this is no share; write it as 15%")
    return nil
  }

  private func variations(_ node: Node, in file: inout YAMLFile) -> Set<ExampleVariation> {
    let entries = file.mapping(node, keys: ["except"], what: "variations")
    return Set(choices(entries["except"], ExampleVariation.self, what: "variation", in: &file))
  }

  private func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ node: Node?, _: Choice.Type, what: String, in file: inout YAMLFile
  ) -> Choice? {
    node.flatMap { file.choice($0, among: Choice.allCases.map { ($0.rawValue, $0) }, what: what) }
  }

  private func choices<Choice: CaseIterable & RawRepresentable<String>>(
    _ node: Node?, _: Choice.Type, what: String, in file: inout YAMLFile
  ) -> [Choice] {
    guard let node else { return [] }
    return file.list(node).compactMap { choice($0, Choice.self, what: what, in: &file) }
  }
}
