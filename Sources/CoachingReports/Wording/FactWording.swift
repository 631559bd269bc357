import CoachingRules
import Conversations

/// Human names for what a source may not show, in both languages, by the names that outputs use.
public enum FactWording {
  /// What is missing: "the pauses".
  public static func name(_ fact: String) -> LocalizedText {
    switch fact {
    case "language":
      LocalizedText(fr: "une langue que les règles savent lire", en: "a language that the rules can read")
    case "beginning": LocalizedText(fr: "le début de la conversation", en: "the beginning of the conversation")
    case "timeOfDay": LocalizedText(fr: "l’heure (seul le jour est connu)", en: "the time (only the day is known)")
    case "messageForm":
      LocalizedText(
        fr: "si le message était libre ou pré-rédigé", en: "whether the message was written freely or pre-written")
    case "dictionary": LocalizedText(fr: "un dictionnaire de la langue", en: "a dictionary of the language")
    case "pauseDuration": LocalizedText(fr: "la durée prévue des pauses", en: "how long pauses were meant to be")
    default: Capability(rawValue: fact).map(name) ?? LocalizedText(fr: fact, en: fact)
    }
  }

  private static func name(_ capability: Capability) -> LocalizedText {
    switch capability {
    case .assignment: LocalizedText(fr: "l’attribution des conversations", en: "who was given a conversation")
    case .transfers: LocalizedText(fr: "les transferts", en: "transfers")
    case .closures: LocalizedText(fr: "les clôtures", en: "closures")
    case .templateMark:
      LocalizedText(fr: "ce qui distingue les messages pré-rédigés", en: "which messages were pre-written")
    case .snooze: LocalizedText(fr: "les mises en pause", en: "pauses")
    case .resume: LocalizedText(fr: "les reprises après une pause", en: "what comes back after a pause")
    case .closeActor: LocalizedText(fr: "qui a clôturé", en: "who closed")
    case .transferTarget:
      LocalizedText(fr: "le destinataire des transferts", en: "to whom conversations were transferred")
    case .availability: LocalizedText(fr: "la disponibilité des agents", en: "when agents were available")
    case .deliveryStatus: LocalizedText(fr: "l’arrivée des messages chez le client", en: "whether messages arrived")
    case .customerName: LocalizedText(fr: "le nom du client", en: "the customer’s name")
    case .agentName: LocalizedText(fr: "le nom de l’agent", en: "the agent’s name")
    case .botDistinction: LocalizedText(fr: "la distinction entre robots et agents", en: "which messages a bot wrote")
    case .secondPrecision: LocalizedText(fr: "l’heure à la seconde près", en: "times to the second")
    case .zonedTime: LocalizedText(fr: "le fuseau horaire", en: "the time zone")
    case .proactiveMark:
      LocalizedText(
        fr: "ce qui distingue les messages à l’initiative de la marque", en: "which messages the brand began")
    case .orders: LocalizedText(fr: "les étapes des commandes", en: "what happened to orders")
    }
  }
}
