import CoachingReports
import TestFixtures
import Testing

@Suite struct AgentSlugTests {
  @Test func `Names are plain where they can be`() {
    #expect(
      AgentSlug.slugs(for: ["marc", "Zoé Müller", "98711", "œuvre ß"]) == ["marc", "zoe-muller", "98711", "oeuvre-ss"])
  }

  @Test func `Names are safe, short and never the same`() {
    let ids = [
      "Marc", "marc", "MARC", "../../etc/passwd", "a/b", "a\\b", "", "…", "con", "index", "日本", "中国",
      String(repeating: "x", count: 500), String(repeating: "x", count: 501), "e\u{301}", "é", "\u{0}", "🧑🏽‍💻", ".", "..",
    ]
    let slugs = AgentSlug.slugs(for: ids)
    #expect(Set(slugs).count == ids.count)
    for slug in slugs {
      #expect((1...AgentSlug.maximum).contains(slug.utf8.count))
      #expect(slug.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
      #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && slug != "con" && slug != "index")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `The order of the identifiers decides nothing`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ids = ["Marc", "marc", "julie", "…", "!!", "x y", "x-y"]
    let expected = Dictionary(uniqueKeysWithValues: zip(ids, AgentSlug.slugs(for: ids)))
    let shuffled = ids.shuffled(using: &generator)
    for (id, slug) in zip(shuffled, AgentSlug.slugs(for: shuffled)) { #expect(slug == expected[id]) }
  }
}
