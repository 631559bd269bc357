import CoachingRules
import Testing

/// Packs that extend each other: what comes along, what may be changed, and what is refused.
@Suite struct PackChainTests {
  private static let head = """
    name: ours
    version: 2.0.0
    extends: ../base
    changes:
      - {rule: tests, weight: 5, status: trial, reason: "Weighs more here"}
      - {values: {window: 48h, mode: first}, reason: "Slower desk"}

    """
  private static let own = SmallPack.rule.replacing("id: tests", with: "id: others\nformerly: [older]")

  private static func load(_ folders: [String: [RulePackReader.File]], _ folder: String = "packs/ours") throws
    -> PackChain
  {
    try PackChain.load(folder) { folders[$0] }.get()
  }

  private static func files(_ texts: [String: String]) -> [RulePackReader.File] {
    texts.map { RulePackReader.File(path: $0.key, text: $0.value) }
  }

  private static func problems(
    _ own: [String: String], _ more: [String: [RulePackReader.File]] = [:]
  ) -> [String] {
    let folders = ["packs/base": SmallPack.files(), "packs/ours": files(own)].merging(more) { $1 }
    do {
      _ = try RulePackReader.read(try load(folders))
      return []
    } catch {
      return (error as? RuleFileProblems)?.problems.map(\.description) ?? ["\(error)"]
    }
  }

