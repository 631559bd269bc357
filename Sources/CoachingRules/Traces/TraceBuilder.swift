import Conversations
import MessageSignals

/// Annotates a conversation's events once, for all rules: what patterns ask for becomes bits.
///
/// One builder belongs to one worker; its arrays are used for conversation after conversation. O(events).
public struct TraceBuilder {
  /// The annotated events, in time order; a turn follows its last message.
  public private(set) var trace: [TraceEvent] = []
  /// For each contact, the positions of its events in `trace`.
  public private(set) var contactRanges: [Range<Int>] = []
  /// For each contact, whether its agent had written in an earlier contact on the same day.
  public private(set) var isResumedSameDay: [Bool] = []
  /// Whether the transcript shows the conversation from its beginning.
  public private(set) var beginningIsKnown = true

  private let window: Int64
  private let relaunchGap: Int64
  private var situation = Situation()
  private var lastWritten: [Int64] = []
  private var lastWrittenBefore: [Int64] = []

  /// What is known at a moment of the conversation.
  private struct Situation {
    var lastCustomerMessage: Int64 = .min
    var lastBrandMessage: Int64 = .min
    var lastBrandPrecision = TimePrecision.millisecond
    var lastIsBrand = false
    var lastIsTemplate = false
    var isDeclined = false
    var turnMayRelaunch = false
    var turnHasRelaunched = false
  }

  /// A builder for a pack's window and relaunch gap, both in milliseconds.
  public init(window: Int64, relaunchGap: Int64) {
    self.window = window
    self.relaunchGap = relaunchGap
  }

  /// Annotates a conversation.
  public mutating func build(
    _ conversation: Conversation, outline: ConversationOutline, signals: ConversationSignals
  ) {
    trace.removeAll(keepingCapacity: true)
    contactRanges.removeAll(keepingCapacity: true)
    isResumedSameDay.removeAll(keepingCapacity: true)
    lastWritten.removeAll(keepingCapacity: true)
    for _ in conversation.agents { lastWritten.append(.min) }
    lastWrittenBefore = lastWritten
    situation = Situation()
    beginningIsKnown = Self.showsBeginning(conversation.events)
    var contact = -1
    let nameKnownFrom = signals.nameKnownFrom
    for position in conversation.events.indices {
      let here = Int32(position)
      while contact + 1 < outline.contacts.count, outline.contacts[contact + 1].events.lowerBound <= here {
        close(contact)
        contact += 1
        open(outline.contacts[contact], time: conversation.events[position].time, nameKnownFrom: nameKnownFrom)
      }
      let event = conversation.events[position]
      guard event.kind.isInTrace else { continue }
      let holder = contact >= 0 && outline.contacts[contact].contains(here) ? outline.contacts[contact].agent : -1
      if event.kind == .message {
        guard event.isPublicMessage else { continue }
        addMessage(event, here, holder, signals.masks[position], outline)
        if event.author == .agent, !event.isAutomatic, event.agent >= 0 {
          if event.agent == holder, event.isOwnMessage {
            noteSameDay(contact, event, conversation.zone)
          }
          lastWritten[Int(event.agent)] = event.time.milliseconds
        }
        addTurn(event, here, holder, signals, outline)
      } else {
        addMove(event, here, holder)
      }
      if let nameKnownFrom, nameKnownFrom == here, holder >= 0 { addNameKnown(event.time, here, holder) }
      if holder >= 0, outline.contacts[contact].events.upperBound == here + 1 { close(contact) }
    }
    while contact + 1 < outline.contacts.count {
      close(contact)
      contact += 1
      contactRanges.append(trace.count..<trace.count)
      isResumedSameDay.append(false)
    }
    close(contact)
  }

  private mutating func open(_ contact: Contact, time: EventTime, nameKnownFrom: Int?) {
    contactRanges.append(trace.count..<trace.count)
    isResumedSameDay.append(false)
    lastWrittenBefore = lastWritten
    if let nameKnownFrom, nameKnownFrom < contact.events.lowerBound {
      addNameKnown(time, contact.events.lowerBound, contact.agent)
    }
  }

  private mutating func close(_ contact: Int) {
    guard contact >= 0, contactRanges[contact].isEmpty else { return }
    contactRanges[contact] = contactRanges[contact].lowerBound..<trace.count
  }

  private mutating func noteSameDay(_ contact: Int, _ event: Event, _ zone: ZoneClock) {
    let before = lastWrittenBefore[Int(event.agent)]
    if before != .min, zone.isSameDay(before, event.time.milliseconds) { isResumedSameDay[contact] = true }
  }

  private mutating func addNameKnown(_ time: EventTime, _ event: Int32, _ holder: Int32) {
    trace.append(
      TraceEvent(
        time: time.milliseconds, traits: [], signals: [], event: event, firstEvent: event, agent: -1, holder: holder,
        kind: .nameKnown, precision: time.precision))
  }

