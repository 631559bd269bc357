import Conversations
import TestFixtures
import Testing

@testable import MessageSignals

/// What spares a message most of its steps must never change what is found in it.
@Suite struct ShortcutLawTests {
  private static let pieces = [
    "Bonjour", "hello ", "HELLO THERE", "Thanks", " ", " ", " ", " ", "  ", "\n", ". ", ", ", "? ", "! ", "!!!", " - ",
    "^MG", "/LO",
    "Marc", "Sophie ", "Mme Roy", "Mr Smith", "Nicolas,", "Petit", "I'm ", "don't ", "l'", "rendez-vous ", "you",
    "can you ", "What is your name?", "Quel est votre nom ?", "Joyce Moss", "ferrand", "QWZRTM", "PLM4KD",
    "give me ", "your order number", "votre numéro de commande", "mot de passe ", "mdp: Lilas2026", "pin 1234", "4412",
    "12/10/2026",
    "3.50", "a.b", "é", "É", "œ", "’", "“", "\"", "«", "»", "…", "👋🏽", "1️⃣", "e\u{301}", "\u{200D}", "\u{A0}", ":)", "<3",
    "5:30",
    "@x ", "#", "_", "\\", "https://a.example.org/?q", "1/2", "a@b.example", "=", ":", "*", "Cordialement",
    "Best regards,\nTeam Smart",
    "have a nice day", "thank you for your patience", "anything else", "comande ", "recieve ", "definately", "smart",
    "Smart France",
    "abcdefghijklmnop", "abcdefghijklmnopq", "supercalifragilistic", "x-y", "A-B-C-D", "\0", "\u{7}", "\t",
  ]

  /// The phrases of the shipped lexicons, by their numbers.
  private static let meanings: [UInt32: Phrase] = {
    guard let lexicon = try? ShippedLexicons.result.get() else { return [:] }
    return Dictionary(lexicon.automaton.outputs.map { ($0.number, $0.phrase) }) { first, _ in first }
  }()

  private static func message(_ random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...16, using: &random) {
      if random.chance(1, in: 12) {
        text += String(decoding: (0..<3).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
      } else {
        text += pieces.randomElement(using: &random) ?? ""
        if random.chance(1, in: 2) { text += " " }
      }
    }
    return text
  }

