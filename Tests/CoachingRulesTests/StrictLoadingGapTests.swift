import CoachingRules
import Testing

/// Broken packs that are told less exactly than they should be.
@Suite struct StrictLoadingGapTests {
  @Test func `A broken head is no reproach to the rules`() {
    let head = SmallPack.head.replacing("version: 1.0.0\n", with: "")
    #expect(
      StrictLoadingTests.problems(of: SmallPack.files(head: head)) == [
        "pack.yaml:1:1: the pack has no \"version\"; add it"
      ])
  }

  @Test func `A missing head is no reproach to the rules`() {
    let files = SmallPack.files().filter { $0.path != "pack.yaml" }
    #expect(
      StrictLoadingTests.problems(of: files) == [
        "pack.yaml:1:1: the pack has no pack.yaml; add it, or choose another folder with --rules"
      ])
  }
}
