import Conversations
import MessageSignals
import TestFixtures
import Testing

@Suite struct HostileMessageTests {
  /// A megabyte without a space, and what makes each detector look again and again.
  static let lines: [String] = [
    String(repeating: "a", count: 1 << 20), String(repeating: "A", count: 1 << 16),
    String(repeating: "7", count: 1 << 20),
    String(repeating: "1 ", count: 1 << 15), String(repeating: "A'", count: 1 << 15),
    String(repeating: "!", count: 1 << 16),
    String(repeating: "! ", count: 1 << 15), String(repeating: "👩‍", count: 1 << 13),
    String(repeating: "🇫", count: 1 << 14),
    String(repeating: "«", count: 1 << 15), String(repeating: "\"", count: 1 << 16),
    String(repeating: "e\u{301}", count: 1 << 14),
    String(repeating: "commande ", count: 1 << 13), String(repeating: "numéro de commande ", count: 1 << 12),
    String(repeating: "votre mot de passe ? ", count: 1 << 12), String(repeating: "sav@smart.fr ", count: 1 << 12),
    String(repeating: "12/10/2026 ", count: 1 << 12), String(repeating: "\n", count: 1 << 16) + "votre IBAN ?",
    String(repeating: "BONJOUR MONSIEUR. ", count: 1 << 12), String(repeating: "FR14", count: 1 << 14),
    String(repeating: "06 39 98 00 12 ", count: 1 << 12), String(repeating: ".", count: 1 << 16),
    String(repeating: "l'", count: 1 << 15),
  ]

  @Test(.timeLimit(.minutes(2)), arguments: lines.indices)
  func `However long and odd a message is, it is read in time`(_ number: Int) throws {
    let text = Self.lines[number]
    for author in [EventAuthor.agent, .customer] {
      let (signals, conversation) = try Dialogue([(.agent, "Votre numéro de commande ?"), (author, text)]).read()
      for hit in signals.hits(ofEvent: 1) {
        #expect(conversation.quote(conversation.events[1], bytes: hit.bytes) != nil)
      }
    }
  }

  @Test(.timeLimit(.minutes(2))) func `Ever new misspelt words are read in time`() throws {
    var random = SeededGenerator(seed: 7)
    var text = ""
    for _ in 0..<20_000 {
      for _ in 0..<8 { text.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 97...122, using: &random))) }
      text += " "
    }
    let signals = try Dialogue([(.customer, text), (.agent, text)]).read().signals
    #expect(signals.amounts[1].words == 20_000)
    let alone = try Dialogue([(.agent, text)]).read().signals
    #expect(alone.hits(ofEvent: 0).count < 1_000)
  }

  @Test(arguments: 0..<60)
  func `Whatever is written, the same is found twice and lies on character boundaries`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 9_000)
    let pieces = [
      "BONJOUR", " ", "MERCI BEAUCOUP", "!!!", "é", "e\u{301}", "👋🏽", "\u{A0}", "’", "«", "»", "\"", "-", "\n", ",", "1️⃣",
      "🇫🇷",
      "\u{200D}", "?", "numéro de commande ", "votre mot de passe ", "pouvez-vous me donner ",
      "FR14 2004 1010 0505 0001 3M02 606",
      "4111 1111 1111 1111", "06 39 98 00 12", "12 rue des Lilas", "12/10/2026", "nadia@example.org", "comande", "…",
      ":)", "#", "_",
      "https://a.example.org/?q", "mdp : Lilas2026", "\0", "\u{FE0F}", "漢字", "œ", "CVV 123", "l'", "IBAN ",
    ]
    var lines: [(EventAuthor, String)] = []
    for _ in 0..<6 {
      var text = ""
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        if Int.random(in: 0..<4, using: &random) > 0 {
          text += pieces.randomElement(using: &random) ?? ""
        } else {
          text += String(decoding: (0..<3).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
        }
      }
      lines.append(([.customer, .agent, .bot].randomElement(using: &random) ?? .agent, text))
    }
    let dialogue = Dialogue(given: "Nicolas", family: "Petit", language: seed % 2 == 0 ? "" : "fr", lines)
    let (signals, conversation) = try dialogue.read()
    let again = try dialogue.read().signals
    #expect(signals.masks == again.masks && signals.asks == again.asks && signals.gives == again.gives)
    #expect(signals.amounts == again.amounts && signals.isSpellingKnown == again.isSpellingKnown)
    for (position, event) in conversation.events.enumerated() {
      #expect(Array(signals.hits(ofEvent: position)) == Array(again.hits(ofEvent: position)))
      for hit in signals.hits(ofEvent: position) {
        #expect(hit.start < hit.end || hit.signal.isLexical)
        #expect(conversation.quote(event, bytes: hit.bytes) != nil)
        #expect(signals.masks[position].contains(hit.signal))
      }
    }
  }
}
