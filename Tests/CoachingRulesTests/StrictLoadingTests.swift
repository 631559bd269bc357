import CoachingRules
import Testing

/// What a broken rule pack is told: every problem, with its place and what to write instead.
@Suite struct StrictLoadingTests {
  @Test func `The small pack itself is sound`() throws {
    #expect(try RulePackReader.read(SmallPack.files()).rules.map(\.id) == ["tests"])
  }

  @Test(arguments: BrokenPack.all)
  func `A broken pack is told where and what to write`(broken: BrokenPack) {
    let files = SmallPack.files(head: broken.head, policy: broken.policy, rule: broken.rule, more: broken.more)
    #expect(Self.problems(of: files) == broken.expected)
  }

  @Test func `The order of the files decides nothing`() throws {
    let files = SmallPack.files(more: ["ending/others.yaml": SmallPack.rule.replacing("id: tests", with: "id: others")])
    let packs = try [files, files.reversed(), files.shuffled()].map { try RulePackReader.read($0) }
    #expect(Set(packs.map(\.fingerprint)).count == 1)
    #expect(packs.allSatisfy { $0.rules.map(\.id) == ["others", "tests"] })
  }

  @Test func `The fingerprint knows every byte`() throws {
    let plain = try RulePackReader.read(SmallPack.files())
    let changed = try RulePackReader.read(
      SmallPack.files(rule: SmallPack.rule.replacing("weight: 3", with: "weight: 2")))
    #expect(plain.fingerprint != changed.fingerprint)
    #expect(plain.fingerprint.utf8.count == 64)
  }

  static func problems(of files: [RulePackReader.File]) -> [String] {
    do throws(RuleFileProblems) {
      _ = try RulePackReader.read(files)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }
}
