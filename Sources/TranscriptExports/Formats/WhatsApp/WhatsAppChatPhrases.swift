import Conversations

/// What WhatsApp itself writes into exported chats, in French, English, Spanish, German and Italian; in lower case.
enum WhatsAppChatPhrases {
  /// What stands for a file that was not exported, at the end of a line; within `<…>` on Android.
  static let omitted: [String: MessageKind] = [
    "image absente": .image, "image omise": .image, "image omitted": .image, "imagen omitida": .image,
    "bild weggelassen": .image, "immagine omessa": .image, "gif retiré": .image, "gif omis": .image,
    "gif omitted": .image, "gif omitido": .image, "gif weggelassen": .image, "gif esclusa": .image,
    "gif omessa": .image, "vidéo absente": .video, "vidéo omise": .video, "video omitted": .video,
    "video omitido": .video, "vídeo omitido": .video, "video weggelassen": .video, "video omesso": .video,
    "audio omis": .audio, "audio absent": .audio, "audio omitted": .audio, "audio omitido": .audio,
    "audio weggelassen": .audio, "audio omesso": .audio, "document omis": .document,
    "document absent": .document, "document omitted": .document, "documento omitido": .document,
    "dokument weggelassen": .document, "documento omesso": .document, "sticker omis": .sticker,
    "autocollant omis": .sticker, "sticker omitted": .sticker, "sticker omitido": .sticker,
    "sticker weggelassen": .sticker, "sticker non incluso": .sticker, "sticker omesso": .sticker,
    "fiche contact omise": .contact, "contact card omitted": .contact, "tarjeta de contacto omitida": .contact,
    "kontaktkarte ausgelassen": .contact, "kontaktkarte weggelassen": .contact,
    "scheda contatto omessa": .contact,
    "<médias omis>": .document, "<media omitted>": .document, "<multimedia omitido>": .document,
    "<archivo omitido>": .document, "<medien ausgeschlossen>": .document, "<medien weggelassen>": .document,
    "<media omessi>": .document, "<media omesso>": .document,
  ]

  /// What stands before the name of a file that was exported (`<attached: …>`).
  static let attachedBefore = ["<pièce jointe", "<attached:", "<adjunto:", "<anhang:", "<allegato:"]

  /// What stands behind it (`… (file attached)`).
  static let attachedBehind = [
    "(fichier joint)", "(file attached)", "(archivo adjunto)", "(datei angehängt)", "(file allegato)",
  ]

  /// What stands for a message that somebody took back.
  static let deleted: Set<String> = [
    "ce message a été supprimé", "vous avez supprimé ce message", "this message was deleted",
    "you deleted this message",
    "se eliminó este mensaje", "eliminaste este mensaje", "diese nachricht wurde gelöscht",
    "du hast diese nachricht gelöscht", "questo messaggio è stato eliminato", "hai eliminato questo messaggio",
  ]

  /// What is appended to a message that was changed.
  static let edited: Set<String> = [
    "<ce message a été modifié>", "<this message was edited>", "<se editó este mensaje.>", "<se editó este mensaje>",
    "<diese nachricht wurde bearbeitet.>", "<diese nachricht wurde bearbeitet>",
    "<questo messaggio è stato modificato>",
  ]

  /// How sentences of WhatsApp's own begin, which may stand behind a name.
  static let notices = [
    "les messages et les appels sont chiffrés", "les messages et appels sont chiffrés",
    "messages and calls are end-to-end encrypted", "los mensajes y las llamadas están cifrados",
    "nachrichten und anrufe sind ende-zu-ende-verschlüsselt", "i messaggi e le chiamate sono crittografati",
    "en attente de ce message. ", "waiting for this message. ", "esperando este mensaje. ",
    "warten auf diese nachricht. ", "in attesa del messaggio. ",
  ]

  /// What stands for a call, alone or before a comma and its length.
  static let calls: Set<String> = [
    "appel vocal", "appel vidéo", "appel manqué", "appel vocal manqué", "appel vidéo manqué", "voice call",
    "video call",
    "missed call", "missed voice call", "missed video call", "llamada perdida", "llamada de voz",
    "llamada de voz perdida", "videollamada perdida", "sprachanruf", "verpasster sprachanruf", "verpasster videoanruf",
    "verpasster anruf", "chiamata vocale", "chiamata vocale persa", "chiamata persa", "videochiamata persa",
  ]

  /// Whether a text begins with one of these.
  static func begins(_ text: some StringProtocol, with phrases: [String]) -> Bool {
    phrases.contains { text.utf8.starts(with: $0.utf8) }
  }

  /// How many bytes of one of these a text ends with; nil if it ends with none.
  static func ending(of text: String, in phrases: [String]) -> Int? {
    phrases.first { text.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }?.utf8.count
  }

  /// Verbs of lines about the chat itself, which may hold a colon in a quoted subject.
  static let changes: Set<String> = [
    "changé", "modifié", "créé", "ajouté", "changed", "created", "added", "cambió", "creó", "añadió", "hat", "cambiato",
    "creato", "modificato", "aggiunto",
  ]
}
