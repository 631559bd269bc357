import Conversations
import MessageSignals
import Testing

@Suite(.enabled(if: SpellingDictionaries.installed.has(.fr) && SpellingDictionaries.installed.has(.en)))
struct SpellingTests {
  private func misspelt(_ text: String, language: String = "fr", _ customers: String = "Bonjour") throws -> [String] {
    let dialogue = Dialogue(
      given: "Nicolas", family: "Petit", language: language, [(.customer, customers), (.agent, text)])
    let hits = try dialogue.lastHits().filter { $0.signal == .misspelt }.map(\.words)
    let signals = try dialogue.read().signals
    #expect(signals.isSpellingKnown)
    #expect(Int(signals.amounts[1].misspelt) == hits.count)
    #expect(signals.masks[1].contains(.misspelt) == !hits.isEmpty)
    return hits
  }

  @Test(arguments: [
    ("Votre comande est partit ce matain.", ["comande", "matain"]), ("Bonjuor, je regarde.", ["Bonjuor"]),
    ("L'adrese est fausse.", ["L'adrese"]), ("Nous avons reçut votre demmande", ["demmande"]),
  ])
  func `A word that no dictionary knows is misspelt`(_ text: String, _ words: [String]) throws {
    #expect(try misspelt(text) == words)
    #expect(try misspelt(text.replacing("'", with: "’")) == words.map { $0.replacing("'", with: "’") })
  }

  @Test(arguments: ["I recieved your mesage.", "Thier parcel"])
  func `English is checked too`(_ text: String) throws {
    #expect(try !misspelt(text, language: "en").isEmpty)
  }

  @Test(arguments: [
    "Bonjour Nicolas, l'équipe s'occupe de votre commande aujourd'hui.", "S'il vous plait, connaitre le cout",
    "Etes-vous là ? A bientôt. Ca marche.", "Le cœur, l'oeuvre et la soeur", "Rendez-vous au point relais, puis-je ?",
    "Y a-t-il autre chose ? Peut-être jusqu'à demain, lorsqu'il arrive.",
    "Je vous envoie un email avec le tracking Colissimo.",
    "Voir https://xyzzy.example.org/qsdf et qsdf@example.org, @qsdfgh #qsdfgh", "La référence AB4412qsdf est là",
    "Cliquez sur « Vlider » ou \"Vlider\" ou “Vlider”.", "Le modèle Zorglub de Xyzzy arrive.", "Le SAVXZ répond",
    "Bonjour nicolass, je regarde", "Merci Mme Zorglub.", "👍🏽 merci", "iPhone et eBay", "漢字 привет", "w",
    "Sorry, the parcel is late.",
  ])
  func `Names, brands, addresses, quotations and both languages are not`(_ text: String) throws {
    #expect(try misspelt(text) == [])
  }

  @Test func `What the customer wrote himself is not`() throws {
    #expect(try misspelt("Le zorglub est là", "Où est le zorglub ?") == [])
    #expect(try misspelt("Le zorglub est là") == ["zorglub"])
  }

  @Test func `Accents of either form are the same`() throws {
    #expect(try misspelt("e\u{301}te\u{301} où c\u{327}a re\u{302}ve noe\u{308}l") == [])
  }

  @Test func `Customers, templates and bots are not checked`() throws {
    let signals = try Dialogue([(.customer, "bonjuor"), (.bot, "bonjuor")]).read().signals
    #expect(signals.amounts.allSatisfy { $0.misspelt == 0 })
  }

  @Test func `Another language is not checked, declared or found out`() throws {
    let german = "Guten Tag, wo ist meine Bestellung geblieben"
    for language in ["de", ""] {
      let signals = try Dialogue(language: language, [(.customer, german), (.agent, german)]).read().signals
      #expect(!signals.isSpellingKnown)
      #expect(signals.amounts[1].misspelt == 0)
      #expect(!signals.masks[1].contains(.misspelt))
      #expect(!signals.hits(ofEvent: 1).contains { $0.signal == .misspelt })
    }
  }

  @Test func `Without dictionaries nothing is known`() throws {
    let lexicon = try SignalLexicon.load(files: ShippedLexicons.files(), dictionaries: .none).get()
    let dialogue = Dialogue([(.agent, "Bonjuor")])
    let signals = try dialogue.read(lexicon).signals
    #expect(!signals.isSpellingKnown)
    #expect(signals.amounts[0].misspelt == 0)
  }
}
