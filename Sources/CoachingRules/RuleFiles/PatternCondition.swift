import MessageSignals

/// The conditions that a pattern can state, by their names in rule files: the one table for reading, schema and documentation.
enum PatternCondition: String, CaseIterable {
  case by, kind, signal, signals, window, exempt, cause, gives, words, characters, emojis, messages, answers, menu
  case relaunch, proactive
  case anySignal = "any-signal"
  case withoutSignal = "without-signal"
  case asksFor = "asks-for"
  case firstOfTurn = "first-of-turn"
  case lastOfTurn = "last-of-turn"
  case awaitsAnswer = "awaits-answer"
  case addressesByName = "addresses-by-name"
  case afterUnansweredTemplate = "after-unanswered-template"
  case afterUnansweredRelaunch = "after-unanswered-relaunch"
  case afterDecline = "after-decline"
  case awaitingConsent = "awaiting-consent"
  case afterSilence = "after-silence"
  case afterComplaint = "after-complaint"
  case afterRudeness = "after-rudeness"
  case afterMenu = "after-menu"
  case dueToOrder = "due-to-order"
  case outsideHours = "outside-hours"
  case deliveryFailure = "delivery-failure"
  case byTransfer = "by-transfer"
  case lastOfDay = "last-of-day"

  /// The trait that the condition asks for with `true`; nil if it asks for something else.
  var trait: EventTraits? {
    switch self {
    case .firstOfTurn: .firstOfTurn
    case .lastOfTurn: .lastOfTurn
    case .relaunch: .relaunch
    case .awaitsAnswer: .awaitsAnswer
    case .proactive: .proactive
    case .afterUnansweredTemplate: .afterUnansweredTemplate
    case .afterUnansweredRelaunch: .afterUnansweredRelaunch
    case .afterDecline: .afterDecline
    case .awaitingConsent: .awaitingConsent
    case .afterSilence: .afterSilence
    case .afterComplaint: .afterComplaint
    case .afterRudeness: .afterRudeness
    case .afterMenu: .afterMenu
    case .menu: .menu
    case .dueToOrder: .dueToOrder
    case .outsideHours: .outsideHours
    case .byTransfer: .byTransfer
    case .lastOfDay: .lastOfDay
    case .by, .kind, .signal, .signals, .window, .exempt, .cause, .gives, .words, .characters, .emojis, .messages,
      .answers, .anySignal, .withoutSignal, .asksFor, .addressesByName, .deliveryFailure:
      nil
    }
  }

  /// The signal that the condition asks for with `true`; nil if it asks for something else.
  var flaggedSignal: Signal? {
    switch self {
    case .answers: .answers
    case .addressesByName: .addressesByName
    default: nil
    }
  }
}
