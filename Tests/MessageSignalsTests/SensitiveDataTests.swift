import Conversations
import MessageSignals
import Testing

@Suite struct SensitiveDataTests {
  private func words(_ signal: Signal, _ text: String) throws -> [String] {
    try Dialogue(language: "", [(.agent, text)]).lastHits().filter { $0.signal == signal }.map(\.words)
  }

  @Test(arguments: [
    ("Votre carte 4111 1111 1111 1111 est enregistrée.", "4111 1111 1111 1111"),
    ("Votre carte 5555-5555-5555-4444 expire.", "5555-5555-5555-4444"),
    ("J'ai noté 378282246310005 pour la carte.", "378282246310005"),
    ("Votre IBAN FR14 2004 1010 0505 0001 3M02 606 est noté.", "FR14 2004 1010 0505 0001 3M02 606"),
    ("Votre IBAN GB82WEST12345698765432.", "GB82WEST12345698765432"),
    ("Le CVV est 123, merci.", "123"), ("Votre mot de passe provisoire est Lilas2026.", "Lilas2026"),
    ("Your password is: tulip-42x", "tulip-42x"),
    ("Votre numéro 2 94 03 75 120 005 91 est noté.", "2 94 03 75 120 005 91"),
  ])
  func `What is written out is found with its range`(_ text: String, _ range: String) throws {
    #expect(try words(.repeatsSensitive, text) == [range])
  }

  @Test(arguments: [
    "Votre carte qui finit par 1111 est enregistrée.", "Votre carte 4111 1111 1111 1112 est refusée.",
    "Votre colis n° 4111111111111111 est parti.", "La référence 4242424242424242 est en rayon.",
    "Votre IBAN FR14 2004 1010 0505 0001 3M02 607 est faux.", "L'IBAN finit par 606.",
    "Votre mot de passe est expiré depuis 2026.", "Le mot de passe : 8 caractères au moins.",
    "Votre mot de passe a été changé le 12/10/2026.", "Le CVV a 3 chiffres.", "Appelez le 01 99 00 12 34.",
    "Commande 44120, facture 778812, total 1 234,56 €.", "1 94 03 75 120 005 91 est un numéro invalide.",
  ])
  func `What is masked, wrong or something else is not`(_ text: String) throws {
    #expect(try words(.repeatsSensitive, text).isEmpty)
  }

  @Test(arguments: [
    ("Pouvez-vous me donner votre numéro de carte ?", "numéro de carte"), ("Merci de nous envoyer votre IBAN.", "IBAN"),
    ("Quel est votre mot de passe ?", "mot de passe"), ("Votre CVV ?", "CVV"),
    ("Could you send us your card number?", "card number"),
    ("Please send me a copy of your passport.", "copy of your passport"),
    ("J'ai besoin de votre RIB.", "RIB"), ("What is your password?", "password"),
  ])
  func `Asking for what nobody should ask is found with its range`(_ text: String, _ range: String) throws {
    #expect(try words(.asksSensitive, text) == [range])
  }

  @Test(arguments: [
    "Ne nous envoyez jamais votre numéro de carte.", "Nous ne vous demanderons jamais votre mot de passe.",
    "Never share your password with anyone.", "There is no need to send your card number.",
    "Pouvez-vous me donner les quatre derniers chiffres de votre carte ?", "Avez-vous oublié votre mot de passe ?",
    "Pouvez-vous saisir votre mot de passe sur le site ?", "Avez-vous votre carte bancaire sous la main ?",
    "Vous pouvez modifier votre mot de passe dans votre compte.", "What are the last 4 digits of your card?",
    "Munissez-vous de votre pièce d'identité pour le retrait.", "Votre IBAN est bien enregistré.",
    "Pouvez-vous réinitialiser votre mot de passe ?", "Le paiement par carte bancaire a-t-il été refusé ?",
    "Do not send us your bank details here.",
  ])
  func `Warning, mentioning or the last digits is right`(_ text: String) throws {
    #expect(try words(.asksSensitive, text).isEmpty)
  }

  @Test func `What a customer writes out is his own affair`() throws {
    let signals = try Dialogue([(.customer, "Ma carte est 4111 1111 1111 1111")]).read().signals
    #expect(!signals.masks[0].contains(.repeatsSensitive))
    #expect(signals.gives[0] == [InformationSet(.card)])
  }
}