  private mutating func addMove(_ event: Event, _ position: Int32, _ holder: Int32) {
    var traits = EventTraits.author(of: event)
    if event.kind == .resumed {
      switch event.resumeCause {
      case .timer: traits.insert(.causeTimer)
      case .customer: traits.insert(.causeCustomer)
      case .agent: traits.insert(.causeAgent)
      case .capacity, .unknown: break
      }
    }
    if event.time.precision != .day, isWindowOpen(at: event.time.milliseconds) { traits.insert(.windowOpen) }
    if situation.lastIsTemplate { traits.insert(.afterUnansweredTemplate) }
    if situation.isDeclined { traits.insert(.afterDecline) }
    trace.append(
      TraceEvent(
        time: event.time.milliseconds, traits: traits, signals: [], event: position, firstEvent: position,
        agent: event.agent, holder: holder, kind: event.kind.step ?? .message, precision: event.time.precision))
  }

  private mutating func addMessage(
    _ event: Event, _ position: Int32, _ holder: Int32, _ signals: SignalMask, _ outline: ConversationOutline
  ) {
    let time = event.time.milliseconds
    var signals = signals
    // Who takes leave does not press: "no answer from you, so I am closing, have a nice evening".
    if signals.contains(SignalMask(.farewell)) { signals.remove(SignalMask(.relaunch)) }
    var traits = EventTraits.author(of: event).union(.form(of: event))
    if event.time.precision != .day, isWindowOpen(at: time) { traits.insert(.windowOpen) }
    if situation.lastIsTemplate { traits.insert(.afterUnansweredTemplate) }
    let turn = outline.turnOfEvent[Int(position)]
    let isFirstOfTurn = turn >= 0 && outline.turns[Int(turn)].first == position
    if turn >= 0, outline.turns[Int(turn)].last == position { traits.insert(.lastOfTurn) }
    if event.author == .customer {
      if event.messageKind.isMedia || signals.contains(SignalMask(.awaitsAnswer)) { traits.insert(.awaitsAnswer) }
      situation.isDeclined = situation.lastIsTemplate && signals.contains(SignalMask(.declines))
      situation.lastCustomerMessage = time
      situation.lastIsBrand = false
      situation.lastIsTemplate = false
    } else {
      let mayRelaunch = isSilent(at: event.time)
      if event.messageKind == .template {
        if mayRelaunch, !event.isProactive, !event.isAutomatic { traits.insert(.relaunch) }
      } else if turn >= 0 {
        if isFirstOfTurn {
          situation.turnMayRelaunch = mayRelaunch
          situation.turnHasRelaunched = false
        }
        if situation.turnMayRelaunch, !situation.turnHasRelaunched, signals.contains(SignalMask(.relaunch)) {
          traits.insert(.relaunch)
          situation.turnHasRelaunched = true
        }
      }
      situation.lastIsBrand = true
      situation.lastBrandMessage = time
      situation.lastBrandPrecision = event.time.precision
      situation.lastIsTemplate = event.messageKind == .template
    }
    trace.append(
      TraceEvent(
        time: time, traits: traits, signals: signals, event: position, firstEvent: position, agent: event.agent,
        holder: holder, kind: .message, precision: event.time.precision))
  }

  private mutating func addTurn(
    _ event: Event, _ position: Int32, _ holder: Int32, _ signals: ConversationSignals, _ outline: ConversationOutline
  ) {
    let turn = outline.turnOfEvent[Int(position)]
    guard turn >= 0, outline.turns[Int(turn)].last == position else { return }
    var mask: SignalMask = []
    let first = outline.turns[Int(turn)].first
    for message in Int(first)...Int(position) where outline.turnOfEvent[message] == turn {
      mask.formUnion(signals.masks[message])
    }
    trace.append(
      TraceEvent(
        time: event.time.milliseconds, traits: EventTraits.author(of: event).union(.form(of: event)), signals: mask,
        event: position, firstEvent: first, agent: event.agent, holder: holder, kind: .turn,
        precision: event.time.precision))
  }

  private func isWindowOpen(at time: Int64) -> Bool {
    situation.lastCustomerMessage != .min && time < situation.lastCustomerMessage + window
  }

  /// Whether the brand spoke last and has been silent for the relaunch gap; for certain, where times lack seconds.
  private func isSilent(at time: EventTime) -> Bool {
    guard situation.lastIsBrand, time.precision != .day else { return false }
    let isCoarse = time.precision == .minute || situation.lastBrandPrecision == .minute
    return time.milliseconds - situation.lastBrandMessage >= relaunchGap + (isCoarse ? 60_000 : 0)
  }

  private static func showsBeginning(_ events: [Event]) -> Bool {
    for event in events where event.kind.isInTrace && (event.kind != .message || event.isPublicMessage) {
      return event.kind == .started || event.kind == .message && event.author == .customer
    }
    return false
  }
}
