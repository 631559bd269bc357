import Conversations
import MessageSignals
import Testing

@Suite struct NamesTests {
  /// A line of an agent to Nicolas Petit, and which of the three name signals it has.
  struct Case: CustomStringConvertible, Sendable {
    var text: String
    var customers = false
    var address = false
    var wrong = false
    var description: String { text }
  }

  static let cases: [Case] = [
    Case(text: "Bonjour Nicolas,", customers: true, address: true),
    Case(text: "bonjour nicolas", customers: true, address: true),
    Case(text: "BONJOUR NICOLAS !", customers: true, address: true),
    Case(text: "Bonjour Nicolass, votre colis part", customers: true, address: true),
    Case(text: "Bonjour M. Petit, je regarde", customers: true, address: true),
    Case(text: "Bonjour Monsieur Petit,", customers: true, address: true),
    Case(text: "Votre colis est là, Nicolas !", customers: true, address: true),
    Case(text: "Nicolas, votre colis est parti ce matin.", customers: true, address: true),
    Case(text: "Je vois que Nicolas Petit est au dossier.", customers: true),
    Case(text: "Un petit délai est à prévoir."),
    Case(text: "Petit rappel : la boutique ferme à 18 h."),
    Case(text: "Bonjour Sophie, je regarde cela.", address: true, wrong: true),
    Case(text: "Bonjour Mme Roy, je regarde cela.", address: true, wrong: true),
    Case(text: "Bonjour Madame,"),
    Case(text: "Bonjour,\nVotre commande est partie."),
    Case(text: "Merci Beaucoup !"),
    Case(text: "Hello There, all good"),
    Case(text: "Hi All"),
    Case(text: "Bonjour Tous"),
    Case(text: "Bonjour, Marc à votre service."),
    Case(text: "Bonjour Lundi votre colis arrive"),
    Case(text: "J'ai transmis à Mme Roy."),
    Case(text: "Bonjour Zorglub,", address: true),
    Case(text: "Bonne journée, Sophie"),
    Case(text: "Bonjour Smart,"),
    Case(text: "Bonjour Herr Petit,", customers: true, address: true),
    Case(text: "Bonjour Dr. Petit, je regarde", customers: true, address: true),
    Case(text: "Bonjour Nico, je regarde", customers: true, address: true),
    Case(text: "Bonjour Nciolas, je regarde", customers: true, address: true),
    Case(text: "Bonjour NICOLAS,votre colis part.", customers: true, address: true),
    Case(text: "Bonjour Nicolas\u{B8}votre colis part.", customers: true, address: true),
    Case(text: "Désolé Nicolas, le colis est perdu.", customers: true, address: true),
    Case(text: "Hello, will you be home, or not?"),
    Case(text: "Sorry, come back later."),
  ]

  @Test(arguments: cases)
  func `A name is the customer's, somebody else's or none`(_ example: Case) throws {
    let mask = try Dialogue(given: "Nicolas", family: "Petit", [(.agent, example.text)]).lastMask()
    #expect(mask.contains(.namesCustomer) == example.customers, "names-customer")
    #expect(mask.contains(.addressesByName) == example.address, "addresses-by-name")
    #expect(mask.contains(.namesSomeoneElse) == example.wrong, "names-someone-else")
  }

  @Test func `Names that the customer writes accuse nobody`() throws {
    let mask = try Dialogue(
      given: "Nicolas", family: "Petit",
      [
        (.customer, "La commande est au nom de ma femme Sophie"), (.agent, "Bonjour Sophie, je regarde."),
      ]
    ).lastMask()
    #expect(!mask.contains(.namesSomeoneElse))
  }

  @Test func `Where no name is known nobody is called wrongly`() throws {
    #expect(try !Dialogue([(.agent, "Bonjour Sophie, je regarde.")]).lastMask().contains(.namesSomeoneElse))
    let nickname = Dialogue(given: "je67", [(.agent, "Bonjour je67, je regarde.")])
    #expect(try nickname.lastMask().contains(.namesCustomer))
    #expect(try nickname.read().signals.nameKnownFrom == nil)
  }

  @Test(arguments: [
    "Bonjour Zoltane, je regarde cela.", "Hi, Kash! I am on it.", "Thanks Sreyana, we are on it.",
    "We are on it, Perlita. It takes a day.",
    "Very sorry Andrew. Which shop was it?",
  ])
  func `Where no name is known whoever is addressed is the customer`(_ text: String) throws {
    #expect(try Dialogue(agent: "", brand: "", [(.agent, text)]).lastMask().contains(.namesCustomer))
  }

  @Test(arguments: [
    "Bonjour, le colis part lundi.", "Hello, Great! It works.", "It is in Paris, France.", "Thanks, Marc", "Hi, Sure.",
    "Bonjour Cher client,",
  ])
  func `Where no name is known not every capital is a name`(_ text: String) throws {
    #expect(try !Dialogue([(.agent, text)]).lastMask().contains(.namesCustomer))
  }

