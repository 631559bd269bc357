import Conversations
import TestFixtures
import Testing

@testable import MessageSignals

@Suite struct SearchLawTests {
  @Test(arguments: 0..<60)
  func `The automaton finds what a naive search finds`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("aabc d+,".utf8)
    func text(_ count: Int) -> [UInt8] {
      (0..<count).map { _ in alphabet.randomElement(using: &random) ?? UInt8(ascii: "a") }
    }
    var phrases: [[UInt8]] = []
    for _ in 0..<12 {
      var folded: [UInt8] = []
      text(Int.random(in: 1...6, using: &random)).withUnsafeBufferPointer { PhraseFolding.append($0, to: &folded) }
      if PhraseFolding.isSearchable(folded), !phrases.contains(folded) { phrases.append(folded) }
    }
    Self.compare(phrases, text(200))
  }

  @Test(arguments: 0..<30)
  func `Words of any length are told apart`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &+ 300)
    // Words are looked up eight bytes at a time: on both sides of that, what differs stands in the first, the last or the middle byte.
    let words = [1, 7, 8, 9, 15, 16, 17, 24, 25, 40].flatMap { count -> [[UInt8]] in
      let same = [UInt8](repeating: UInt8(ascii: "a"), count: count)
      return [0, count / 2, count - 1].map { place in
        var word = same
        word[place] = UInt8(ascii: "b")
        return word
      } + [same]
    }
    func text(_ count: Int) -> [UInt8] {
      Array((0..<count).map { _ in words.randomElement(using: &random) ?? [] }.joined(separator: " ".utf8))
    }
    let phrases = Array(Set((0..<40).map { _ in text(Int.random(in: 1...2, using: &random)) })).sorted {
      $0.lexicographicallyPrecedes($1)
    }
    Self.compare(phrases, text(120))
  }

  @Test
  func `Accents and invisible characters change neither the word nor where it stands`() {
    let text = Array("«\u{200B}ÉLÉGAM\u{AD}MENT\u{301}, cœur\u{200D}!».".utf8)
    let phrases = ["elegamment", "coeur", "elegamment, coeur!", "elegammen", "oeur"].map { Array($0.utf8) }
    var found: [PhraseMatch] = []
    text.withUnsafeBufferPointer { PhraseAutomaton(phrases).search($0, into: &found) }
    let places = found.map { [Int($0.phrase), Int($0.start), Int($0.end)] }
    #expect(places == [[0, 5, 21], [1, 23, 31], [2, 5, 32]])
  }

  private static func compare(_ phrases: [[UInt8]], _ haystack: [UInt8]) {
    var found: [PhraseMatch] = []
    haystack.withUnsafeBufferPointer { PhraseAutomaton(phrases).search($0, into: &found) }
    let actual = Set(found.map { "\($0.phrase)@\($0.start)-\($0.end)" })
    #expect(actual == naive(phrases, haystack))
    #expect(actual.count == found.count, "No match is reported twice.")
  }

  /// Every phrase at every beginning of a word, runs of spaces counting once, whole words only.
  private static func naive(_ phrases: [[UInt8]], _ haystack: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    func isWord(_ position: Int) -> Bool {
      position >= 0 && position < haystack.count && FoldedCharacter.isWord(haystack[position])
    }
    for (number, phrase) in phrases.enumerated() {
      for start in haystack.indices where isWord(start) && !isWord(start - 1) {
        var position = start
        var matched = 0
        while matched < phrase.count, position < haystack.count, haystack[position] == phrase[matched] {
          position += 1
          matched += 1
          guard phrase[matched - 1] == 0x20 else { continue }
          while position < haystack.count, haystack[position] == 0x20 { position += 1 }
        }
        guard matched == phrase.count else { continue }
        if isWord(position), FoldedCharacter.isWord(phrase[phrase.count - 1]) { continue }
        found.insert("\(number)@\(start)-\(position)")
      }
    }
    return found
  }

  @Test(arguments: 0..<80)
  func `Whatever the bytes, hits lie inside the text and on character boundaries`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 1_000)
    let pieces = [
      "Bonjour", " ", "  ", "merci", "é", "e\u{301}", "👋🏽", "\u{A0}", "’", "Nicolas", "^MG", "-", "\n", ",", "Mme ",
      "\u{200D}",
      "?", "Smart", "Marc", "à bientôt", "漢字", "œ", "@x ", "1/2", "https://a.example.org/?q", "N. Petit", "c'est ",
      "...",
      "Je m'appelle ", "\0", "\u{FE0F}",
    ]
    var lines: [(EventAuthor, String)] = []
    for _ in 0..<6 {
      var text = ""
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        if Bool.random(using: &random) {
          text += pieces.randomElement(using: &random) ?? ""
        } else {
          let bytes = (0..<3).map { _ in UInt8.random(in: 0...255, using: &random) }
          text += String(decoding: bytes, as: UTF8.self)
        }
      }
      lines.append(([.customer, .agent, .bot].randomElement(using: &random) ?? .agent, text))
    }
    let (signals, conversation) = try Dialogue(given: "Nicolas", family: "Petit", language: "", lines).read()
    #expect(signals.masks.count == conversation.events.count)
    for (position, event) in conversation.events.enumerated() {
      for hit in signals.hits(ofEvent: position) {
        #expect(hit.start <= hit.end && Int(hit.end) <= Int(event.text.length))
        #expect(conversation.quote(event, bytes: hit.bytes) != nil)
        #expect(signals.masks[position].contains(hit.signal))
      }
    }
  }

  @Test(arguments: 0..<40)
  func `Ill-formed bytes do no harm`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 5_000)
    let bytes = (0..<120).map { _ in UInt8.random(in: 0...255, using: &random) }
    let lexicon = try ShippedLexicons.result.get()
    var found: [PhraseMatch] = []
    bytes.withUnsafeBufferPointer { buffer in
      lexicon.automaton.search(buffer, into: &found)
      let text = MessageText(buffer)
      #expect(text.opening <= text.count && text.closing <= text.count)
      for match in found {
        #expect(match.start < match.end && Int(match.end) <= bytes.count)
        #expect(text.isWord(at: Int(match.start)))
      }
    }
  }
}
