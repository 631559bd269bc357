import CoachingReports
import CoachingRules
import TestFixtures
import Testing

@Suite struct QuoteTests {
  private func sample(_ number: Int, agent: String) -> QuoteSample {
    QuoteSample(
      rule: number % 2, kind: number % 3 == 0 ? .met : .missed, agent: agent, conversation: "c-\(number)", contact: 1,
      day: "2026-10-05", time: "10:00", channel: "sms", lines: [])
  }

  private func sampler(_ samples: some Sequence<QuoteSample>) -> QuoteSampler {
    var sampler = QuoteSampler(limit: 3, ruleCount: InventedPack.pack.rules.count)
    for sample in samples { InventedContents.offer(sample, to: &sampler) }
    return sampler
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `Any way of splitting draws the same samples`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let agents = ["marc", "julie", "zoé"]
    let all = (0..<120).map { sample($0, agent: agents[Int.random(in: 0..<3, using: &generator)]) }
    var parts = Array(repeating: [QuoteSample](), count: 4)
    for sample in all.shuffled(using: &generator) { parts[Int.random(in: 0..<4, using: &generator)].append(sample) }
    var split = QuoteSampler(limit: 3, ruleCount: InventedPack.pack.rules.count)
    for part in parts.shuffled(using: &generator) { split.merge(sampler(part)) }
    let whole = sampler(all)
    for rule in 0..<2 {
      for kind in QuoteKind.allCases {
        #expect(split.samples(rule: rule, kind: kind) == whole.samples(rule: rule, kind: kind))
        for agent in agents {
          let group = whole.samples(agent: agent, rule: rule, kind: kind)
          #expect(split.samples(agent: agent, rule: rule, kind: kind) == group)
          #expect(group.total == all.filter { $0.agent == agent && $0.rule == rule && $0.kind == kind }.count)
          #expect(group.samples.count == min(3, group.total))
        }
      }
    }
  }

  @Test func `A short message is shown whole, with its marks`() {
    let excerpt = QuoteExcerpt("Bonjour Nadia, été", marks: [8..<13, 0..<7, 3..<5, 15..<16, 90..<99])
    #expect(excerpt.segments.map(\.text) == ["Bonjour", " ", "Nadia", ", ", "é", "té"])
    #expect(excerpt.segments.map(\.isMarked) == [true, false, true, false, true, false])
    #expect(!excerpt.cutsBefore && !excerpt.cutsAfter)
  }

  @Test func `A late mark is reached by a cut before it`() {
    let text = String(repeating: "a", count: 2000) + "PREUVE" + String(repeating: "b", count: 2000)
    let excerpt = QuoteExcerpt(text, marks: [2000..<2006])
    #expect(excerpt.cutsBefore && excerpt.cutsAfter)
    #expect(excerpt.segments.first { $0.isMarked }?.text == "PREUVE")
    #expect(excerpt.segments.reduce(0) { $0 + $1.text.count } == 600)
  }

  @Test func `A mark that begins inside the limit is shown to its end`() {
    let text =
      String(repeating: "a", count: 590) + String(repeating: "x", count: 100) + String(repeating: "b", count: 500)
    let excerpt = QuoteExcerpt(text, marks: [0..<3, 590..<690])
    #expect(excerpt.segments.last?.text.count == 100)
    #expect(excerpt.cutsAfter && !excerpt.cutsBefore)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `No character and no mark that fits is ever cut`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pool = ["a", "é", "e\u{301}", "👩‍👩‍👧‍👦", "ש", "🇫🇷", " "]
    let characters = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
      pool[Int.random(in: 0..<pool.count, using: &generator)]
    }
    let text = characters.joined()
    let start = Int.random(in: 0..<characters.count, using: &generator)
    let end = Int.random(in: start..<min(characters.count, start + 8), using: &generator) + 1
    let mark = characters[..<start].joined().utf8.count..<characters[..<end].joined().utf8.count
    let excerpt = QuoteExcerpt(text, marks: [mark], limit: 20)
    let shown = excerpt.segments.map(\.text).joined()
    #expect(text.contains(shown))
    #expect(excerpt.segments.filter(\.isMarked).map(\.text) == [characters[start..<end].joined()])
    #expect(excerpt.cutsBefore == !text.utf8.starts(with: shown.utf8))
    #expect(shown.count <= 28)
  }

  @Test func `Hostile text costs little`() {
    let zalgo = "e" + String(repeating: "\u{301}", count: 200_000)
    let excerpt = QuoteExcerpt(zalgo + " fin", marks: [])
    #expect(excerpt.cutsAfter)
    #expect(excerpt.segments.reduce(0) { $0 + $1.text.utf8.count } <= 600 * 16)
    #expect(QuoteExcerpt("", marks: [0..<4]).segments.isEmpty)
  }
}
