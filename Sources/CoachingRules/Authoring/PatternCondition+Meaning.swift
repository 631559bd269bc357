import MessageSignals

extension PatternCondition {
  /// What may stand behind it in a rule file.
  var value: RuleVocabulary.Value {
    let signals = Signal.allCases.map(\.name)
    let information = InformationKind.allCases.map(\.written) + ["any"]
    return switch self {
    case .by: .choice(PatternReader.authors.map(\.0))
    case .kind: .choice(["text", "template", "media"])
    case .signal, .signals, .anySignal, .withoutSignal: .choices(signals)
    case .asksFor, .gives: .choices(information)
    case .window: .choice(["open", "shut"])
    case .cause: .choice(["timer", "customer", "agent"])
    case .deliveryFailure: .choice(["re-engagement"])
    case .words, .characters, .emojis, .messages: .bounds
    default: .flag
    }
  }

  /// What it says of an event, to complete a hint.
  var meaning: String {
    switch self {
    case .by:
      "who did it; same-agent: the agent whose case it is, or of the activation; brand: anybody but the customer"
    case .kind: "the form of a message"
    case .signal, .signals: "its words give all of these signals"
    case .anySignal: "its words give one of these signals"
    case .withoutSignal: "its words give none of these signals"
    case .asksFor: "asks for one of these kinds of information"
    case .gives: "gives one of these kinds of information"
    case .firstOfTurn: "the first message of a turn"
    case .lastOfTurn: "the last message of a turn"
    case .relaunch: "tries to revive a silent customer"
    case .awaitsAnswer: "a customer's message that awaits an answer"
    case .proactive: "a message on the brand's own initiative"
    case .addressesByName: "addresses somebody by name"
    case .answers: "says more than courtesy"
    case .window: "whether the brand may write freely at that moment"
    case .afterUnansweredTemplate: "the last public message before it is a template that the customer has not answered"
    case .afterUnansweredRelaunch: "the brand's last message was a relaunch that the customer has not answered"
    case .afterDecline: "the customer's last message declines a template"
    case .exempt: "after an unanswered template or a decline"
    case .awaitingConsent: "a template was sent with the window shut, and the customer has not written since"
    case .afterSilence: "nothing public happened for longer than the policy's long-silence before it"
    case .afterComplaint: "the customer's last message complains"
    case .afterRudeness: "the customer's last message is rude"
    case .afterMenu: "the public message before it shows a scripted menu"
    case .menu: "it shows a scripted menu"
    case .dueToOrder: "a message that follows an event of the order, with no public message in between"
    case .outsideHours: "outside the policy's hours, on a Sunday or a public holiday"
    case .deliveryFailure: "a message that failed because the window was shut"
    case .byTransfer: "given by a transfer"
    case .cause: "what caused it"
    case .words: "how many words it has, without the signature"
    case .characters: "how many characters it has"
    case .emojis: "how many emojis it has"
    case .messages: "how many messages the turn has"
    case .lastOfDay: "the agent's last change of availability on that day"
    }
  }
}
