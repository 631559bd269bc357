import CoachingRules
import Conversations
import MessageSignals

/// The smallest change that would have met a rule, as a sentence in both languages.
public enum RepairWording {
  /// The most sentences about one verdict.
  private static let limit = 4

  /// The repairs that are told, each in a sentence; steps, which follow each other, in one.
  public static func told(_ repairs: ArraySlice<Repair>) -> [Repair] {
    var told: [Repair] = []
    for repair in repairs {
      if case .addSteps(let bits) = repair.change, case .addSteps(let before)? = told.last?.change {
        told[told.count - 1].change = .addSteps(before | bits)
      } else if told.count < limit {
        told.append(repair)
      }
    }
    return told
  }

  /// How many more there are, as a sentence; nil for none.
  static func rest(_ repairs: ArraySlice<Repair>) -> LocalizedText? {
    let isOne = repairs.allSatisfy { if case .addSteps = $0.change { true } else { false } }
    guard !isOne, repairs.count > limit else { return nil }
    let count = repairs.count - limit
    return LocalizedText(
      fr: "De même encore \(count) fois.", en: "Likewise \(count) more \(count == 1 ? "time" : "times").")
  }

  /// The sentences about all changes of a verdict; nil where nothing need be changed.
  ///
  /// - Parameter facts: what must be known of the transcript for one of them; nil if it is not known.
  public static func sentences(
    _ repairs: ArraySlice<Repair>, of rule: Rule, _ facts: (Repair) -> RepairFacts?
  ) -> LocalizedText? {
    let told = told(repairs).compactMap { repair in facts(repair).flatMap { sentence(repair, of: rule, $0) } }
    guard !told.isEmpty else { return nil }
    let all = told + [rest(repairs)].compactMap { $0 }
    return LocalizedText(
      fr: all.map(\.fr).joined(separator: " "), en: all.map(\.en).joined(separator: " "))
  }

  /// The sentence; nil where nothing need be changed.
  public static func sentence(_ repair: Repair, of rule: Rule, _ facts: RepairFacts) -> LocalizedText? {
    let place = message(facts)
    let words = VisibleText.oneLine(facts.words)
    switch repair.change {
    case .nothing: return nil
    case .insertMove(let move):
      let deed = deed(move)
      return LocalizedText(fr: "\(deed.fr) avant \(facts.clock).", en: "\(deed.en) by \(facts.clock).")
    case .addWords(let signal):
      let deed = SignalWording.deed(signal.name)
      let occasion = occasion(of: rule, signal)
      return LocalizedText(
        fr: "\(deed.fr) dans \(place.fr)\(occasion.fr).", en: "\(deed.en) in \(place.en)\(occasion.en).")
    case .insertMessage(let signal):
      let deed = SignalWording.deed(signal.name)
      let occasion = occasion(of: rule, signal)
      return LocalizedText(
        fr: "\(deed.fr) dans un message avant \(facts.clock)\(occasion.fr).",
        en: "\(deed.en) in a message before \(facts.clock)\(occasion.en).")
    case .replaceWords(let signal):
      let name = SignalWording.name(signal.name)
      return LocalizedText(
        fr: "Écrire \(name.fr) à la place de «\u{A0}\(words)\u{A0}» dans \(place.fr).",
        en: "Write \(name.en) instead of “\(words)” in \(place.en).")
    case .removeWords:
      return LocalizedText(
        fr: "Retirer «\u{A0}\(words)\u{A0}» du\(place.fr.dropFirst(2)).", en: "Take “\(words)” out of \(place.en).")
    case .removeEvent: return without(facts, place)
    case .insertReply: return LocalizedText(fr: "Répondre avant \(facts.clock).", en: "Reply by \(facts.clock).")
    case .insertTemplate:
      return LocalizedText(
        fr: "Envoyer un message pré-rédigé avant \(facts.clock).", en: "Send a pre-written message by \(facts.clock).")
    case .replaceMove(let move):
      let deed = deed(move)
      let isPaused = facts.kind == .paused
      return LocalizedText(
        fr: "\(deed.fr) au lieu de \(isPaused ? "mettre en pause" : "clôturer").",
        en: "\(deed.en) instead of \(isPaused ? "pausing" : "closing").")
    case .moveEvent:
      return LocalizedText(
        fr: "Envoyer \(place.fr) à un autre moment\u{A0}: \(facts.clock).",
        en: "Send \(place.en) at another time: \(facts.clock).")
    case .writeFreely:
      return rule.constraints.contains { $0.correlation.contains(.sameMenu) }
        ? LocalizedText(
          fr: "Répondre à la question au lieu de montrer à nouveau le menu.",
          en: "Answer the question instead of showing the menu again.")
        : LocalizedText(
          fr: "Écrire librement au lieu d’envoyer le message pré-rédigé.",
          en: "Write freely instead of sending the pre-written message.")
    case .mergeTurn:
      return LocalizedText(
        fr: "Réunir vos messages en un seul, à partir du\(place.fr.dropFirst(2)).",
        en: "Put your messages together into one, from \(place.en) on.")
    case .keepEmojis(let count):
      return LocalizedText(
        fr: "Limiter à \(count) le nombre d’emojis dans \(place.fr).",
        en: "Keep the number of emojis in \(place.en) to \(count) at most.")
    case .correctSpelling:
      return LocalizedText(
        fr: "Corriger «\u{A0}\(words)\u{A0}» dans \(place.fr).", en: "Correct “\(words)” in \(place.en).")
    case .sendTemplate:
      return LocalizedText(
        fr: "Envoyer un message pré-rédigé au lieu du\(place.fr.dropFirst(2)).",
        en: "Send a pre-written message instead of \(place.en).")
    case .rephrase:
      return LocalizedText(
        fr: "Dire autrement \(place.fr).", en: "Put \(place.en) into other words.")
    case .state:
      return LocalizedText(fr: "Écrire \(place.fr) sans question.", en: "Write \(place.en) without a question.")
    case .lowerCase:
      return LocalizedText(
        fr: "Écrire «\u{A0}\(words)\u{A0}» en minuscules dans \(place.fr).",
        en: "Write “\(words)” in small letters in \(place.en).")
    case .redirect:
      return LocalizedText(fr: "Transférer à quelqu’un d’autre.", en: "Transfer to somebody else.")
    case .answerInstead:
      return LocalizedText(fr: "Répondre au lieu de transférer.", en: "Reply instead of transferring.")
    case .setDuration(let milliseconds):
      return LocalizedText(
        fr: "Mettre en pause pendant \(NumberWording(.fr).duration(seconds: milliseconds / 1000)).",
        en: "Pause for \(NumberWording(.en).duration(seconds: milliseconds / 1000)).")
    case .addSteps(let bits):
      let names = RepairSteps.signals(bits, of: rule).map(SignalWording.name)
      let order =
        names.count > 1
        ? LocalizedText(fr: ", dans l’ordre,", en: ", in this order,") : LocalizedText(fr: "", en: "")
      return LocalizedText(
        fr: "Ajouter\(order.fr) \(names.map(\.fr).joined(separator: ", puis ")).",
        en: "Add\(order.en) \(names.map(\.en).joined(separator: ", then ")).")
    }
  }

