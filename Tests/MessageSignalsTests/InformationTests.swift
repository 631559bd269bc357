import Conversations
import MessageSignals
import Testing

@Suite struct InformationTests {
  private func gives(_ lines: [(EventAuthor, String)]) throws -> InformationSet {
    try #require(try Dialogue(language: "", lines).read().signals.gives.last)
  }

  @Test(arguments: [
    "06 39 98 00 12", "0639980012", "06.39.98.00.12", "06-39-98-00-12", "+33 6 39 98 00 12", "+33 (0)6 39 98 00 12",
    "0033639980012", "6 39 98 00 12", "07700 900123", "+44 7700 900123", "020 7946 0123", "(202) 555-0123",
    "202-555-0123", "+1 202 555 0123", "+41 79 123 45 67", "+32 470 12 34 56",
  ])
  func `A telephone number is known by its form`(_ number: String) throws {
    #expect(try gives([(.customer, "Vous pouvez me joindre au \(number), merci")]) == [InformationSet(.phone)])
    #expect(try gives([(.customer, number)]) == [InformationSet(.phone)])
  }

  @Test(arguments: [
    "2026-10-12 14:30", "Il reste 12 500 000 vues", "12,50 € et 1 234,56 €", "030-02-8711", "PP-006-234-348-863",
    "1234567890", "0800 12 34 56", "00 00 00 00 00", "12 34 56 78 90 12 34 56 78 90",
  ])
  func `Other digits are none`(_ text: String) throws {
    #expect(try !gives([(.customer, text)]).contains(InformationSet(.phone)))
  }

  @Test(arguments: [
    ("Quel est votre numéro de commande ?", "44120", InformationSet(.orderNumber)),
    ("Votre numéro de client ?", "778812 voilà", InformationSet(.customerNumber)),
    ("Quelle est la référence du produit ?", "c'est la AB-4412", InformationSet(.productReference)),
    ("Quelle est la date d'achat ?", "le 12 octobre", InformationSet(.date)),
    ("Comment allez-vous ?", "44120", InformationSet()),
    ("Quel est votre numéro de commande ?", "je ne sais pas", InformationSet()),
    ("Quel est votre numéro de commande ?", "j'ai payé 1500 € en 2026.", InformationSet()),
    ("Quel est votre numéro de commande ?", "06 39 98 00 12", InformationSet(.phone)),
  ])
  func `A bare reference answers the question before it`(_ question: String, _ answer: String, _ kinds: InformationSet)
    throws
  {
    for author in [EventAuthor.agent, .bot] {
      #expect(try gives([(author, question), (.customer, answer)]) == kinds)
    }
  }

  @Test func `A question is answered once`() throws {
    let lines: [(EventAuthor, String)] = [
      (.agent, "Votre numéro de commande ?"), (.customer, "Un instant"), (.customer, "44120"),
      (.agent, "Merci, et ensuite ?"),
      (.customer, "55230"),
    ]
    let gives = try Dialogue(lines).read().signals.gives
    #expect(gives == [[], [], InformationSet(.orderNumber), [], []])
  }

  @Test(arguments: [
    ("j'habite au 12 rue des Lilas à Lille", true), ("12bis, avenue du Parc", true), ("75011 Paris", true),
    ("59000 LILLE", true), ("221b Baker Street", true), ("10 Downing Street, SW1A 2AA", true),
    ("Springfield, IL 62704", true),
    ("la rue est longue", false), ("il reste 1 place", false), ("44120 pièces", false),
    ("commande 44120 Nantes", false),
    ("24 route", false), ("Bonjour 2 fois", false), ("12345 Bonjour", false),
  ])
  func `A postal address has a number and a street, or a postcode and a town`(_ text: String, _ isAddress: Bool) throws
  {
    #expect(try gives([(.customer, text)]).contains(InformationSet(.postalAddress)) == isAddress)
  }

  @Test(arguments: [
    ("nadia.b@example.org", true), ("Nadia_B+x@mail.example.co.uk", true), ("contact@example.org", false),
    ("sav@smart.example", false), ("@smart répondez", false), ("rendez-vous @ midi", false), ("a@b", false),
    ("nadia@", false),
  ])
  func `An address of the customer's own is given`(_ text: String, _ isEmail: Bool) throws {
    #expect(try gives([(.customer, text)]).contains(InformationSet(.email)) == isEmail)
  }

  @Test(arguments: [
    ("Ma commande fait 150 euros", false), ("Ma commande du 12/10/2026", false), ("Ma commande 4412", true),
    ("commande n°4412A", true), ("Order #44120 please", true), ("Order 111-5014070-4118645", true),
    ("commande 15h30", false),
    ("j'ai deux commandes", false), ("cde 778812", true), ("la facture 44120", false),
    ("Ma commande coûte 4412 €", false),
  ])
  func `An order number stands beside the order`(_ text: String, _ isNumber: Bool) throws {
    #expect(try gives([(.customer, text)]).contains(InformationSet(.orderNumber)) == isNumber)
  }

  @Test func `A name and an IBAN are given too`() throws {
    #expect(try gives([(.customer, "Bonjour, je m'appelle Awa Diop.")]) == [InformationSet(.name)])
    #expect(
      try gives([(.customer, "Voici : FR14 2004 1010 0505 0001 3M02 606")]) == [InformationSet(.iban)])
  }

  @Test func `A list asks for each of its lines`() throws {
    let text = "Merci de m'indiquer :\n- votre nom\n- votre numéro de commande\n- votre adresse e-mail"
    let asks = try Dialogue([(.agent, text)]).read().signals.asks[0]
    #expect(asks == [InformationSet(.name), InformationSet(.orderNumber), InformationSet(.email)])
  }

  @Test func `Templates and bots are not charged with what they ask`() throws {
    #expect(try Dialogue([(.bot, "Votre numéro de commande ?")]).read().signals.asks == [[]])
  }
}
