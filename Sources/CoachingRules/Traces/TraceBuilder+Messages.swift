import Conversations
import MessageSignals

extension TraceBuilder {
  /// What is true at a moment, whatever happens then.
  func situationTraits(at time: EventTime) -> EventTraits {
    var traits: EventTraits = []
    if time.precision != .day {
      if isWindowOpen(at: time.milliseconds) { traits.insert(.windowOpen) }
      if isLongSilence(at: time) { traits.insert(.afterSilence) }
    }
    if situation.lastIsTemplate { traits.insert(.afterUnansweredTemplate) }
    if situation.lastIsRelaunch { traits.insert(.afterUnansweredRelaunch) }
    if situation.isDeclined { traits.insert(.afterDecline) }
    if situation.asksConsent { traits.insert(.awaitingConsent) }
    if situation.complains { traits.insert(.afterComplaint) }
    if situation.isRude { traits.insert(.afterRudeness) }
    if situation.lastMenu != 0 { traits.insert(.afterMenu) }
    return traits
  }

  /// Adds a public message.
  mutating func addMessage(
    _ event: Event, _ position: Int32, _ holder: Int32, _ found: ConversationSignals, _ conversation: Conversation,
    _ outline: ConversationOutline
  ) {
    let time = event.time.milliseconds
    // Words that never arrived say nothing, and ask and give nothing; that somebody wrote them counts.
    let hasWords = !event.isUndelivered
    var signals = hasWords ? found.masks[Int(position)] : []
    // Who takes leave does not press: "no answer from you, so I am closing, have a nice evening".
    if signals.contains(SignalMask(.farewell)) { signals.remove(SignalMask(.relaunch)) }
    var traits = EventTraits.author(of: event).union(.form(of: event)).union(situationTraits(at: event.time))
    if !hasWords { traits.insert(.undelivered) }
    let turn = outline.turnOfEvent[Int(position)]
    let isFirstOfTurn = turn >= 0 && outline.turns[Int(turn)].first == position
    if turn >= 0 {
      traits.insert(.inTurn)
      if isFirstOfTurn { traits.insert(.firstOfTurn) }
      if outline.turns[Int(turn)].last == position { traits.insert(.lastOfTurn) }
    }
    var sameness: UInt64 = 0
    if comparesTexts, hasWords {
      sameness = event.author == .customer ? situation.lastMenu : Self.sameness(of: event, conversation)
    }
    if event.author == .customer {
      if event.messageKind.isMedia || signals.contains(SignalMask(.awaitsAnswer)) { traits.insert(.awaitsAnswer) }
      noteCustomer(event, traits, signals)
    } else {
      noteBrand(event, signals, turn, isFirstOfTurn, conversation, &traits)
    }
    if hasWords {
      situation.lastMenu = event.menu.isEmpty ? 0 : max(sameness, 1)
      situation.hasOrder = false
      situation.lastPublicMessage = time
      situation.lastPublicPrecision = event.time.precision
    }
    var message = TraceEvent(
      time: time, traits: traits, signals: signals, event: position, firstEvent: position, agent: event.agent,
      holder: holder, kind: .message, precision: event.time.precision)
    message.sameness = sameness
    if traits.contains(.outsideHours), let quiet = settings.quietHours {
      message.value = quiet.end(after: time, zone: conversation.customerZone)
    }
    message.messages = 1
    if hasWords {
      message.amounts = found.amounts[Int(position)]
      message.asks = found.ownAsks[Int(position)]
      message.gives = found.gives[Int(position)]
    }
    if event.agent >= 0 {
      message.group =
        situation.group >= 0 && event.agent == holder
        ? situation.group : conversation.agents[Int(event.agent)].group.index
    }
    append(message)
    if isFirstOfTurn {
      situation.turnTraits = traits
      situation.turnSameness = sameness
    } else if turn >= 0 {
      let united: EventTraits = [.template, .media, .text, .relaunch, .awaitsAnswer, .menu, .proactive]
      situation.turnTraits.formUnion(traits.intersection(united))
    }
  }

  private mutating func noteCustomer(_ event: Event, _ traits: EventTraits, _ signals: SignalMask) {
    // A question beside the no is a yes to going on.
    situation.isDeclined =
      situation.lastIsTemplate && signals.contains(SignalMask(.declines))
      && signals.isDisjoint(with: [SignalMask(.asks), SignalMask(.objects)])
    situation.lastCustomerMessage = event.time.milliseconds
    situation.lastIsBrand = false
    situation.lastIsTemplate = false
    situation.lastIsRelaunch = false
    situation.asksConsent = false
    situation.complains = signals.contains(SignalMask(.complaint))
    situation.isRude = signals.contains(SignalMask(.rude))
    if traits.contains(.awaitsAnswer) { situation.isAwaited = true }
  }

