import Conversations
import MessageSignals
import Testing

@Suite struct WritingTests {
  /// An agent's line, and the words that a signal must mark; none if it must be absent.
  struct Case: CustomStringConvertible, Sendable {
    var text: String
    var words: [String]
    init(_ text: String, _ words: String...) {
      self.text = text
      self.words = words
    }
    var description: String { text }
  }

  private func words(_ signal: Signal, _ text: String) throws -> [String] {
    try Dialogue(given: "Nicolas", family: "Petit", [(.agent, text)]).lastHits().filter { $0.signal == signal }.map(
      \.words)
  }

  @Test(arguments: [
    Case("Merci de LIRE ATTENTIVEMENT la notice.", "LIRE ATTENTIVEMENT"), Case("C'est IMPOSSIBLE !", "IMPOSSIBLE"),
    Case("NOUS AVONS BIEN REÇU VOTRE DEMANDE", "NOUS AVONS BIEN REÇU VOTRE DEMANDE"),
    Case("IL EST INTERDIT de fumer", "IL EST INTERDIT"), Case("L'ADRESSE est fausse", "L'ADRESSE"),
    Case("Le SAV vous répond."), Case("Votre IBAN et votre RIB, merci."), Case("La FAQ et le PDF du SAV."),
    Case("Votre colis est LIVRÉ."), Case("La référence est AB4412XY."), Case("Bonjour Mme DUPONT,"),
    Case("Bonjour Nicolas PETIT, je regarde."), Case("Le magasin du 13001 MARSEILLE est ouvert."),
    Case("Avec le code BIENVENUE vous payez moins."), Case("Cliquez sur « VALIDER MON PANIER »."),
    Case("Livré par MONDIAL RELAY demain."), Case("Cordialement, Marc LEROY"), Case("Le SMTPXZT ne répond pas."),
    Case("Voir HTTPS://EXEMPLE.EXAMPLE.ORG/COMMANDES"), Case("A BIENTÔT et merci", "A BIENTÔT"),
  ])
  func `Shouting is words in capitals that are no acronyms, names or codes`(_ example: Case) throws {
    #expect(try words(.shouting, example.text) == example.words)
  }

  @Test func `A customer's capitals are nobody's business`() throws {
    #expect(try !Dialogue([(.customer, "C'EST VRAIMENT INADMISSIBLE")]).lastMask().contains(.shouting))
  }

  @Test(arguments: [
    Case("C'est noté!!!", "!!!"), Case("Vraiment ???", "???"), Case("Comment ?!?", "?!?"), Case("Oui ! ! !", "! ! !"),
    Case("Oui\u{202F}!\u{202F}!\u{202F}!", "!\u{202F}!\u{202F}!"), Case("Super‼！", "‼！"), Case("C'est noté !"),
    Case("C'est noté !!"), Case("Vous avez reçu « Quoi ??? » par SMS"), Case("https://a.example.org/x???y"),
    Case("Oui ! Non ! Si !"),
  ])
  func `Three marks in a row are too many`(_ example: Case) throws {
    #expect(try words(.excessMarks, example.text) == example.words)
  }

  @Test(arguments: [
    ("Votre colis arrive demain.", true), ("Votre colis arrive demain", false), ("Vous êtes là ?", true),
    ("Je regarde…", true), ("Je regarde 🙂", true), ("🙂 Je regarde", false), ("Je regarde :-)", true),
    ("Je regarde 🙂 Marc, votre conseiller Smart", true), ("Le total est 12.50 euros", false),
    ("Voir exemple.example.org", false), ("C'est parti.Bonne journée", true), ("D'accord ; je regarde", false),
  ])
  func `A sentence is ended by a mark or an emoji`(_ text: String, _ isEnded: Bool) throws {
    #expect(try Dialogue([(.agent, text)]).lastMask().contains(.sentenceMark) == isEnded)
  }

  @Test(arguments: [
    ("🙂", 1), ("👍🏽👍", 2), ("👩‍👩‍👧‍👦", 1), ("🇫🇷🇨🇭", 2), ("1️⃣ 2️⃣ #️⃣", 3), ("❤️ ❤", 2), ("✈️ ✈", 1), ("☎︎ ☎️", 1), ("© 2026 ™", 0),
    ("©️", 0), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1), ("Ça va :-) ^^", 0), ("12 % → 15", 0), ("🙂🙂🙂", 3), ("👨🏻‍💻", 1), ("", 0),
  ])
  func `An emoji is counted once, however it is put together`(_ text: String, _ count: UInt16) throws {
    for author in [EventAuthor.agent, .customer] {
      #expect(try Dialogue([(author, text)]).read().signals.amounts[0].emojis == count)
    }
  }

  @Test(arguments: [
    ("Bonjour, l'appel d'aujourd'hui", 3, 30), ("Rendez-vous à 14 h", 3, 18),
    ("Votre colis est là. Marc de chez Smart", 4, 38),
    ("Voir https://exemple.example.org/aide ou nadia@example.org", 2, 58), ("4412 5512", 0, 9),
    ("e\u{301}te\u{301}", 1, 5),
    ("👍🏽 ok", 1, 5), ("漢字", 1, 2),
  ])
  func `Words and characters are counted`(_ text: String, _ words: UInt16, _ characters: UInt16) throws {
    let amounts = try Dialogue([(.agent, text)]).read().signals.amounts[0]
    #expect(amounts.words == words)
    #expect(amounts.characters == characters)
  }
}
