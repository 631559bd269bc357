import Conversations
import MessageSignals
import Testing

/// What an agent asks of somebody else is not what the customer gave of himself.
@Suite struct AskedOthersTests {
  private func read(_ text: String, _ language: String) throws -> ConversationSignals {
    try Dialogue(language: language, [(.agent, text)]).read().signals
  }

  @Test(arguments: [
    ("en", "Could I have her name, please?"), ("en", "Can you give me the pharmacist's name?"),
    ("en", "Do you know the insurance name?"), ("en", "Please tell me the name of your landlord."),
    ("en", "Could you give me his phone number?"), ("en", "What is your neighbour's address?"),
    ("fr", "Pouvez-vous me donner son nom ?"), ("fr", "Quel est le nom de votre médecin, s’il vous plaît ?"),
    ("fr", "Pouvez-vous m’indiquer le nom de l’hôtel ?"), ("fr", "Quel est leur numéro de téléphone ?"),
    ("fr", "Pouvez-vous me communiquer l’adresse du voisin ?"),
  ])
  func `What is another's is asked for, and not of the customer's own`(language: String, text: String) throws {
    #expect(try read(text, language).ownAsks == [[]])
  }

  @Test(arguments: [
    ("en", "May I have your full name, please?"), ("en", "What's your name?"), ("en", "Can you send me your address?"),
    ("en", "Could I take the name on the booking?"), ("en", "Please give me your phone number."),
    ("fr", "Pouvez-vous me donner votre nom de famille ?"), ("fr", "Quel est votre nom, s’il vous plaît ?"),
    ("fr", "Pourriez-vous m’indiquer le nom du client ?"), ("fr", "Quelle est votre adresse de livraison ?"),
    ("fr", "Pouvez-vous me communiquer le numéro de votre commande ?"),
    ("fr", "Merci de m’indiquer votre numéro de téléphone portable."),
  ])
  func `What is the customer's stays his`(language: String, text: String) throws {
    let signals = try read(text, language)
    #expect(signals.ownAsks == signals.asks && signals.asks != [[]])
  }

  @Test func `Both in one sentence ask for the customer's own as well`() throws {
    let signals = try read("Can I have your name and the plumber's name, please?", "en")
    #expect(signals.ownAsks == [InformationSet(.name)])
  }

  @Test func `Secrets are asked for whosever they are`() throws {
    let signals = try read("Pouvez-vous me donner son mot de passe ?", "fr")
    #expect(signals.ownAsks == [InformationSet(.password)])
  }
}
