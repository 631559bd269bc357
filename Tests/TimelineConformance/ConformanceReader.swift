import CoachingRules
import Conversations
import TestFixtures
import Yams

/// Reads a file of the suite, strictly: what it does not know it refuses.
struct ConformanceReader {
  private static let caseKeys = ["title", "transcript", "horizon", "known-gap", "verdicts"]
  private static let verdictKeys = ["rule", "agent", "contact", "conversation", "verdict", "value", "missing"]

  private let path: String
  private var sentences: [String] = []

  private init(path: String) { self.path = path }

  /// The theme in a file.
  static func read(_ text: String, path: String) throws(ConformanceProblems) -> ConformanceTheme {
    var reader = ConformanceReader(path: path)
    let theme = reader.theme(text)
    guard let theme, reader.sentences.isEmpty else { throw ConformanceProblems(sentences: reader.sentences) }
    return theme
  }

  private mutating func theme(_ text: String) -> ConformanceTheme? {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      sentences.append("\(path): this is not valid YAML (\(error)); check indentation and quotes")
      return nil
    }
    guard let root else {
      sentences.append("\(path): the file is empty; write theme and cases")
      return nil
    }
    let entries = entries(of: root, ["theme", "cases"], "the file")
    let name = path.split(separator: "/").last.map { String($0.dropLast(".yaml".count)) } ?? path
    let theme = required("theme", entries, root).flatMap { self.text($0, "theme") }
    let cases = required("cases", entries, root).map { list($0, "cases") } ?? []
    if cases.isEmpty { report(root, "the theme has no cases; add some") }
    return ConformanceTheme(
      path: path, text: theme ?? "", cases: cases.compactMap { conformanceCase($0, name) })
  }

  private mutating func conformanceCase(_ node: Node, _ theme: String) -> ConformanceCase? {
    let entries = entries(of: node, Self.caseKeys, "a case")
    guard let title = required("title", entries, node).flatMap({ text($0, "title") }),
      let transcriptNode = required("transcript", entries, node),
      let transcript = text(transcriptNode, "transcript"),
      let verdictsNode = required("verdicts", entries, node)
    else { return nil }
    let horizonNode = entries["horizon"]
    let horizon = horizonNode.flatMap { text($0, "horizon") }
    if let horizon, TranscriptNotation.moment(horizon, of: transcript) == nil {
      report(horizonNode, "\"\(horizon)\" is no moment; write day+1 10:00")
    }
    do {
      _ = try TranscriptNotation.read(transcript, with: ConversationBuilder())
    } catch {
      report(transcriptNode, "line \(error.line) of the transcript: \(error.sentence)")
    }
    let verdicts = list(verdictsNode, "verdicts").compactMap { verdict($0) }
    if verdicts.isEmpty { report(verdictsNode, "no verdict is due; list at least one") }
    return ConformanceCase(
      theme: theme, title: title, transcript: transcript, horizon: horizon, verdicts: verdicts,
      knownGap: entries["known-gap"].flatMap { text($0, "known-gap") }, line: node.mark?.line ?? 1)
  }

  private mutating func verdict(_ node: Node) -> DueVerdict? {
    let entries = entries(of: node, Self.verdictKeys, "a verdict")
    guard let ruleNode = required("rule", entries, node), let rule = text(ruleNode, "rule"),
      let agent = required("agent", entries, node).flatMap({ text($0, "agent") }),
      let kindNode = required("verdict", entries, node), let name = text(kindNode, "verdict")
    else { return nil }
    if !ShippedRules.rules.contains(where: { $0.id == rule }) {
      report(ruleNode, "the pack has no rule \"\(rule)\"; write one of its identifiers")
    }
    guard let kind = VerdictKind.allCases.first(where: { $0.name == name }) else {
      report(kindNode, "\"\(name)\" is no verdict; write met, missed, not-applicable or not-assessable")
      return nil
    }
    let missing = entries["missing"].map { node in list(node, "missing").compactMap { text($0, "missing") }.sorted() }
    if missing != nil, kind != .notAssessable {
      report(entries["missing"], "only what is not assessable lacks something; leave it out")
    }
    return DueVerdict(
      rule: rule, agent: agent, contact: entries["contact"].flatMap { number($0, "contact") }.map(Int32.init),
      conversation: entries["conversation"].flatMap { text($0, "conversation") }, kind: kind,
      value: entries["value"].flatMap { number($0, "value") }.map(Int64.init), missing: missing)
  }

  private mutating func entries(of node: Node, _ known: [String], _ what: String) -> [String: Node] {
    guard let mapping = node.mapping else {
      report(node, "\(what) must be a mapping; write \"key: value\" lines")
      return [:]
    }
    var entries: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if !known.contains(name) {
        report(key, "\(what) has no key \"\(name)\"; write one of: \(known.joined(separator: ", "))")
      }
      entries[name] = value
    }
    return entries
  }

  private mutating func required(_ key: String, _ entries: [String: Node], _ node: Node) -> Node? {
    if let value = entries[key] { return value }
    report(node, "\"\(key)\" is missing; add it")
    return nil
  }

  private mutating func list(_ node: Node, _ what: String) -> [Node] {
    if let sequence = node.sequence { return Array(sequence) }
    report(node, "\(what) must be a list; write [a, b] or lines that begin with a dash")
    return []
  }

  private mutating func text(_ node: Node, _ what: String) -> String? {
    if let text = node.scalar?.string, !text.isEmpty { return text }
    report(node, "\(what) must be a text; write it on this line")
    return nil
  }

  private mutating func number(_ node: Node, _ what: String) -> Int? {
    if let number = node.scalar.flatMap({ Int($0.string) }), number >= 0 { return number }
    report(node, "\(what) must be a whole number; write one")
    return nil
  }

  private mutating func report(_ node: Node?, _ sentence: String) {
    sentences.append("\(path):\(node?.mark?.line ?? 1):\(node?.mark?.column ?? 1): \(sentence)")
  }
}