  @Test(arguments: 0..<16)
  func `Leaving out steps changes nothing`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 77_000)
    let lexicon = try ShippedLexicons.result.get()
    var quick = SignalReader(lexicon: lexicon)
    var thorough = SignalReader(lexicon: lexicon)
    thorough.takesAllSteps = true
    for _ in 0..<30 {
      let lines = (0..<8).map { _ in
        ([EventAuthor.customer, .agent, .agent, .bot].randomElement(using: &random) ?? .agent, Self.message(&random))
      }
      let isNamed = random.chance(1, in: 3)
      let dialogue = Dialogue(
        given: isNamed ? "Nicolas" : "", family: isNamed ? "Petit" : "", agent: random.chance(1, in: 2) ? "Marc" : "",
        brand: random.chance(1, in: 2) ? "Smart" : "",
        language: ["en", "fr", "de", "es", "", "xx"].randomElement(using: &random) ?? "en", lines)
      let (one, conversation) = try dialogue.read(with: &quick)
      let other = try dialogue.read(with: &thorough).signals
      #expect(one.masks == other.masks && one.asks == other.asks && one.gives == other.gives, "\(lines)")
      #expect(one.amounts == other.amounts, "\(lines)")
      #expect(one.nameKnownFrom == other.nameKnownFrom && one.nameKnownBy == other.nameKnownBy)
      for position in conversation.events.indices {
        #expect(Array(one.hits(ofEvent: position)) == Array(other.hits(ofEvent: position)), "\(lines[position])")
      }
    }
  }

  @Test(arguments: 0..<40)
  func `The words lead to the phrases that a search of the bytes finds`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 88_000)
    let lexicon = try ShippedLexicons.result.get()
    let meanings = Self.meanings
    let words = MessageWords(lexicon)
    for _ in 0..<20 {
      let bytes = Array(Self.message(&random).utf8)
      let audience = PhraseAudience(.read(in: .en), isCustomer: random.chance(1, in: 2))
      bytes.withUnsafeBufferPointer { buffer in
        words.read(MessageText(buffer), readable: buffer.count, 1)
        words.search(MessageText(buffer), audience)
        var reference: [PhraseMatch] = []
        lexicon.automaton.search(buffer, into: &reference)
        func places(_ all: some Sequence<PhraseMatch>) -> [[UInt32]] { all.map { [$0.phrase, $0.start, $0.end] } }
        let found = (0..<words.found.count).map { index in
          let candidate = words.found[index]
          let number = lexicon.automaton.outputs[Int(candidate.output)].number
          return PhraseMatch(phrase: number, start: candidate.first, end: candidate.next)
        }
        let counting = reference.filter { meanings[$0.phrase]?.audience.meets(audience) ?? false }
        let ordered = found.sorted { ($0.start, $1.end, $0.phrase) < ($1.start, $0.end, $1.phrase) }
        #expect(places(found) == places(ordered), "By first byte, the longer first.")
        #expect(Set(places(found)).isSubset(of: places(counting)) && Set(places(found)).count == found.count)
        // Only halves may be left out, where none stands that they belong to.
        let left = Set(places(counting)).subtracting(places(found))
        #expect(left.allSatisfy { (meanings[$0[0]]?.gap ?? 0) != 0 })
        for half in counting where left.contains([half.phrase, half.start, half.end]) {
          let gap = meanings[half.phrase]?.gap ?? 0
          for other in counting where meanings[other.phrase]?.gap == -gap {
            let (first, second) = gap > 0 ? (half, other) : (other, half)
            guard first.end <= second.start else { continue }
            let text = MessageText(buffer)
            #expect(text.wordCount(from: Int(first.end), to: Int(second.start), limit: 4) > 3)
          }
        }
      }
    }
  }

  @Test(arguments: 0..<40)
  func `What stands behind a message in memory changes nothing`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 99_000)
    let lexicon = try ShippedLexicons.result.get()
    let (alone, inside) = (MessageWords(lexicon), MessageWords(lexicon))
    for _ in 0..<20 {
      let message = Array((Self.message(&random) + Self.message(&random)).utf8)
      let behind = (0..<90).map { _ in UInt8.random(in: 0...255, using: &random) }
      message.withUnsafeBufferPointer { alone.read(MessageText($0), readable: $0.count, 1) }
      (message + behind).withUnsafeBufferPointer { bytes in
        let text = MessageText(UnsafeBufferPointer(rebasing: bytes[..<message.count]))
        inside.read(text, readable: bytes.count, 1)
      }
      #expect(alone.count == inside.count && alone.signs == inside.signs && alone.traits == inside.traits)
      #expect(alone.digitCount == inside.digitCount && alone.upperCount == inside.upperCount)
      for index in 0..<min(alone.count, inside.count) {
        let (one, other) = (alone.words[index], inside.words[index])
        #expect(one.first == other.first && one.next == other.next && one.label == other.label)
        #expect(one.node == other.node && one.traits == other.traits && Int(one.next) <= message.count)
      }
    }
  }

  @Test func `However many words there are, their table stays small and nothing is found otherwise`() throws {
    let lexicon = try ShippedLexicons.result.get()
    let words = MessageWords(lexicon)
    func read(_ text: String) -> [UInt32] {
      var text = text
      return text.withUTF8 { bytes in
        words.read(MessageText(bytes), readable: bytes.count, 1)
        return (0..<words.count).flatMap { [words.words[$0].label, words.words[$0].node, words.words[$0].first] }
      }
    }
    let sentence = "Thank you for your patience, is there anything else I can do?"
    let before = read(sentence)
    for first in 0..<20 { _ = read((0..<2_000).map { "w\(first)x\($0)" }.joined(separator: " ")) }
    #expect(words.table.capacity <= 1 << 16 && words.table.count <= words.table.capacity)
    #expect(read((0..<40_000).map { "v\($0)" }.joined(separator: " ")).count == 3 * 40_000)
    #expect(words.table.capacity <= 1 << 16)
    #expect(read(sentence) == before)
  }

  @Test func `A copied reader reads by itself`() throws {
    let lexicon = try ShippedLexicons.result.get()
    var reader = SignalReader(lexicon: lexicon)
    let dialogue = Dialogue([(.agent, "Bonjour, votre numéro de commande ?"), (.customer, "4412")])
    let first = try dialogue.read(with: &reader).signals
    var copy = reader
    let second = try dialogue.read(with: &copy).signals
    #expect(copy.words !== reader.words)
    #expect(first.masks == second.masks && first.asks == second.asks)
  }
}
