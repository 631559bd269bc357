import CoachingRules

extension EventTraits {
  /// The role of whoever does an event, as event logs call it.
  static let roles: [(trait: EventTraits, name: String)] = [
    (.byCustomer, "customer"), (.byAgent, "agent"), (.byBot, "bot"), (.byDesk, "desk"), (.bySupervisor, "supervisor"),
    (.bySystem, "system"),
  ]

  /// The other traits, as event logs call them: the conditions of rule files.
  static let conditions: [(trait: EventTraits, name: String)] = [
    (.causeTimer, "cause-timer"), (.causeCustomer, "cause-customer"), (.causeAgent, "cause-agent"),
    (.template, "template"), (.media, "media"), (.text, "text"), (.lastOfTurn, "last-of-turn"),
    (.relaunch, "relaunch"), (.awaitsAnswer, "awaits-answer"), (.windowOpen, "window-open"),
    (.afterUnansweredTemplate, "after-unanswered-template"), (.afterDecline, "after-decline"),
    (.proactive, "proactive"), (.firstOfTurn, "first-of-turn"), (.inTurn, "in-turn"),
    (.afterUnansweredRelaunch, "after-unanswered-relaunch"), (.awaitingConsent, "awaiting-consent"),
    (.afterSilence, "after-silence"), (.afterComplaint, "after-complaint"), (.afterRudeness, "after-rudeness"),
    (.afterMenu, "after-menu"), (.menu, "menu"), (.dueToOrder, "due-to-order"), (.outsideHours, "outside-hours"),
    (.failedForWindow, "delivery-failure"), (.byTransfer, "by-transfer"), (.lastOfDay, "last-of-day"),
    (.uncertainForm, "uncertain-form"),
  ]
}
