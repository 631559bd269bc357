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
    ("apology", "des excuses", "an apology", "Présenter des excuses", "Apologise"),
    (
      "starts-over", "un nouvel accueil", "a fresh start", "Demander à nouveau ce qu’il faut",
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
      "internal", "un mot de la cuisine interne", "an internal matter", "Parler de l’interne",
      "Speak of internal matters"
    ),
    ("refuses-format", "le refus d’un format", "a refusal of the format", "Refuser un format", "Refuse a format"),
    ("opt-out", "un STOP", "a STOP", "Écrire STOP", "Write STOP"),
    ("hold", "l’annonce d’un retour", "a promise to come back", "Annoncer votre retour", "Say that you will come back"),
    ("formal", "le vouvoiement", "a formal address", "Vouvoyer le client", "Address the customer formally"),
    ("informal", "le tutoiement", "an informal address", "Tutoyer le client", "Address the customer informally"),
    ("shorthand", "une abréviation de SMS", "an SMS shorthand", "Abréger", "Use shorthand"),
    ("shouting", "des majuscules", "capitals", "Écrire en majuscules", "Write in capitals"),
    ("excess-marks", "une suite de points", "a row of marks", "Répéter les points", "Repeat marks"),
    (
      "sentence-mark", "un point de fin de phrase", "a mark that ends a sentence", "Ponctuer la phrase",
      "Put a mark at the end of the sentence"
    ),
    (
      "asks-sensitive", "la demande d’une donnée sensible", "a request for sensitive data",
      "Demander une donnée sensible", "Ask for sensitive data"
    ),
    (
      "repeats-sensitive", "une donnée sensible", "sensitive data", "Écrire une donnée sensible",
      "Write out sensitive data"
    ),
    ("misspelt", "un mot mal orthographié", "a misspelt word", "Écrire un mot de travers", "Misspell a word"),
    (
      "asks-for", "une demande d’information", "a request for information", "Demander une information",
      "Ask for information"
    ),
  ]
}
