import Yams

/// Reads one YAML file strictly and collects everything that is wrong with it.
struct YAMLFile {
  /// The file's path in the pack, as problems name it.
  let path: String
  /// What was wrong so far.
  private(set) var problems: [RuleFileProblem] = []

  init(path: String) { self.path = path }

  /// The file's root node; nil (and a problem) if it is no YAML or empty.
  mutating func compose(_ text: String) -> Node? {
    do {
      if let node = try Yams.compose(yaml: text) { return node }
      report(nil, "the file is empty; write at least its id")
    } catch let error as YamlError {
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        problems.append(
          RuleFileProblem(
            file: path, line: mark.line, column: mark.column,
            sentence: "this is not valid YAML (\(problem)); check indentation, quotes and colons"))
      case .duplicatedKeysInMapping(let keys, let context):
        let names = keys.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
        problems.append(
          RuleFileProblem(
            file: path, line: context.mark.line, column: context.mark.column,
            sentence: "the key \(names) stands here twice; keep one"))
      default: report(nil, "this is not valid YAML; check that the file is UTF-8 text")
      }
    } catch {
      report(nil, "this is not valid YAML; check that the file is UTF-8 text")
    }
    return nil
  }

  /// Notes a problem at a node.
  mutating func report(_ node: Node?, _ sentence: String) {
    let mark = node?.mark
    problems.append(
      RuleFileProblem(file: path, line: mark?.line ?? 1, column: mark?.column ?? 1, sentence: sentence))
  }

  /// The entries of a mapping whose keys are all known and occur once.
  mutating func mapping(_ node: Node, keys allowed: [String], what: String) -> [String: Node] {
    var entries: [String: Node] = [:]
    for (key, value) in pairs(node, what: what) {
      if !allowed.contains(key.0) {
        let suggestion = NearestName.suggestion(for: key.0, among: allowed)
        report(
          key.1,
          "\(what) has no key \"\(key.0)\"; "
            + (suggestion.map { "write \"\($0)\"" } ?? "write one of: \(allowed.joined(separator: ", "))"))
      } else if entries.updateValue(value, forKey: key.0) != nil {
        report(key.1, "the key \"\(key.0)\" stands here twice; keep one")
      }
    }
    return entries
  }

  /// The entries of a mapping with free keys, in order.
  mutating func pairs(_ node: Node, what: String) -> [((String, Node), Node)] {
    guard let mapping = node.mapping else {
      report(node, "\(what) must be a mapping; write \"key: value\" lines")
      return []
    }
    var pairs: [((String, Node), Node)] = []
    for (key, value) in mapping {
      if let name = key.scalar?.string {
        pairs.append(((name, key), value))
      } else {
        report(key, "a key must be a plain word; write a name before the colon")
      }
    }
    return pairs
  }

  /// A text; nil (and a problem) if the node is none.
  mutating func text(_ node: Node, what: String) -> String? {
    if let text = node.scalar?.string, !text.isEmpty { return text }
    report(node, "\(what) must be a text; write it on this line")
    return nil
  }

  /// The elements of a list; a single value counts as a list of one.
  func list(_ node: Node) -> [Node] {
    if let sequence = node.sequence { return Array(sequence) }
    return [node]
  }

  /// A whole number within bounds; nil (and a problem) if the node is none.
  mutating func number(_ node: Node, in range: ClosedRange<Int>, what: String) -> Int? {
    if let text = node.scalar?.string, let number = Int(text), range.contains(number) { return number }
    report(node, "\(what) must be a whole number from \(range.lowerBound) to \(range.upperBound); write one")
    return nil
  }

  /// Yes or no; nil (and a problem) if the node is neither.
  mutating func flag(_ node: Node, what: String) -> Bool? {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      report(node, "\(what) must be true or false; write one of them")
      return nil
    }
  }

  /// A case of a closed set, by its written name; nil (and a problem) if there is none of that name.
  mutating func choice<Choice>(_ node: Node, among choices: [(String, Choice)], what: String) -> Choice? {
    let names = choices.map(\.0)
    guard let text = text(node, what: what) else { return nil }
    if let position = names.firstIndex(of: text) { return choices[position].1 }
    let suggestion = NearestName.suggestion(for: text, among: names)
    report(
      node,
      "there is no \(what) \"\(text)\"; "
        + (suggestion.map { "write \"\($0)\"" } ?? "write one of: \(names.joined(separator: ", "))"))
    return nil
  }

  /// A text in both languages; nil (and a problem) if one is missing.
  mutating func localized(_ node: Node, what: String) -> LocalizedText? {
    let entries = mapping(node, keys: ["fr", "en"], what: what)
    var texts: [String] = []
    for language in ["fr", "en"] {
      guard let entry = entries[language] else {
        report(node, "\(what) lacks its \(language == "fr" ? "French" : "English") text; add \"\(language): …\"")
        continue
      }
      if let text = text(entry, what: "\(what) in \(language)") { texts.append(text) }
    }
    return texts.count == 2 ? LocalizedText(fr: texts[0], en: texts[1]) : nil
  }

  /// Takes over the problems of another reading of the same file.
  mutating func add(_ problem: RuleFileProblem) { problems.append(problem) }
}
