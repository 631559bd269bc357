import Yams

/// Reads the examples of a rule file.
enum ExampleReader {
  private static let verdicts: [VerdictKind] = VerdictKind.allCases
  private static let keys = ["teach", "language", "agent", "known-gap", "horizon", "transcript"]

  /// The examples in a list.
  static func read(_ node: Node, in file: inout YAMLFile) -> [RuleExample] {
    guard node.sequence != nil else {
      file.report(node, "examples must be a list; begin each one with \"- met: …\" or another verdict")
      return []
    }
    return file.list(node).compactMap { example($0, in: &file) }
  }

  private static func example(_ node: Node, in file: inout YAMLFile) -> RuleExample? {
    let names = verdicts.map(\.name)
    let entries = file.mapping(node, keys: names + keys, what: "an example")
    let given = names.filter { entries[$0] != nil }
    guard given.count == 1, let verdict = verdicts.first(where: { $0.name == given[0] }) else {
      file.report(node, "an example says one verdict; write one of: \(names.joined(separator: ", "))")
      return nil
    }
    guard let transcript = entries["transcript"].flatMap({ file.text($0, what: "transcript") }) else {
      if entries["transcript"] == nil { file.report(node, "the example has no transcript; add \"transcript: |\"") }
      return nil
    }
    let languages = ReportLanguage.allCases.map { ($0.rawValue, $0) }
    return RuleExample(
      expected: verdict, title: entries[verdict.name].flatMap { file.text($0, what: verdict.name) } ?? "",
      language: entries["language"].flatMap { file.choice($0, among: languages, what: "language") } ?? .fr,
      teaches: entries["teach"].flatMap { file.flag($0, what: "teach") } ?? false,
      agent: entries["agent"].flatMap { file.text($0, what: "agent") },
      knownGap: entries["known-gap"].flatMap { file.text($0, what: "known-gap") },
      horizon: entries["horizon"].flatMap { file.text($0, what: "horizon") }, transcript: transcript,
      line: node.mark?.line ?? 1)
  }
}