  @Test func `Rules, policy, sections and pass mark come along and changes are told`() throws {
    let chain = try Self.load([
      "packs/base": SmallPack.files(),
      "packs/ours": Self.files(["pack.yaml": Self.head, "ending/others.yaml": Self.own]),
    ])
    let pack = try RulePackReader.read(chain)
    #expect(pack.name == "ours" && pack.version == "2.0.0" && pack.extended == ["test 1.0.0"])
    #expect(pack.passMark == 8000 && pack.sections.map(\.id) == ["ending"])
    #expect(pack.rules.map(\.id) == ["others", "tests"])
    #expect(pack.rules.map(\.weight) == [3, 5] && pack.rules.map(\.status) == [.live, .trial])
    #expect(pack.window == 48 * 3_600_000 && pack.policy.entries["mode"]?.value == "first")
    #expect(pack.rule("older") == 0 && pack.rule("nobody") == nil)
    #expect(
      pack.changes.map { "\($0.file) \($0.old) \($0.new) \($0.reason ?? "")" } == [
        "pack.yaml last first Slower desk", "pack.yaml 24h 48h Slower desk",
        "pack.yaml live trial Weighs more here", "pack.yaml 3 5 Weighs more here",
      ])
    #expect(pack.fingerprint != (try RulePackReader.read(SmallPack.files()).fingerprint))
  }

  @Test func `Three packs change each other in turn`() throws {
    let top = """
      name: top
      version: 1.0.0
      extends: ../ours/
      pass-mark: 90%
      sections: [{id: pace, title: {fr: "Rythme", en: "Pace"}}]
      changes:
        - {rule: older, weight: 1, reason: "Less"}
        - {rule: tests, weight: 7, reason: "More still"}

      """
    let pack = try RulePackReader.read(
      try Self.load(
        [
          "packs/base": SmallPack.files(),
          "packs/ours": Self.files(["pack.yaml": Self.head, "ending/others.yaml": Self.own]),
          "packs/top": Self.files(["pack.yaml": top]),
        ], "packs/top"))
    #expect(pack.extended == ["ours 2.0.0", "test 1.0.0"])
    #expect(pack.passMark == 9000 && pack.sections.map(\.id) == ["ending", "pace"])
    #expect(pack.rules.map(\.weight) == [1, 7])
    #expect(Set(pack.changes.map(\.file)) == ["ours/pack.yaml", "pack.yaml"])
    #expect(
      pack.changes.last
        == PackChange(
          subject: .rule("tests", key: "weight"), old: "5", new: "7", reason: "More still", file: "pack.yaml"))
  }

  @Test func `A file stands in for another one only with a reason`() throws {
    let head = "name: ours\nversion: 2.0.0\nextends: ../base\n"
    let rule = SmallPack.rule.replacing("weight: 3", with: "weight: 9")
    let lexicons = ["packs/base": SmallPack.files(more: ["signals/asks.yaml": "one", "signals/thanks.yaml": "two"])]
    #expect(
      Self.problems(["pack.yaml": head, "ending/tests.yaml": rule, "signals/asks.yaml": "three"], lexicons) == [
        "packs/ours/ending/tests.yaml:1:1: this would stand in for a file of test; say why in pack.yaml, with {file: ending/tests.yaml, reason: …} under \"changes\", or rename it",
        "packs/ours/signals/asks.yaml:1:1: this would stand in for a file of test; say why in pack.yaml, with {file: signals/asks.yaml, reason: …} under \"changes\", or rename it",
      ])
    let changes = "changes: [{file: ending/tests.yaml, reason: Ours}, {file: signals/asks.yaml, reason: Dialect}]\n"
    let chain = try Self.load([
      "packs/ours": Self.files([
        "pack.yaml": head + changes, "ending/tests.yaml": rule, "signals/asks.yaml": "three",
      ]), "packs/base": lexicons["packs/base"] ?? [],
    ])
    let pack = try RulePackReader.read(chain)
    #expect(pack.rules.map(\.weight) == [9])
    #expect(
      pack.changes == [
        PackChange(
          subject: .file("ending/tests.yaml"), old: "test 1.0.0", new: "ours 2.0.0", reason: "Ours", file: "pack.yaml"),
        PackChange(
          subject: .file("signals/asks.yaml"), old: "test 1.0.0", new: "ours 2.0.0", reason: "Dialect",
          file: "pack.yaml"),
      ])
    #expect(chain.signalFiles.map(\.path) == ["packs/ours/signals/asks.yaml", "packs/base/signals/thanks.yaml"])
  }

  @Test func `What an extending pack may not do is told where and why`() {
    let head = "name: ours\nversion: 2.0.0\nextends: ../base\n"
    func problems(_ changes: String, _ more: [String: String] = [:]) -> [String] {
      Self.problems(["pack.yaml": head + changes].merging(more) { $1 }).map {
        String($0.dropFirst("packs/ours/".count))
      }
    }
    #expect(problems("") == [])
    #expect(
      problems("changes: [{rule: others, weight: 1, reason: x}]", ["ending/others.yaml": Self.own]) == [
        "pack.yaml:4:18: others is a rule of this pack; change its own file"
      ])
    #expect(
      problems("changes: [{rule: test, weight: 1, reason: x}]") == [
        "pack.yaml:4:18: there is no rule \"test\"; write \"tests\""
      ])
    #expect(
      problems("changes: [{file: ending/test.yaml, reason: x}]") == [
        "pack.yaml:4:18: ending/test.yaml stands in for no file of the extended pack; take this change out, or check the path"
      ])
    #expect(
      problems("changes: [{values: {window: 1}, reason: x}, {values: {window: 1h}}]") == [
        "pack.yaml:4:29: window is a duration; write it as 90s, 3m, 24h or 30d",
        "pack.yaml:4:45: a change needs a reason; add \"reason: …\"",
      ])
    #expect(
      problems("changes: [{reason: x}]") == [
        "pack.yaml:4:11: a change is one of a rule, of values or of a file; add \"rule:\", \"values:\" or \"file:\""
      ])
    #expect(
      problems("", ["policy.yaml": "window:\n  value: 1h\n  meaning: {fr: a, en: b}\n"]) == [
        "policy.yaml:1:1: window is a value of the extended pack; change it in pack.yaml under \"changes\", with a reason"
      ])
    #expect(
      problems("", ["ending/others.yaml": Self.own.replacing("[older]", with: "[tests, others, Old]")]) == [
        "ending/others.yaml:2:19: the rule is already called \"others\"; leave it out",
        "ending/others.yaml:2:27: the id \"Old\" has odd letters; write small letters, digits and hyphens",
      ])
    #expect(
      problems("", ["ending/others.yaml": Self.own.replacing("older", with: "tests")]) == [
        "ending/others.yaml:1:1: formerly names \"tests\", which is a rule of its own (ending/tests.yaml); leave it out"
      ])
  }

  @Test func `Changes without an extended pack are refused`() {
    let head = SmallPack.head + "changes: [{rule: tests, weight: 1, reason: x}]\n"
    #expect(
      StrictLoadingTests.problems(of: SmallPack.files(head: head)) == [
        "pack.yaml:8:10: changes are for a pack that extends another one; change the files themselves, or add \"extends\""
      ])
  }

  @Test func `Packs do not extend each other in circles, nor without end, nor into the void`() {
    func head(_ extended: String) -> [String: String] { ["pack.yaml": "name: a\nversion: 1\nextends: \(extended)\n"] }
    #expect(
      Self.problems(head("../base"), ["packs/base": Self.files(head("../other/../ours"))]) == [
        "packs/base/pack.yaml:3:10: packs extend each other in a circle (packs/ours → packs/base → packs/ours); take one \"extends\" out"
      ])
    #expect(
      Self.problems(head(".")) == [
        "packs/ours/pack.yaml:3:10: packs extend each other in a circle (packs/ours → packs/ours); take one \"extends\" out"
      ])
    #expect(
      Self.problems(head("../../../elsewhere")) == [
        "packs/ours/pack.yaml:3:10: there is no pack in ../elsewhere (no pack.yaml); write the way to its folder from this one"
      ])
    #expect(
      Self.problems(head("/srv/packs/none")) == [
        "packs/ours/pack.yaml:3:10: there is no pack in /srv/packs/none (no pack.yaml); write the way to its folder from this one"
      ])
    var deep: [String: [RulePackReader.File]] = [:]
    for number in 0..<20 { deep["packs/\(number)"] = Self.files(head("../\(number + 1)")) }
    #expect(
      Self.problems(head("../0"), deep) == [
        "packs/6/pack.yaml:3:10: more than 8 packs extend each other; extend a nearer one"
      ])
  }
}
