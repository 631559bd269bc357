import CoachingRules
import Conversations
import MessageSignals

/// Says a single change in one sentence, as JSON text without its quotes; written into bytes, since every missed verdict has one.
enum RepairSentence {
  /// Appends the sentence in a language.
  static func append(
    _ change: Repair.Change, _ repair: Repair, _ place: RepairPlace, _ language: ReportLanguage,
    to output: inout [UInt8]
  ) {
    let isFrench = language == .fr
    func text(_ french: StaticString, _ english: StaticString) {
      VerdictLineWriter.append(isFrench ? french : english, to: &output)
    }
    switch change {
    case .nothing, .addSteps: return
    case .insertMove(let move):
      switch move {
      case .paused: text("Mettre en pause avant ", "Pause by ")
      case .closed: text("Clôturer avant ", "Close by ")
      default: text("Transférer avant ", "Transfer by ")
      }
      appendClock(repair.time, place.zone, to: &output)
    case .insertMessage(let signal):
      let say = say(signal)
      text(say.french, say.english)
      text(" avant ", " before ")
      appendClock(repair.time, place.zone, to: &output)
    case .addWords(let signal):
      let say = say(signal)
      text(say.french, say.english)
      text(" dans le message ", " in message ")
      appendMessage(repair, place, to: &output)
    case .replaceWords:
      text("Écrire le nom du client dans le message ", "Write the customer’s name in message ")
      appendMessage(repair, place, to: &output)
    case .removeWords:
      text("Retirer ce passage du message ", "Leave this passage out of message ")
      appendMessage(repair, place, to: &output)
    case .removeEvent:
      text("Se passer de l’étape ", "Do without step ")
      appendMessage(repair, place, to: &output)
    }
    output.append(0x2E)
  }

  /// The hour on the site's clock.
  private static func appendClock(_ time: Int64, _ zone: ZoneClock, to output: inout [UInt8]) {
    let seconds = (time + zone.offset(at: time)) / 1000 % 86_400
    for (position, value) in [seconds / 3600, seconds / 60 % 60, seconds % 60].enumerated() {
      if position > 0 { output.append(0x3A) }
      output.append(0x30 + UInt8(value / 10))
      output.append(0x30 + UInt8(value % 10))
    }
  }

  private static func appendMessage(_ repair: Repair, _ place: RepairPlace, to output: inout [UInt8]) {
    let start = output.count
    place.message(repair.event, &output)
    // The identifier comes with the quotes of a JSON text.
    output.remove(at: start)
    output.removeLast()
  }

  private static func say(_ signal: Signal) -> (french: StaticString, english: StaticString) {
    switch signal {
    case .greeting: ("Saluer le client", "Greet the customer")
    case .farewell: ("Prendre congé", "Say goodbye")
    case .thanks: ("Remercier", "Say thank you")
    case .acknowledgement: ("Dire que la demande est prise en charge", "Say that you are taking care of it")
    case .offersFurtherHelp: ("Proposer une autre aide", "Offer further help")
    case .transferAnnouncement: ("Annoncer le transfert", "Announce the transfer")
    case .signature: ("Signer de son prénom et de la marque", "Sign with first name and brand")
    case .namesCustomer: ("Appeler le client par son nom", "Use the customer’s name")
    default: ("Le dire", "Say so")
    }
  }
}