  @Test func `An e-mail address tells how the customer may be called, and accuses nobody`() throws {
    func mask(_ address: String, _ text: String) throws -> SignalMask {
      try Dialogue(given: "Claire", family: "Lefèvre", [(.customer, "Écrivez à \(address)"), (.agent, text)]).lastMask()
    }
    #expect(try mask("sophie.roy@example.org", "Bonjour Sophie, c'est noté.").contains(.namesCustomer))
    #expect(try !mask("contact.roy@example.org", "Bonjour Sophie, c'est noté.").contains(.namesCustomer))
    #expect(try !mask("sophie.roy@example.org", "Bonjour Sophie, c'est noté.").contains(.namesSomeoneElse))
    #expect(try mask("contact.roy@example.org", "Bonjour Sophie, c'est noté.").contains(.namesSomeoneElse))
  }

  @Test(arguments: [
    ("Où est ma commande 4412 ? Nicolas", "Nicolas"), ("Cdlt, N. Petit", "Petit"), ("Merci, Sophie", "Sophie"),
    ("Bonjour, je m'appelle Awa Diop et j'attends", "Awa Diop"), ("Hi, my name is Tom Reed.", "Tom Reed"),
    ("Bonjour, c'est Paul Martin", "Paul Martin"), ("Merci d'avance\nNicolas Petit", "Nicolas Petit"),
  ])
  func `A signature tells the customer's name`(_ text: String, _ name: String) throws {
    let (signals, conversation) = try Dialogue([(.customer, text), (.agent, "Bonjour.")]).read()
    #expect(signals.nameKnownFrom == 0)
    let hit = try #require(signals.nameKnownBy)
    #expect(conversation.quote(conversation.events[0], bytes: hit.bytes) == name)
  }

  @Test(arguments: [
    "Merci Marc", "Bonne journée, Marc", "J'habite à Paris", "C'est quand la livraison ?", "Ma commande Smart",
    "Merci Beaucoup", "OK", "Bonjour",
  ])
  func `What is no signature tells no name`(_ text: String) throws {
    let (signals, _) = try Dialogue([(.agent, "Bonjour."), (.customer, text)]).read()
    #expect(signals.nameKnownFrom == nil)
  }

  @Test(arguments: [
    ("Je regarde. Marc, votre conseiller Smart", Signal.signature, "Marc, votre conseiller Smart"),
    ("C'est fait.\nMarc de chez Smart", .signature, "Marc de chez Smart"),
    ("C'est fait. Marc - Smart", .signature, "Marc - Smart"), ("Which app is it? ^MG", .signatureName, "^MG"),
    ("Nope! Only the blue one. -Becky", .signatureName, "-Becky"), ("Bonne journée, Marc", .signatureName, "Marc"),
    ("Cheers!- Omar", .signatureName, "- Omar"), ("Can you check it? ~AT", .signatureName, "~AT"),
    ("We will take a look. = JJ", .signatureName, "= JJ"), ("Is it on your line? FA", .signatureName, "FA"),
    ("It is sorted now, Dana -- Mat", .signatureName, "-- Mat"), ("TY - Jayne", .signatureName, "- Jayne"),
    ("See you there! ^J 2/2", .signatureName, "^J"), ("Thank you!-Nick", .signatureName, "-Nick"),
    ("C'est fait. *TMB", .signatureName, "*TMB"), ("It is back. /LO", .signatureName, "/LO"),
    (
      "Le colis part.\nCamille,\nÉquipe Accueil\nDirection des ventes", .signatureName,
      "Camille,\nÉquipe Accueil\nDirection des ventes"
    ),
    ("We answer within a day. Regards, Acorn Care", .signatureTeam, "Acorn Care"),
    ("C'est fait.\nCordialement,\nLe service client", .signatureTeam, "Le service client"),
    ("Bonne journée, l'équipe Smart", .signatureTeam, "équipe Smart"),
  ])
  func `A signature is found with its words`(_ text: String, _ signal: Signal, _ words: String) throws {
    let hits = try Dialogue([(.agent, text)]).lastHits()
    #expect(hits.contains { $0.signal == signal && $0.words == words })
  }

  @Test(arguments: [
    "Ha ha ^^", "Votre colis Smart arrive demain.", "Le rendez-vous est lundi - Mardi", "Le trajet est Lyon - Paris",
    "It works. OK", "Ça marche ? OUI", "C'est prévu en Italie - Espagne", "Je regarde. TV",
  ])
  func `What is no signature is none`(_ text: String) throws {
    let mask = try Dialogue([(.agent, text)]).lastMask()
    #expect(mask.isDisjoint(with: [SignalMask(.signature), SignalMask(.signatureName), SignalMask(.signatureTeam)]))
  }
}