  /// How a message is called in a sentence: by its time where that is known, else by its identifier.
  private static func message(_ facts: RepairFacts) -> LocalizedText {
    if !facts.time.isEmpty {
      return LocalizedText(fr: "le message de \(facts.time)", en: "the message of \(facts.time)")
    }
    let name = VisibleText.oneLine(facts.reference)
    return name.hasPrefix("#")
      ? LocalizedText(fr: "le message n°\u{A0}\(name.dropFirst())", en: "message \(name)")
      : LocalizedText(fr: "le message \(name)", en: "message \(name)")
  }

  private static func deed(_ move: TraceKind) -> LocalizedText {
    switch move {
    case .paused: LocalizedText(fr: "Mettre en pause", en: "Pause")
    case .closed: LocalizedText(fr: "Clôturer", en: "Close")
    case .transferred: LocalizedText(fr: "Transférer", en: "Transfer")
    case .unavailable: LocalizedText(fr: "Passer en indisponible", en: "Turn unavailable")
    case .available: LocalizedText(fr: "Passer en disponible", en: "Turn available")
    default: LocalizedText(fr: "Répondre", en: "Reply")
    }
  }

  private static func without(_ facts: RepairFacts, _ place: LocalizedText) -> LocalizedText {
    let time = LocalizedText(
      fr: facts.clock.isEmpty ? "" : " à \(facts.clock)", en: facts.clock.isEmpty ? "" : " at \(facts.clock)")
    switch facts.kind {
    case .paused: return LocalizedText(fr: "Ne pas mettre en pause\(time.fr).", en: "Do not pause\(time.en).")
    case .closed: return LocalizedText(fr: "Ne pas clôturer\(time.fr).", en: "Do not close\(time.en).")
    case .transferred: return LocalizedText(fr: "Ne pas transférer\(time.fr).", en: "Do not transfer\(time.en).")
    case .assigned:
      return LocalizedText(
        fr: "Ne pas prendre cette conversation\(time.fr).", en: "Do not take this conversation\(time.en).")
    default: return LocalizedText(fr: "Ne pas envoyer \(place.fr).", en: "Do not send \(place.en).")
    }
  }

  /// Before what the words are due, as the rule's constraint says it.
  private static func occasion(of rule: Rule, _ signal: Signal) -> LocalizedText {
    let constraint = rule.constraints.first { $0.target?.firstSignal == signal }
    guard let constraint, constraint.template == .precedence || constraint.template == .end,
      let occasion = constraint.activation ?? constraint.appliesTo
    else { return LocalizedText(fr: "", en: "") }
    if occasion.kinds & TraceKind.closed.bit != 0 {
      return LocalizedText(fr: ", avant la clôture", en: ", before closing")
    }
    if occasion.kinds & TraceKind.transferred.bit != 0 {
      return LocalizedText(fr: ", avant le transfert", en: ", before the transfer")
    }
    return LocalizedText(fr: "", en: "")
  }
}
