extension SignalWording {
  /// Signal, its name in French and English, and what to do in French and English.
  static let table: [(String, String, String, String, String)] = [
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
    ("objects", "une objection", "an objection", "Faire une objection", "Object"),
    ("complaint", "une réclamation", "a complaint", "Faire une réclamation", "Complain"),
    (
      "introduces-self", "une présentation", "an introduction", "Vous présenter par votre prénom",
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
    ("apology", "des excuses", "an apology", "Présenter des excuses", "Apologise"),
    (
      "starts-over", "une question qui repart de zéro", "a fresh start", "Demander à nouveau ce que le client souhaite",
      "Ask again what is needed"
    ),
    ("confirms", "une demande de confirmation", "a request to confirm", "Demander confirmation", "Ask to confirm"),
    (
      "not-found", "une recherche sans résultat", "a search without result", "Dire que rien n’a été trouvé",
      "Say that nothing was found"
    ),
    ("rude", "un mot impoli", "a rude word", "Écrire un mot impoli", "Write a rude word"),
    ("disparaging", "un mot dénigrant", "a disparaging word", "Dénigrer", "Disparage"),
    (
      "internal", "un détail réservé à l’équipe", "an internal matter", "Livrer un détail réservé à l’équipe",
      "Speak of internal matters"
    ),
    ("refuses-format", "le refus d’un format", "a refusal of the format", "Refuser un format", "Refuse a format"),
    ("opt-out", "une demande d’arrêt des messages", "a STOP", "Demander l’arrêt des messages", "Write STOP"),
    (
      "hold", "la promesse d’une réponse", "a promise to come back", "Annoncer que la réponse suivra",
      "Say that you will come back"
    ),
    (
      "channel-switch", "le passage à un autre canal", "a move to another channel",
      "Proposer de poursuivre sur un autre canal", "Ask to go on in another channel"
    ),
    ("formal", "le vouvoiement", "a formal address", "Vouvoyer le client", "Address the customer formally"),
    ("informal", "le tutoiement", "an informal address", "Tutoyer le client", "Address the customer informally"),
    ("shorthand", "une abréviation de SMS", "an SMS shorthand", "Abréger", "Use shorthand"),
    ("shouting", "des majuscules", "capitals", "Écrire en majuscules", "Write in capitals"),
    ("emoji", "un emoji", "an emoji", "Mettre un emoji", "Use an emoji"),
    (
      "excess-marks", "une suite de points d’exclamation ou d’interrogation", "a row of marks",
      "Répéter les points d’exclamation ou d’interrogation", "Repeat marks"
    ),
    (
      "sentence-mark", "un signe de fin de phrase", "a mark that ends a sentence", "Ponctuer la fin de la phrase",
      "Put a mark at the end of the sentence"
    ),
    (
      "asks-sensitive", "la demande d’une donnée confidentielle", "a request for sensitive data",
      "Demander une donnée confidentielle", "Ask for sensitive data"
    ),
    (
      "repeats-sensitive", "une donnée confidentielle", "sensitive data", "Écrire une donnée confidentielle",
      "Write out sensitive data"
    ),
    ("misspelt", "un mot mal orthographié", "a misspelt word", "Mal orthographier un mot", "Misspell a word"),
    (
      "asks-for", "une demande d’information", "a request for information", "Demander une information",
      "Ask for information"
    ),
  ]
}
