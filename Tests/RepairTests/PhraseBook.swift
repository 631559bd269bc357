import MessageSignals

/// What a repair's signals are in words: one French and one English phrase a signal.
struct PhraseBook {
  var isEnglish: Bool
  /// What the customer is called.
  var customer: String
  /// How the agent signs.
  var signature: String

  /// Where words go in a message.
  enum Place {
    case front, end, mark
  }

  /// The words that carry a signal, and where they go; nil if nobody would write such words to repair anything.
  func words(for signal: String) -> (words: String, place: Place)? {
    switch signal {
    case "greeting": (isEnglish ? "Hello, " : "Bonjour, ", .front)
    case "names-customer": customer.isEmpty ? nil : ("\(customer), ", .front)
    case "signature", "signature-name": (signature, .end)
    case "sentence-mark": (".", .mark)
    case "farewell": (isEnglish ? "Have a nice day, goodbye." : "Bonne journée, au revoir.", .end)
    case "offers-further-help":
      (isEnglish ? "Is there anything else I can help you with?" : "Puis-je vous aider pour autre chose ?", .end)
    case "acknowledgement", "answers":
      (isEnglish ? "I am taking care of your request." : "Je m’occupe de votre demande.", .end)
    case "transfer-announcement":
      (isEnglish ? "I am transferring you to a colleague." : "Je vous transfère à un collègue.", .end)
    case "thanks": (isEnglish ? "Thank you." : "Merci.", .end)
    case "apology": (isEnglish ? "We apologise." : "Veuillez nous excuser.", .end)
    case "hold": (isEnglish ? "I will get back to you." : "Je reviens vers vous.", .end)
    case "formal": (isEnglish ? "you" : "vous", .end)
    case "informal": (isEnglish ? "you" : "tu", .end)
    case "confirms":
      (
        isEnglish
          ? "Can you confirm the number that you gave us?" : "Vous confirmez bien ce que vous nous avez donné ?", .end
      )
    default: nil
    }
  }

  /// An answer in words that no other message has.
  func otherWords(_ number: Int) -> String {
    isEnglish
      ? "We have looked into what you wrote to us, and a colleague is already on it: step \(number) is done."
      : "Nous avons regardé de près ce que vous nous écrivez, et une personne du service s’en charge\u{A0}: étape \(number)."
  }

  /// An answer in whatever words.
  var reply: String { isEnglish ? "Your request has been noted." : "Votre demande est bien prise en compte." }

  /// A pre-written message.
  var template: String {
    isEnglish ? "Would you like to go on with this conversation?" : "Souhaitez-vous poursuivre cette conversation ?"
  }

  /// A word that every dictionary knows.
  var knownWord: String { isEnglish ? "request" : "demande" }
}
