import Conversations
import Foundation
import MessageSignals
import Testing

@Suite struct InformationExamplesTests {
  static let examples = (try? ShippedLexicons.result.get().informationExamples) ?? []

  @Test func `There are examples of every kind that is common`() {
    #expect(Self.examples.count > 50)
  }

  @Test(arguments: examples)
  func `An example asks and gives what it says`(_ example: InformationExample) throws {
    let isAgents = example.asks != nil
    let dialogue = Dialogue(
      language: example.language.code ?? "", [(isAgents ? .agent : .customer, example.text)])
    let (signals, _) = try dialogue.read()
    #expect(signals.asks == [example.asks ?? []])
    #expect(signals.gives == [example.gives ?? []])
  }

  @Test(arguments: examples)
  func `Spelling that no reader sees changes nothing`(_ example: InformationExample) throws {
    func kinds(_ text: String) throws -> [InformationSet] {
      let author: EventAuthor = example.asks != nil ? .agent : .customer
      let signals = try Dialogue(language: example.language.code ?? "", [(author, text)]).read().signals
      return signals.asks + signals.gives
    }
    let plain = try kinds(example.text)
    #expect(try kinds(example.text.decomposedStringWithCanonicalMapping) == plain, "decomposed")
    #expect(try kinds(example.text.replacing("'", with: "’")) == plain, "curly apostrophes")
    #expect(try kinds(example.text.replacing(" ", with: "\u{A0}")) == plain, "no-break spaces")
    #expect(try kinds("🙂 " + example.text) == plain, "an emoji in front")
  }
}
