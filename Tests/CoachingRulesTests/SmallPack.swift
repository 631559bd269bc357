import CoachingRules

/// The smallest sound rule pack, for tests that change one thing in it.
enum SmallPack {
  /// `pack.yaml`.
  static let head = """
    name: test
    version: 1.0.0
    languages: [fr, en]
    pass-mark: 80%
    sections:
      - id: ending
        title: {fr: "Fin", en: "Ending"}

    """

  /// `policy.yaml`.
  static let policy = """
    relaunch-gap:
      value: 2m
      meaning: {fr: "Silence.", en: "Silence."}
    window:
      value: 24h
      meaning: {fr: "Fenêtre.", en: "Window."}
    share:
      value: 15%
      meaning: {fr: "Part.", en: "Share."}
    mode:
      value: last
      allowed: [last, first]
      meaning: {fr: "Mode.", en: "Mode."}

    """

  /// `ending/tests.yaml`, the constraint on lines 6 to 10.
  static let rule = """
    id: tests
    section: ending
    source: "test"
    weight: 3
    case: contact
    constraint:
      template: response
      activation: {message: {by: agent, last-of-turn: true}}
      target: [paused, closed]
      within: 3m
    says: {fr: "teste", en: "tests"}
    wording:
      met: {fr: "Oui.", en: "Yes."}
      missed: {fr: "Non.", en: "No."}
    why: {fr: "Parce que.", en: "Because."}
    try: {fr: "Essayez.", en: "Try."}
    limits: {fr: "Aucune.", en: "None."}
    examples:
      - met: paused
        transcript: |
          10:00 agent: Bonjour
          10:01 -- paused 3h

    """

  /// The pack's files, with changes.
  static func files(
    head: String = head, policy: String = policy, rule: String = rule, more: [String: String] = [:]
  ) -> [RulePackReader.File] {
    [("pack.yaml", head), ("policy.yaml", policy), ("ending/tests.yaml", rule)].map {
      RulePackReader.File(path: $0.0, text: $0.1)
    } + more.map { RulePackReader.File(path: $0.key, text: $0.value) }
  }

  /// A pack whose one rule has this constraint, and this beside it.
  static func pack(constraint: String, beside: String = "", caseKind: String = "contact") throws -> RulePack {
    let lines = constraint.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    let start = rule.firstRange(of: "constraint:")?.lowerBound ?? rule.startIndex
    let end = rule.firstRange(of: "says:")?.lowerBound ?? rule.endIndex
    var text = rule
    text.replaceSubrange(start..<end, with: "\(beside.isEmpty ? "" : beside + "\n")constraint:\n\(lines)\n")
    return try RulePackReader.read(files(rule: text.replacing("case: contact", with: "case: \(caseKind)")))
  }
}
