import CoachingRules
import Conversations
import TestFixtures
import Testing

/// What people decided not to count: where, until when, and whether it is still of use.
@Suite struct SuppressionTests {
  private static let rule = SmallPack.rule.replacing("id: tests", with: "id: others\nformerly: [older]")

  private static func read(
    _ text: String, beside: String? = nil
  ) throws(RuleFileProblems) -> [Suppression] {
    var more = ["ending/others.yaml": rule]
    more["suppressions.yaml"] = beside
    let files = SmallPack.files(more: more)
    return try RulePackReader.read(
      PackChain(layers: [PackChain.Layer(path: "rules", files: files)]),
      suppressions: RulePackReader.File(path: "desk/quiet.yaml", text: text)
    ).suppressions
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    Int32(CivilDate.days(year: year, month: month, day: day))
  }

  @Test func `A suppression covers what its scope names, up to its last day`() throws {
    let suppression = try #require(
      try Self.read(
        """
        - rule: older
          scope: {agent: marc, channel: sms}
          reason: "Learns it in November"
          owner: Julie
          expires: 2026-11-30
        """
      ).first)
    #expect(suppression.rule == "others" && suppression.file == "quiet.yaml" && suppression.line == 1)
    func covers(
      _ rule: String = "others", agent: String? = "marc", channel: Channel? = .sms,
      day: Int32 = SuppressionTests.day(2026, 11, 30)
    ) -> Bool {
      suppression.covers(
        rule: rule, agent: agent, team: "Nord", brand: nil, channel: channel, conversation: "c-1", customer: nil,
        day: day)
    }
    #expect(covers())
    #expect(!covers("tests"))
    #expect(!covers(agent: "julie") && !covers(agent: nil))
    #expect(!covers(channel: .whatsapp) && !covers(channel: nil))
    #expect(covers(day: Self.day(2020, 1, 1)))
    #expect(!covers(day: Self.day(2026, 12, 1)))
  }

  @Test func `The pack's own come first and do not change its fingerprint`() throws {
    let entry = "- {rule: tests, scope: {brand: Smart}, reason: x, owner: y, expires: 2026-12-31}"
    let both = try Self.read(entry.replacing("Smart", with: "Vital"), beside: entry)
    #expect(both.map(\.scope.brand) == ["Smart", "Vital"] && both.map(\.file) == ["suppressions.yaml", "quiet.yaml"])
    let prints = try [[:], ["suppressions.yaml": entry]].map {
      try RulePackReader.read(SmallPack.files(more: $0)).fingerprint
    }
    #expect(prints[0] == prints[1])
  }

  static let broken: [(String, [String])] = [
    ("{}", ["1:1: suppressions must be a list; begin each one with \"- rule: …\""]),
    (
      "- {}",
      ["expires", "owner", "reason", "rule", "scope"].map { "1:3: the suppression has no \"\($0)\"; add it" }
    ),
    (
      "- {rule: test, scope: {}, reason: x, owner: y, expires: 31.12.2026}",
      [
        "1:10: there is no rule \"test\"; write \"tests\"",
        "1:23: a scope names at least one thing; write one of: agent, team, brand, channel, conversation, customer",
        "1:57: expires must be a day; write it as 2026-12-31",
      ]
    ),
    (
      "- {rule: tests, scope: {agents: marc}, reason: x, owner: y, expires: 2026-02-29}",
      [
        "1:25: a scope has no key \"agents\"; write \"agent\"", "1:70: expires must be a day; write it as 2026-12-31",
      ]
    ),
    (
      "- {rule: tests, scope: {channel: whatsap}, reason: \"\", owner: y, expires: 2026-12-31, until: never}",
      [
        "1:34: there is no channel \"whatsap\"; write \"whatsapp\"",
        "1:52: reason must be a text; write it on this line",
        "1:87: a suppression has no key \"until\"; write one of: rule, scope, reason, owner, expires",
      ]
    ),
  ]

  @Test(arguments: broken)
  func `A broken file is told where and what to write`(text: String, expected: [String]) {
    do throws(RuleFileProblems) {
      _ = try Self.read(text)
      Issue.record("The file is broken.")
    } catch {
      #expect(error.problems.map(\.description) == expected.map { "desk/quiet.yaml:\($0)" })
    }
  }

  @Test func `A book counts of how much use each suppression was`() throws {
    var book = SuppressionBook(
      try Self.read(
        """
        - {rule: tests, scope: {agent: marc}, reason: used, owner: y, expires: 2026-12-31}
        - {rule: tests, scope: {agent: julie}, reason: unused, owner: y, expires: 2026-10-31}
        - {rule: others, scope: {agent: marc}, reason: expired, owner: y, expires: 2026-10-30}
        """))
    func covers(_ book: inout SuppressionBook, _ rule: String) -> Bool {
      book.position(
        covering: rule, agent: "marc", team: nil, brand: nil, channel: nil, conversation: nil, customer: nil,
        day: Self.day(2026, 10, 31)) != nil
    }
    #expect(covers(&book, "tests") && !covers(&book, "others") && !covers(&book, "nobody"))
    #expect(book.names(rule: "others") && !book.names(rule: "nobody"))
    #expect(book.uses == [1, 0, 0])
  }

  @Test(arguments: 1...10) func `Books merge in any order`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let empty = SuppressionBook(
      try Self.read(
        ["marc", "julie", "nadia"].map {
          "- {rule: tests, scope: {agent: \($0)}, reason: x, owner: y, expires: 2026-12-31}"
        }.joined(separator: "\n")))
    var whole = empty
    var parts = [empty, empty, empty]
    for _ in 0..<50 {
      let agent = ["marc", "julie", "nadia", "luc"].randomElement(using: &random)
      let part = Int.random(in: 0..<3, using: &random)
      let day = Self.day(2026, 12, Int.random(in: 28...31, using: &random)) + (random.chance(1, in: 3) ? 3 : 0)
      let answers = [
        whole.position(
          covering: "tests", agent: agent, team: nil, brand: nil, channel: nil, conversation: nil, customer: nil,
          day: day),
        parts[part].position(
          covering: "tests", agent: agent, team: nil, brand: nil, channel: nil, conversation: nil, customer: nil,
          day: day),
      ]
      #expect(answers[0] == answers[1])
    }
    parts.shuffle(using: &random)
    var merged = empty
    for part in parts { merged.merge(part) }
    #expect(merged.uses == whole.uses)
  }
}
