import CoachingRules
import Conversations
import MessageSignals
import Testing

/// What a manager's policy file changes, and what is said of a broken one.
@Suite struct PolicyFileTests {
  /// The small pack with hours and numbers in its policy, and a rate rule beside its rule.
  private static let files = SmallPack.files(
    policy: SmallPack.policy + """
      hours:
        value: "08:00-20:00"
        meaning: {fr: "Heures.", en: "Hours."}
      max-open:
        value: 5
        meaning: {fr: "Nombre.", en: "Number."}

      """,
    more: [
      "ending/rates.yaml": SmallPack.rule.replacing("id: tests", with: "id: rates\nformerly: [old-rates]")
        .replacing("weight: 3", with: "weight: 3\nrate: {limit: {policy: share}}")
    ])

  private static func pack(_ policy: String) throws(RuleFileProblems) -> RulePack {
    try RulePackReader.read(
      PackChain(layers: [PackChain.Layer(path: "rules", files: files)]),
      policy: RulePackReader.File(path: "desk/ours.yaml", text: policy))
  }

  private static func problems(_ policy: String) -> [String] {
    do throws(RuleFileProblems) {
      _ = try pack(policy)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test func `Values, overrides and rules change the pack, and are told`() throws {
    let pack = try Self.pack(
      """
      values: {window: 48h, share: 20%, mode: last}
      overrides:
        - {brand: Smart, team: Nord, channel: whatsapp, language: fr, values: {hours: "Mo-Fr 09:00-18:00"}, reason: "Trial"}
        - {brand: Smart, values: {max-open: 6}, reason: "Strong team"}
      rules:
        - {rule: old-rates, status: trial, weight: 2, limit: 12.5%, reason: "New"}
        - {rule: tests, status: off, critical: true, weight: 3, reason: "Not ours"}
      """)
    #expect(pack.window == 48 * 3_600_000)
    #expect(pack.rules.map(\.status) == [.trial, .retired])
    #expect(pack.rules.map(\.weight) == [2, 3])
    #expect(pack.rules.map(\.isCritical) == [false, true])
    #expect(pack.rules[0].rateLimit == 1250)
    let scope = PolicyScope(brand: "Smart", team: "Nord", channel: .whatsapp, language: .fr)
    #expect(
      pack.changes == [
        change(.policy("share", scope: nil), "15%", "20%", nil),
        change(.policy("window", scope: nil), "24h", "48h", nil),
        change(.policy("hours", scope: scope), "08:00-20:00", "Mo-Fr 09:00-18:00", "Trial"),
        change(.policy("max-open", scope: PolicyScope(brand: "Smart")), "5", "6", "Strong team"),
        change(.rule("rates", key: "status"), "live", "trial", "New"),
        change(.rule("rates", key: "weight"), "3", "2", "New"),
        change(.rule("rates", key: "limit"), "20%", "12.5%", "New"),
        change(.rule("tests", key: "status"), "live", "off", "Not ours"),
        change(.rule("tests", key: "critical"), "false", "true", "Not ours"),
      ])
    let policy = pack.policyBook.policy(brand: "Smart", team: nil, channel: .sms, language: .undecided)
    #expect(policy.entries["max-open"]?.value == "6" && policy.entries["window"]?.value == "48h")
  }

  private func change(_ subject: PackChange.Subject, _ old: String, _ new: String, _ reason: String?) -> PackChange {
    PackChange(subject: subject, old: old, new: new, reason: reason, file: "ours.yaml")
  }

  @Test func `The fingerprint knows the policy file`() throws {
    let prints = try ["values: {window: 24h}", "values: {window: 48h}"].map { try Self.pack($0).fingerprint }
    #expect(Set(prints + [try RulePackReader.read(Self.files).fingerprint]).count == 3)
  }

  static let broken: [(String, [String])] = [
    ("", ["1:1: the file is empty; write at least its id"]),
    ("value: {window: 1h}", ["1:1: a policy file has no key \"value\"; write \"values\""]),
    ("values: {windo: 1h}", ["1:10: there is no policy value \"windo\"; write \"window\""]),
    (
      "values: {signature: last}",
      [
        "1:10: there is no policy value \"signature\"; write one of: hours, max-open, mode, relaunch-gap, share, window"
      ]
    ),
    ("values: {window: 24}", ["1:18: window is a duration; write it as 90s, 3m, 24h or 30d"]),
    ("values: {share: 0.2}", ["1:17: share is a share; write it as 15%"]),
    ("values: {hours: 8-20}", ["1:17: hours is hours of the week; write it as Mo-Sa 08:00-20:00"]),
    ("values: {max-open: many}", ["1:20: max-open is a whole number; write it as 3"]),
    ("values: {mode: frist}", ["1:16: mode cannot be \"frist\"; write \"first\""]),
    ("values: {mode: never}", ["1:16: mode cannot be \"never\"; write one of: last, first"]),
    ("values: [window]", ["1:9: values must be a mapping; write \"key: value\" lines"]),
    (
      "overrides: [{values: {max-open: 6}, reason: x}]",
      [
        "1:13: an override says for whom; add a brand, team, channel or language, or write its values under \"values\" for everybody"
      ]
    ),
    (
      "overrides: [{brand: Smart, values: {max-open: 6}}]",
      ["1:13: an override needs a reason; add \"reason: …\""]
    ),
    ("overrides: [{brand: Smart, reason: x}]", ["1:13: an override needs values; add \"values: {name: value}\""]),
    ("overrides: [{brand: Smart, values: {}, reason: x}]", ["1:36: this changes nothing; add a value"]),
    (
      "overrides: [{channel: whatsap, values: {max-open: 6}, reason: x}]",
      ["1:23: there is no channel \"whatsap\"; write \"whatsapp\""]
    ),
    (
      "overrides: [{language: german, values: {max-open: 6}, reason: x}]",
      ["1:24: there is no language \"german\"; write one of: fr, en, es, de, it, pt, nl, pl"]
    ),
    (
      "overrides: [{brand: Smart, values: {share: 20%}, reason: x}]",
      [
        "1:37: share is the limit of a rate over all of an agent’s contacts, so that it cannot differ among them; write it under \"values\" for everybody"
      ]
    ),
    (
      "overrides: [{brand: Smart, values: {window: 1h}, reason: x}]",
      [
        "1:37: the window is the channel’s own and read from the whole conversation, whoever holds it; write it under \"values\" for everybody"
      ]
    ),
    (
      "overrides: [{brand: Smart, values: {relaunch-gap: 1m}, reason: x}]",
      [
        "1:37: relaunch-gap cuts every conversation into turns before anything is judged; write it under \"values\" for everybody"
      ]
    ),
    ("rules: [{rule: test, weight: 1, reason: x}]", ["1:16: there is no rule \"test\"; write \"tests\""]),
    (
      "rules: [{rule: answers-all-mail, weight: 1, reason: x}]",
      ["1:16: there is no rule \"answers-all-mail\"; debrief rules list shows them all"]
    ),
    ("rules: [{rule: tests, weight: 1}]", ["1:9: a rule’s change needs a reason; add \"reason: …\""]),
    ("rules: [{weight: 1, reason: x}]", ["1:9: a rule’s change needs the rule; add \"rule: its-identifier\""]),
    (
      "rules: [{rule: tests, reason: x}]",
      ["1:9: this changes nothing; add one of: status, weight, critical, limit"]
    ),
    (
      "rules: [{rule: tests, status: retired, reason: x}]",
      ["1:31: there is no status \"retired\"; write one of: off, trial, live"]
    ),
    (
      "rules: [{rule: tests, limit: 20%, reason: x}]",
      [
        "1:30: tests is no rate and has no limit here; set the policy value that its file names under \"values\""
      ]
    ),
    ("rules: [{rule: rates, limit: 20, reason: x}]", ["1:30: this is no share; write it as 15%"]),
    (
      "rules: [{rule: rates, weight: 200, critical: maybe, reason: x}]",
      [
        "1:31: weight must be a whole number from 0 to 100; write one",
        "1:46: critical must be true or false; write one of them",
      ]
    ),
    (
      "values: {window: never}\nrules: [{rule: none, weight: 1, reason: x}, {rule: tests, wieght: 1, reason: x}]",
      [
        "1:18: window is a duration; write it as 90s, 3m, 24h or 30d",
        "2:16: there is no rule \"none\"; debrief rules list shows them all",
        "2:45: this changes nothing; add one of: status, weight, critical, limit",
        "2:59: a rule’s change has no key \"wieght\"; write \"weight\"",
      ]
    ),
  ]

  @Test(arguments: broken)
  func `A broken policy file is told where and what to write`(text: String, expected: [String]) {
    #expect(Self.problems(text) == expected.map { "desk/ours.yaml:\($0)" })
  }

  @Test func `Broken rules and a broken policy file are told at once`() {
    var files = Self.files
    files[2].text = files[2].text.replacing("weight: 3", with: "weight: none")
    do throws(RuleFileProblems) {
      _ = try RulePackReader.read(
        PackChain(layers: [PackChain.Layer(path: "rules", files: files)]),
        policy: RulePackReader.File(
          path: "ours.yaml", text: "rules: [{rule: tests, weight: 1, reason: x}, {rule: nobody, weight: 1, reason: x}]")
      )
      Issue.record("The files are broken.")
    } catch {
      #expect(
        error.problems.map(\.description) == [
          "ours.yaml:1:53: there is no rule \"nobody\"; debrief rules list shows them all",
          "rules/ending/tests.yaml:4:9: weight must be a whole number from 0 to 100; write one",
        ])
    }
  }
}
