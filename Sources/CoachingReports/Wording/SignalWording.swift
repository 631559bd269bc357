import CoachingRules

/// Human names for what a message says, in both languages, by the names that rule files use.
public enum SignalWording {
  /// What it is called: "un au revoir", "a goodbye".
  public static func name(_ signal: String) -> LocalizedText { entry(signal).name }

  /// What to do, as an infinitive and an imperative: "Dire au revoir", "Say goodbye".
  public static func deed(_ signal: String) -> LocalizedText { entry(signal).deed }

  /// The name with small letters and hyphens, whatever its spelling in code.
  public static func kebab(_ name: String) -> String {
    var kebab = ""
    for character in name {
      if character.isUppercase { kebab += "-" + character.lowercased() } else { kebab.append(character) }
    }
    return kebab
  }

  private static func entry(_ signal: String) -> (name: LocalizedText, deed: LocalizedText) {
    let signal = kebab(signal)
    if let entry = entries[signal] { return entry }
    // A signal added later is still named, only less well.
    let words = signal.split(separator: "-").joined(separator: " ")
    return (
      LocalizedText(fr: "«\u{A0}\(words)\u{A0}»", en: "“\(words)”"),
      LocalizedText(fr: "Ajouter «\u{A0}\(words)\u{A0}»", en: "Add “\(words)”")
    )
  }

  private static let entries: [String: (name: LocalizedText, deed: LocalizedText)] = {
    var entries: [String: (name: LocalizedText, deed: LocalizedText)] = [:]
    for (signal, fr, en, frDeed, enDeed) in table {
      entries[signal] = (LocalizedText(fr: fr, en: en), LocalizedText(fr: frDeed, en: enDeed))
    }
    return entries
  }()

  private static let table: [(String, String, String, String, String)] = [
    ("greeting", "un bonjour", "a greeting", "Saluer le client", "Greet the customer"),
    ("farewell", "un au revoir", "a goodbye", "Dire au revoir", "Say goodbye"),
    ("thanks", "un merci", "a thank-you", "Remercier le client", "Thank the customer"),
    (
      "acknowledgement", "une prise en compte ou une réponse", "an acknowledgement or an answer",
      "Montrer que la demande est prise en compte", "Show that the request is being taken care of"
    ),
    (
      "offers-further-help", "une proposition d’aide", "an offer of further help",
      "Proposer de l’aide pour autre chose",
      "Offer further help"
    ),
    (
      "transfer-announcement", "l’annonce du transfert", "word of the transfer", "Prévenir le client du transfert",
      "Tell the customer about the transfer"
    ),
    ("relaunch", "une relance", "a nudge", "Relancer le client", "Nudge the customer"),
    ("accepts", "un accord", "a yes", "Donner son accord", "Agree"),
    ("declines", "un refus", "a no", "Refuser", "Decline"),
    ("asks", "une question", "a question", "Poser la question", "Ask the question"),
    ("objects", "une objection", "an objection", "Objecter", "Object"),
    ("complaint", "une réclamation", "a complaint", "Réclamer", "Complain"),
    (
      "introduces-self", "une présentation", "an introduction", "Se présenter par son prénom",
      "Introduce yourself by your first name"
    ),
    (
      "presents-somebody", "la présentation d’une autre personne", "an introduction of somebody else",
      "Présenter l’autre personne", "Introduce the other person"
    ),
    (
      "signature", "une signature", "a signature", "Signer de votre prénom et du nom de la marque",
      "Sign with first name and brand"
    ),
    (
      "signature-name", "un prénom en signature", "a first name as signature", "Signer de votre prénom",
      "Sign with the first name"
    ),
    (
      "signature-team", "une signature d’équipe", "a team’s signature", "Signer du nom de l’équipe",
      "Sign with the team’s name"
    ),
    (
      "names-customer", "le nom du client", "the customer’s name", "Appeler le client par son nom",
      "Use the customer’s name"
    ),
    (
      "names-someone-else", "le nom de quelqu’un d’autre", "somebody else’s name", "Écrire le nom d’une autre personne",
      "Write somebody else’s name"
    ),
    ("addresses-by-name", "un nom", "a name", "S’adresser au client par un nom", "Address the customer by a name"),
    ("answers", "une réponse", "an answer", "Répondre à la demande", "Answer the request"),
    (
      "awaits-answer", "une question en attente", "an open question", "Attendre une réponse", "Wait for an answer"
    ),
  ]
}