  private mutating func noteBrand(
    _ event: Event, _ signals: SignalMask, _ turn: Int32, _ isFirstOfTurn: Bool, _ conversation: Conversation,
    _ traits: inout EventTraits
  ) {
    let isTemplate = event.messageKind == .template
    let mayRelaunch = isSilent(at: event.time)
    if situation.hasOrder { traits.insert(.dueToOrder) }
    if !event.menu.isEmpty { traits.insert(.menu) }
    if event.delivery == .failed, Self.failedForWindow(event, conversation) { traits.insert(.failedForWindow) }
    if event.isProactive, let quiet = settings.quietHours, event.time.precision != .day,
      quiet.isQuiet(at: event.time.milliseconds, zone: conversation.customerZone)
    {
      traits.insert(.outsideHours)
    }
    if isTemplate {
      if mayRelaunch, !event.isUndelivered, !event.isProactive, !event.isAutomatic, !situation.hasOrder {
        traits.insert(.relaunch)
      }
    } else if turn >= 0 {
      if isFirstOfTurn {
        situation.turnMayRelaunch = mayRelaunch
        situation.turnHasRelaunched = false
      }
      if situation.turnMayRelaunch, !situation.turnHasRelaunched, signals.contains(SignalMask(.relaunch)) {
        traits.insert(.relaunch)
        situation.turnHasRelaunched = true
      }
      if traits.contains(.byAgent), !traits.contains(.windowOpen), situation.lastCustomerMessage != .min,
        !conversation.capabilities.contains(CapabilitySet(.templateMark))
      {
        traits.insert(.uncertainForm)
      }
    }
    if traits.contains(.byAgent) { situation.isAwaited = false }
    // Who never got a message cannot leave it unanswered, and was not asked.
    if event.isUndelivered { return }
    if isTemplate, traits.contains(.byAgent), !traits.contains(.windowOpen), event.time.precision != .day,
      traits.isDisjoint(with: [.proactive, .dueToOrder])
    {
      situation.asksConsent = true
    }
    situation.lastIsBrand = true
    situation.lastIsRelaunch = traits.contains(.relaunch)
    situation.lastBrandMessage = event.time.milliseconds
    situation.lastBrandPrecision = event.time.precision
    situation.lastIsTemplate = isTemplate
  }

  /// Adds a turn behind its last message.
  mutating func addTurn(
    _ event: Event, _ position: Int32, _ holder: Int32, _ signals: ConversationSignals, _ outline: ConversationOutline
  ) {
    let turn = outline.turnOfEvent[Int(position)]
    guard turn >= 0, outline.turns[Int(turn)].last == position else { return }
    let first = outline.turns[Int(turn)].first
    let last = trace[trace.count - 1]
    var whole = TraceEvent(
      time: event.time.milliseconds,
      traits: situation.turnTraits.subtracting([.inTurn, .firstOfTurn, .lastOfTurn, .windowOpen])
        .union(last.traits.intersection(.windowOpen)), event: position, firstEvent: first, agent: event.agent,
      holder: holder, kind: .turn, precision: event.time.precision)
    for message in Int(first)...Int(position) where outline.turnOfEvent[message] == turn {
      whole.signals.formUnion(signals.masks[message])
      whole.asks.formUnion(signals.ownAsks[message])
      whole.gives.formUnion(signals.gives[message])
      whole.amounts.add(signals.amounts[message])
      whole.messages &+= 1
    }
    whole.sameness = situation.turnSameness
    whole.group = last.group
    append(whole)
  }

  private func isWindowOpen(at time: Int64) -> Bool {
    situation.lastCustomerMessage != .min && time < situation.lastCustomerMessage + settings.window
  }

  private func isLongSilence(at time: EventTime) -> Bool {
    guard situation.lastPublicMessage != .min else { return false }
    let isCoarse = time.precision == .minute || situation.lastPublicPrecision == .minute
    return time.milliseconds - situation.lastPublicMessage > settings.longSilence + (isCoarse ? 60_000 : 0)
  }

  /// Whether the brand spoke last and has been silent for the relaunch gap; for certain, where times lack seconds.
  private func isSilent(at time: EventTime) -> Bool {
    guard situation.lastIsBrand, time.precision != .day else { return false }
    let isCoarse = time.precision == .minute || situation.lastBrandPrecision == .minute
    return time.milliseconds - situation.lastBrandMessage >= settings.relaunchGap + (isCoarse ? 60_000 : 0)
  }

  /// WhatsApp's codes for a message outside the window: 131047, and 470 before 2022.
  private static func failedForWindow(_ event: Event, _ conversation: Conversation) -> Bool {
    conversation.withBytes(event.errorCode) { code in
      code.elementsEqual("131047".utf8) || code.elementsEqual("470".utf8)
    }
  }

  /// A number that two equal texts, or two showings of one menu, share.
  private static func sameness(of event: Event, _ conversation: Conversation) -> UInt64 {
    if !event.menu.isEmpty { return conversation.withBytes(event.menu) { FNV1a.hash($0) } | 1 }
    guard event.isOwnMessage, !event.text.isEmpty else { return 0 }
    return conversation.withBytes(event.text) { FNV1a.hash($0) } | 1
  }
}
