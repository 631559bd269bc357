import Yams

/// What `pack.yaml` says.
struct PackHead {
  var name: String
  var version: String
  /// The score, in basis points, from which one passes; nil to keep the extended pack's.
  var passMark: Int?
  /// The pack's own sections.
  var sections: [RulePack.Section]
  /// Whether it extends another pack.
  var isExtending: Bool
  /// What it changes in the extended pack.
  var changes: Node?

  /// Reads a pack's head; nil (and problems) if something is wrong.
  static func read(_ text: String, in file: inout YAMLFile) -> PackHead? {
    guard let root = file.compose(text) else { return nil }
    let keys = ["name", "version", "languages", "pass-mark", "sections"]
    let entries = file.mapping(root, keys: keys + ["extends", "changes"], what: "a pack")
    let isExtending = entries["extends"] != nil
    if let node = entries["extends"] { _ = file.text(node, what: "extends") }
    if !isExtending, let node = entries["changes"] {
      file.report(
        node, "changes are for a pack that extends another one; change the files themselves, or add \"extends\"")
    }
    for key in isExtending ? ["name", "version"] : keys where entries[key] == nil {
      file.report(root, "the pack has no \"\(key)\"; add it")
    }
    for language in entries["languages"].map({ file.list($0) }) ?? [] {
      _ = file.choice(language, among: [("fr", 0), ("en", 0)], what: "language")
    }
    var passMark: Int?
    if let node = entries["pass-mark"] {
      if let share = Policy.basisPoints(node.scalar?.string ?? "") {
        passMark = share
      } else {
        file.report(node, "the pass mark is no share; write it as 80%")
      }
    }
    var sections: [RulePack.Section] = []
    for node in entries["sections"].map({ file.list($0) }) ?? [] {
      let parts = file.mapping(node, keys: ["id", "title"], what: "a section")
      guard let id = parts["id"].flatMap({ file.text($0, what: "id") }),
        let title = parts["title"].flatMap({ file.localized($0, what: "title") })
      else {
        file.report(node, "a section needs an id and a title; write {id: …, title: {fr: …, en: …}}")
        continue
      }
      sections.append(RulePack.Section(id: id, title: title))
    }
    guard let name = entries["name"].flatMap({ file.text($0, what: "name") }),
      let version = entries["version"].flatMap({ file.text($0, what: "version") })
    else { return nil }
    return PackHead(
      name: name, version: version, passMark: passMark, sections: sections, isExtending: isExtending,
      changes: entries["changes"])
  }
}
