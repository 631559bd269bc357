import Conversations
import MessageSignals
import TestFixtures
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

  @Test func `A language without a dictionary is not checked, declared or found out`() throws {
    let czech = "Dobrý den, kde je prosím moje objednávka, čekám už týden"
    for language in ["cs", ""] {
      let signals = try Dialogue(language: language, [(.customer, czech), (.agent, czech)]).read().signals
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

  @Test func `A folder without dictionaries leaves every language unchecked, and each has a package`() throws {
    let folder = try TemporaryFolder()
    try folder.write("not a dictionary", to: "de_DE.dic")
    let dictionaries = SpellingDictionaries(folder: folder.path)
    let lexicon = try SignalLexicon.load(files: ShippedLexicons.files(), dictionaries: dictionaries).get()
    for language in DetectedLanguage.allCases where language != .undecided {
      #expect(!dictionaries.has(language))
      #expect(SpellingDictionaries.package(of: language)?.hasPrefix("hunspell-") == true)
      #expect(dictionaries.suggestions(for: "frist", in: language).isEmpty)
      #expect(dictionaries.quickSuggestions(for: "frist", in: language).isEmpty)
      let signals = try Dialogue(language: language.code ?? "", [(.agent, "Qsdfghj wxcvbn")]).read(lexicon).signals
      #expect(!signals.isSpellingKnown && signals.amounts[0].misspelt == 0)
    }
    #expect(SpellingDictionaries.package(of: .undecided) == nil)
  }

  @Test(arguments: [
    (DetectedLanguage.en, "frist", "first"), (.en, "recieve", "receive"), (.fr, "comande", "commande"),
    (.fr, "Bonjuor", "Bonjour"), (.fr, "l’adrese", "l'adresse"), (.en, "dont", "don't"),
  ])
  func `Suggestions name the word that is meant, few and always the same`(
    _ language: DetectedLanguage, _ word: String, _ meant: String
  ) {
    let dictionaries = SpellingDictionaries.installed
    for suggest in [dictionaries.suggestions, dictionaries.quickSuggestions] {
      let found = suggest(word, language)
      #expect(found.map { $0.replacing("’", with: "'") }.contains(meant), "\(found)")
      #expect(found.count <= SpellingDictionaries.mostSuggestions && Set(found).count == found.count)
      #expect(suggest(word, language) == found)
    }
  }

  @Test(arguments: [
    "", "'", "’", "-", "--", "''-''", "a'", "'a", "-a-b-c-d-e-f-", "\u{301}\u{301}", "e\u{301}\u{301}\u{301}",
    "\u{200D}",
    "\0", "漢字", "ß", "ŒŒŒŒ", "\u{1F468}\u{200D}\u{1F469}", String(repeating: "ss", count: 32),
    String(repeating: "a-", count: 31), String(repeating: "ae", count: 30) + "ß",
    String(repeating: "l'", count: 30), String(repeating: "x", count: 200), "%s%n%p", "../../etc/passwd",
  ])
  func `No word is too odd for any language`(_ word: String) throws {
    for language in DetectedLanguage.allCases where SpellingDictionaries.installed.has(language) {
      let dialogue = Dialogue(language: language.code ?? "", [(.customer, word), (.agent, "\(word) \(word)\(word)")])
      let (signals, conversation) = try dialogue.read()
      for hit in signals.hits(ofEvent: 1) {
        #expect(conversation.quote(conversation.events[1], bytes: hit.bytes) != nil)
      }
      #expect(SpellingDictionaries.installed.quickSuggestions(for: word, in: language).count <= 5)
    }
  }

  @Test func `A word is judged by the language of its conversation, whatever was read before`() throws {
    let lexicon = try ShippedLexicons.result.get()
    #expect(try Dialogue(language: "fr", [(.agent, "le parcel est là")]).read(lexicon).signals.amounts[0].misspelt == 0)
    for _ in 0..<2 {
      #expect(try misspelt("la bestelling est là") == ["bestelling"])
      let dutch = try Dialogue(language: "nl", [(.agent, "de bestelling is er")]).read(lexicon).signals
      #expect(dutch.isSpellingKnown == SpellingDictionaries.installed.has(.nl) && dutch.amounts[0].misspelt == 0)
    }
  }

  @Test func `A message in another language is not one of slips`() throws {
    #expect(try misspelt("Guten Tag, Ihre bestellung wurde gestern verschickt und kommt morgen an.") == [])
  }
}
