import CoachingRules

/// A few lines of a conversation, with the evidence marked.
struct DialogueView {
  let wording: PageWording
  /// What the agent is called; "you" on the agent's own page.
  let agent: String
  /// Whether lines are pointed at where something is missing or begins.
  var pointsAtPlaces = true

  /// The lines.
  func html(_ lines: [QuoteLine]) -> EscapedHTML {
    var html: EscapedHTML = "<ol class=\"talk\">\n"
    for line in lines { html += item(line) }
    html += "</ol>\n"
    return html
  }

  private func item(_ line: QuoteLine) -> EscapedHTML {
    let time = VisibleText.oneLine(line.time)
    let isPlace = line.isPlace && pointsAtPlaces
    if let move = line.move {
      let text: EscapedHTML = "<span class=\"who\">\(self.move(move, line.speaker))</span> <time>\(time)</time>"
      return isPlace ? "<li class=\"move place\">\(text)</li>\n" : "<li class=\"move\">\(text)</li>\n"
    }
    let words: EscapedHTML =
      "<div class=\"head\"><span class=\"who\">\(speaker(line.speaker))</span> <time>\(time)</time></div>\(text(line))"
    switch (line.speaker, isPlace) {
    case (.agent, true): return "<li class=\"own place\">\(words)\(place)</li>\n"
    case (.agent, false): return "<li class=\"own\">\(words)</li>\n"
    case (_, true): return "<li class=\"place\">\(words)\(place)</li>\n"
    case (_, false): return "<li>\(words)</li>\n"
    }
  }

  /// Says in words what the frame around a place says in colour.
  private var place: EscapedHTML {
    "<span class=\"here\">\(wording.say("← c’est ici", "← here"))</span>"
  }

  private func text(_ line: QuoteLine) -> EscapedHTML {
    if line.text.isEmpty {
      return "<p class=\"words none\">\(wording.say("(message non reproduit)", "(message not shown)"))</p>"
    }
    let excerpt = QuoteExcerpt(line.text, marks: line.marks)
    var html: EscapedHTML = excerpt.cutsBefore ? "… " : ""
    for segment in excerpt.segments {
      let text = VisibleText.controlsShown(segment.text)
      html += segment.isMarked ? "<mark>\(text)</mark>" : "\(text)"
    }
    if excerpt.cutsAfter { html += " …" }
    // A paragraph with its own direction: marks that turn the writing end with it.
    return "<p class=\"words\" dir=\"auto\"><bdi>\(html)</bdi></p>"
  }

  private func speaker(_ speaker: QuoteSpeaker) -> String {
    switch speaker {
    case .customer: wording.say("Client", "Customer")
    case .agent: agent
    case .bot: wording.say("Robot", "Bot")
    case .desk: wording.say("Message automatique", "Automatic message")
    case .system: wording.say("Système", "System")
    case .colleague: wording.say("Collègue", "Colleague")
    }
  }

  private func move(_ move: TraceKind, _ speaker: QuoteSpeaker) -> String {
    let text: String
    switch move {
    case .paused: text = wording.say("Mise en pause", "Paused")
    case .closed: text = wording.say("Clôture", "Closed")
    case .transferred: text = wording.say("Transfert", "Transferred")
    case .resumed: text = wording.say("Reprise", "Resumed")
    case .assigned: text = wording.say("Attribution", "Assigned")
    case .reopened: text = wording.say("Réouverture", "Reopened")
    case .started: text = wording.say("Début", "Started")
    case .nameKnown: text = wording.say("Nom du client connu", "Customer’s name known")
    case .given: text = wording.say("Prise en charge", "Taken over")
    case .order: text = wording.say("Commande", "Order")
    case .available: text = wording.say("Disponible", "Available")
    case .busy: text = wording.say("Occupé", "Busy")
    case .unavailable: text = wording.say("Indisponible", "Unavailable")
    case .offline: text = wording.say("Hors ligne", "Offline")
    case .message, .turn: text = wording.say("Message", "Message")
    }
    switch speaker {
    case .agent: return text
    default: return "\(text) (\(self.speaker(speaker).lowercased()))"
    }
  }
}
