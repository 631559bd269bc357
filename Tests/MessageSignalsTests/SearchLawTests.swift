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
    let haystack = text(200)
    var found: [PhraseMatch] = []
    haystack.withUnsafeBufferPointer { PhraseAutomaton(phrases).search($0, into: &found) }
    let actual = Set(found.map { "\($0.phrase)@\($0.end)" })
    #expect(actual == Self.naive(phrases, haystack))
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
        found.insert("\(number)@\(position)")
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
        let length = Int(lexicon.phrases[Int(match.phrase)].length)
        #expect(text.start(ofFolded: length, before: Int(match.end)) >= 0)
      }
    }
  }
}
