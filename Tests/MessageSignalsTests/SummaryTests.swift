import Conversations
import Testing

@testable import MessageSignals

@Suite struct SummaryTests {
  @Test(arguments: [
    ("Où est mon colis", true), ("Merci beaucoup !", false), ("Merci mais je n'ai rien reçu", true), ("👍", false),
    ("ok", false), ("Non merci", false), ("Merci, et pour la facture ?", true), ("Bonjour", true),
    ("Je voudrais annuler ma commande, merci", true), ("Bonne journée", false), ("...", false),
  ])
  func `A customer waits unless he closes the matter`(_ text: String, _ awaits: Bool) throws {
    #expect(try Dialogue([(.customer, text)]).lastMask().contains(.awaitsAnswer) == awaits)
  }

  @Test(arguments: [
    ("Bonjour Nicolas, merci pour votre patience.", false), ("Bonjour, votre colis arrive demain matin.", true),
    ("Bonne journée !", false), ("Merci d'avoir attendu si longtemps ce matin", false),
  ])
  func `An answer is more than courtesy`(_ text: String, _ answers: Bool) throws {
    #expect(try Dialogue(given: "Nicolas", [(.agent, text)]).lastMask().contains(.answers) == answers)
  }

  @Test(arguments: [
    ("fr-FR", DetectedLanguage.fr), ("en", .en), ("en-GB", .en), ("pt_BR", .pt), ("deu", .de), ("GER", .de),
    ("es-419", .es),
    ("dut", .nl), ("pl.UTF-8", .pl), ("frr", .undecided), ("ja", .undecided), ("german", .undecided), ("x", .undecided),
  ])
  func `A declared language is taken`(_ code: String, _ language: DetectedLanguage) throws {
    #expect(try Dialogue(language: code, [(.agent, "Hello")]).read().signals.language == language)
  }

  @Test(arguments: [
    ("Bonjour, je voudrais savoir où est ma commande et quand elle arrive", DetectedLanguage.fr),
    ("Hello, I want to know where my order is and when it will arrive", .en), ("Ok", .undecided),
    ("Guten Tag, wo ist meine Bestellung geblieben", .de),
    ("Hola, quisiera saber dónde está mi pedido y cuándo va a llegar", .es),
    ("Salve, vorrei sapere dov'è il mio ordine e quando arriva", .it),
    ("Olá, gostaria de saber onde está a minha encomenda, por favor", .pt),
    ("Oi, queria saber quando vai chegar o meu pedido, não recebi nada", .pt),
    ("Hallo, ik wil graag weten waar mijn bestelling blijft en wanneer die komt", .nl),
    ("Dzień dobry, chciałabym wiedzieć, gdzie jest moje zamówienie", .pl),
    ("Hej, jag undrar var min beställning är och när den kommer fram", .undecided),
    ("Bună ziua, aș vrea să știu unde este comanda mea și când ajunge", .undecided),
    ("Bon dia, voldria saber on és la meva comanda i quan arribarà", .undecided),
    ("ご注文の商品はいつ届きますか。TY TY TY TY", .undecided),
  ])
  func `An undeclared language is told by its words, or left open`(_ text: String, _ language: DetectedLanguage) throws
  {
    #expect(try Dialogue(language: "", [(.customer, text)]).read().signals.language == language)
    #expect(try Dialogue(language: "und", [(.customer, text)]).read().signals.language == language)
  }

  @Test func `What agents write counts double`() throws {
    let french = "Bonjour, je voudrais savoir où est ma commande et quand elle arrive chez moi"
    let english = "Hello, I am going to look at that for you and will tell you when it is going to arrive at your place"
    #expect(try Dialogue(language: "", [(.customer, french), (.agent, english)]).read().signals.language == .en)
  }

  @Test func `A question that offers further help asks nothing`() throws {
    let mask = try Dialogue([(.agent, "Puis-je vous aider pour autre chose ?")]).lastMask()
    #expect(mask.contains(.offersFurtherHelp) && !mask.contains(.asks))
  }

  @Test func `All problems of all files are told at once, with their places`() throws {
    let files = [
      ("a.yaml", "id: greeting\nphrase: {fr: [bonjour]}\n"), ("b.yaml", "id: nothing\n"),
      ("c.yaml", "id: thanks\nphrases:\n  ja: [arigato]\n  fr: [\"!\"]\n"), ("d.yaml", "id: [\n"),
    ]
    guard case .failure(let found) = SignalLexicon.load(files: files) else {
      Issue.record("The files were accepted.")
      return
    }
    #expect(Set(found.problems.map(\.file)) == ["a.yaml", "b.yaml", "c.yaml", "d.yaml"])
    #expect(found.problems.contains { $0.file == "a.yaml" && $0.line == 2 && $0.column == 1 })
    #expect(found.problems.contains { $0.file == "c.yaml" && $0.line == 3 })
    #expect(found.problems.allSatisfy { $0.sentence.contains(";") })
  }

  @Test func `More phrases with a gap than can be told apart are a problem`() {
    let phrases = (0...Int(LexiconDraft.mostGaps)).map { "x\($0) ... y" }.joined(separator: ", ")
    guard
      case .failure(let found) = SignalLexicon.load(files: [("a.yaml", "id: greeting\nphrases: {fr: [\(phrases)]}\n")])
    else {
      Issue.record("The file was accepted.")
      return
    }
    #expect(found.problems.count == 1)
  }
}
