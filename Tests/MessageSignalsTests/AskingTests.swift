import Conversations
import MessageSignals
import Testing

@Suite struct AskingTests {
  private func asks(_ text: String, _ language: String) throws -> InformationSet {
    try #require(try Dialogue(language: language, [(.agent, text)]).read().signals.asks.first)
  }

  @Test(arguments: AskingSentences.frenchStatements)
  func `A French statement that names a kind asks for nothing`(_ text: String) throws {
    #expect(try asks(text, "fr").isEmpty)
  }

  @Test(arguments: AskingSentences.englishStatements)
  func `An English statement that names a kind asks for nothing`(_ text: String) throws {
    #expect(try asks(text, "en").isEmpty)
  }

  @Test(arguments: [
    "Nom et numéro de commande svp",
    "Svp votre numéro de commande",
    "Numéro de commande, s'il vous plaît",
    "Le numéro de commande, vous l'avez ?",
    "Je vous écoute : votre nom et votre numéro de client ?",
    "Donnez-moi d'abord votre nom.",
    "Il me manque juste votre adresse.",
    "Il me faudrait le numéro de commande et la date d'achat.",
    "Reste à me donner votre adresse e-mail.",
    "Vous auriez le numéro de commande ?",
    "Vous auriez sous la main le numéro de commande ?",
    "Pour avancer : nom, adresse et téléphone.",
    "Pour retrouver votre dossier : votre numéro de commande et votre nom.",
    "Votre numéro de commande pour que je puisse vérifier.",
    "Votre numéro de commande et je m'en occupe.",
    "Votre nom afin que nous ouvrions le dossier.",
    "Quel est le code postal de livraison ?",
    "Merci de me communiquer les éléments suivants : nom, prénom, adresse.",
    "Une adresse e-mail valide svp",
    "Pouvez-vous me redire votre nom, svp ?",
    "Bonjour, votre numéro de commande s'il vous plait",
    "Auriez-vous votre numéro de client, svp ?",
    "Un petit numéro de commande svp et je regarde.",
    "Votre adresse, s'il vous plaît.",
    "Le nom du titulaire svp.",
    "Vous avez votre numéro de commande ?",
    "Avez-vous un numéro de commande à me communiquer ?",
    "Et votre nom, c'est ?",
    "Une copie de votre pièce d'identité, c'est possible ?",
    "Vous l'auriez, le numéro de commande ?",
    "Il ne me manque que votre nom.",
    "Il ne me faut plus que votre numéro de commande.",
    "J'aurais besoin de votre numéro de client svp.",
    "Besoin de votre nom et de votre adresse pour continuer.",
    "Je vais vous demander votre numéro de commande.",
    "Pour vous aider j'ai besoin de votre numéro de commande.",
    "Donnez-moi, Nadia, votre numéro de commande.",
    "Avez-vous l'ancien numéro de commande ?",
    "Votre numéro de commande svp, il est sur la facture.",
    "Merci de communiquer votre numéro de commande à nouveau.",
    "Merci d'indiquer votre adresse complète.",
    "Merci d'indiquer votre numéro de commande dans votre réponse.",
    "Indiquez votre nom dans un message privé svp.",
    "Pouvez-vous noter ici votre adresse ?",
    "Quelle est exactement votre adresse ?",
    "Il manque votre numéro de commande dans votre message.",
    "Aïe, mes excuses. Quel est votre numéro de téléphone ?",
    "Quel est votre numéro de téléphone ?",
    "Quel est votre tél ?",
  ])
  func `A French request asks in whatever form`(_ text: String) throws {
    #expect(try !asks(text, "fr").isEmpty)
  }

  @Test(arguments: [
    "Name and order number please",
    "And the address, please?",
    "Please, your order number",
    "Order number please so I can check",
    "Your order number so we can look into it.",
    "Your postcode and I'll look it up.",
    "Do you have your order number?",
    "Have you got the order number handy?",
    "For the file: full name, address and phone.",
    "I need the following: name, email and order number.",
    "Just your email address, please.",
    "Could I get your name and phone number?",
    "Mind sharing your order number?",
    "Would you mind giving me the email on the account?",
    "What email did you use?",
    "Let me have your postcode.",
    "Order no. pls",
    "All I need is your name.",
    "Could you please, when you have a moment, send me your order number?",
    "Your name, please, and the order number.",
    "The number of your order is?",
    "Just need your name and postcode.",
    "For the refund we just need your account number.",
    "I'd need the email you used.",
    "Do you have the kettle's serial number?",
    "Your order number please, it's on the receipt.",
    "Please quote your order number so I can look.",
    "Could you give your name to me again, please?",
    "May I take your phone number?",
    "Please include your order number in your reply.",
    "I need to know your name.",
    "What about your email address?",
  ])
  func `An English request asks in whatever form`(_ text: String) throws {
    #expect(try !asks(text, "en").isEmpty)
  }

  @Test func `A statement behind a request leaves the request alone`() throws {
    #expect(
      try asks("Donnez-moi votre numéro de commande, votre adresse est déjà notée.", "fr")
        == InformationSet(.orderNumber))
    #expect(
      try asks("Send me your order number, your address is on file.", "en") == InformationSet(.orderNumber))
  }

  @Test(arguments: ["plait", "plaît", "PLAÎT", "plai\u{302}t"])
  func `A word for please is known however it is written`(_ word: String) throws {
    #expect(try asks("Numéro de commande, s'il vous \(word)", "fr") == InformationSet(.orderNumber))
    #expect(try asks("Numéro de commande, place de la gare", "fr").isEmpty)
  }
}
