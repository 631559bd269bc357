import Conversations
import Foundation
import MessageSignals
import Testing

@Suite struct LexiconExamplesTests {
  @Test func `The shipped lexicons have no problems`() {
    if case .failure(let problems) = ShippedLexicons.result { Issue.record("\(problems)") }
    #expect(ShippedLexicons.examples.count > 80)
  }

  @Test(arguments: ShippedLexicons.examples)
  func `An example shows what it says`(_ example: LexiconExample) throws {
    let dialogue = Dialogue(
      language: example.language.code ?? "",
      [
        (example.isByCustomer ? .customer : .agent, example.text)
      ])
    let (signals, conversation) = try dialogue.read()
    #expect(signals.masks[0].contains(example.signal) == example.isPositive)
    let ranges = signals.hits(ofEvent: 0).filter { $0.signal == example.signal }.map(\.bytes)
    for mark in example.marks { #expect(ranges.contains(mark)) }
    for range in ranges { #expect(conversation.quote(conversation.events[0], bytes: range) != nil) }
  }

  @Test(arguments: ShippedLexicons.examples)
  func `Spelling that no reader sees changes no signal`(_ example: LexiconExample) throws {
    let author: EventAuthor = example.isByCustomer ? .customer : .agent
    func mask(_ text: String) throws -> SignalMask {
      let all = try Dialogue(language: example.language.code ?? "", [(author, text)]).lastMask()
      return all.intersection(SignalMask(example.signal))
    }
    let plain = try mask(example.text)
    #expect(try mask(example.text.decomposedStringWithCanonicalMapping) == plain, "decomposed")
    #expect(try mask(example.text.replacing("'", with: "’")) == plain, "curly apostrophes")
    #expect(try mask(example.text.replacing(" ", with: "\u{A0}")) == plain, "no-break spaces")
    #expect(try mask(example.text.replacing(" ", with: "  ")) == plain, "doubled spaces")
    #expect(try mask("🙂 " + example.text) == plain, "an emoji in front")
    if !example.text.contains("http") {
      #expect(try mask(example.text.uppercased()) == plain, "capitals")
    }
  }
}
