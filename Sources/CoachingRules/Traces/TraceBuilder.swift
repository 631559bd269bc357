import Conversations
import MessageSignals

/// Annotates a conversation's events once, for all rules: what patterns ask for becomes bits.
///
/// One builder belongs to one worker; its arrays are used for conversation after conversation. O(events).
public struct TraceBuilder {
  /// The annotated events, in time order; a turn follows its last message.
  public internal(set) var trace: [TraceEvent] = []
  /// For each contact, the positions of its events in `trace`.
  public private(set) var contactRanges: [Range<Int>] = []
  /// For each contact, whether its agent had written in an earlier contact on the same day.
  public private(set) var isResumedSameDay: [Bool] = []
  /// Whether the transcript shows the conversation from its beginning.
  public private(set) var beginningIsKnown = true

  /// What the policy says.
  public var settings: TraceSettings
  /// Whether texts and menus are compared.
  let comparesTexts: Bool
  var situation = TraceSituation()
  var days = DayCache()
  private var lastClosed = -1
  private var lastWritten: [Int64] = []
  private var lastWrittenBefore: [Int64] = []

  /// A builder with these settings.
  ///
  /// - Parameter comparesTexts: whether a rule asks if two texts or menus are the same.
  public init(settings: TraceSettings, comparesTexts: Bool = true) {
    self.settings = settings
    self.comparesTexts = comparesTexts
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
    situation = TraceSituation()
    days.begin(conversation.zone)
    lastClosed = -1
    beginningIsKnown = Self.showsBeginning(conversation.events)
    var contact = -1
    let nameKnownFrom = signals.nameKnownFrom
    for position in conversation.events.indices {
      let here = Int32(position)
      while contact + 1 < outline.contacts.count, outline.contacts[contact + 1].events.lowerBound <= here {
        close(contact)
        contact += 1
        open(outline.contacts[contact], conversation, here, nameKnownFrom: nameKnownFrom)
      }
      let event = conversation.events[position]
      guard event.kind.isInTrace || event.kind == .order else { continue }
      let isHeld = contact >= 0 && outline.contacts[contact].contains(here)
      let holder = isHeld ? outline.contacts[contact].agent : -1
      if event.kind == .message {
        guard event.isPublicMessage else { continue }
        addMessage(event, here, holder, signals, conversation, outline)
        if event.author == .agent, !event.isAutomatic, event.agent >= 0, !event.isUndelivered {
          if event.agent == holder, event.isOwnMessage {
            noteSameDay(contact, event, conversation.zone)
          }
          lastWritten[Int(event.agent)] = event.time.milliseconds
        }
        addTurn(event, here, holder, signals, outline)
      } else {
        addMove(event, here, holder, endsContact: isHeld && outline.contacts[contact].endingEvent == here)
      }
      if let nameKnownFrom, nameKnownFrom == here, holder >= 0 { addNameKnown(event.time, here, holder) }
      if holder >= 0, outline.contacts[contact].events.upperBound == here + 1 { close(contact) }
    }
    while contact + 1 < outline.contacts.count {
      close(contact)
      contact += 1
      if let last = conversation.events.indices.last {
        open(outline.contacts[contact], conversation, Int32(last), nameKnownFrom: nil)
      }
    }
    close(contact)
  }

  private mutating func open(
    _ contact: Contact, _ conversation: Conversation, _ position: Int32, nameKnownFrom: Int?
  ) {
    // The customer's messages that were waiting belong to the contact that they waited for.
    var first = trace.count
    let floor = contactRanges.last?.upperBound ?? 0
    while first > floor, trace[first - 1].event >= contact.waitingSince { first -= 1 }
    contactRanges.append(first..<first)
    isResumedSameDay.append(false)
    lastWrittenBefore = lastWritten
    let opening = conversation.events[Int(contact.openingEvent)]
    situation.group = opening.group.exists ? opening.group.index : situation.transferGroup
    if contact.opening != .wrote {
      addGiven(contact, opening)
    }
    situation.isTransferredToGroup = false
    situation.transferGroup = -1
    if let nameKnownFrom, nameKnownFrom < contact.events.lowerBound {
      addNameKnown(conversation.events[Int(position)].time, contact.events.lowerBound, contact.agent)
    }
  }

  private mutating func close(_ contact: Int) {
    guard contact >= 0, contact == contactRanges.count - 1, contact != lastClosed else { return }
    lastClosed = contact
    contactRanges[contact] = contactRanges[contact].lowerBound..<trace.count
  }

  private mutating func noteSameDay(_ contact: Int, _ event: Event, _ zone: ZoneClock) {
    let before = lastWrittenBefore[Int(event.agent)]
    if before != .min, zone.isSameDay(before, event.time.milliseconds) { isResumedSameDay[contact] = true }
  }

  private mutating func addNameKnown(_ time: EventTime, _ event: Int32, _ holder: Int32) {
    append(
      TraceEvent(
        time: time.milliseconds, traits: [], event: event, firstEvent: event, agent: -1, holder: holder,
        kind: .nameKnown, precision: time.precision))
  }

  /// The moment from which a contact's agent holds the conversation; only what shows such a moment sets a clock.
  private mutating func addGiven(_ contact: Contact, _ event: Event) {
    var traits = situationTraits(at: event.time)
    if situation.isAwaited { traits.insert(.awaitsAnswer) }
    if contact.opening == .transferredIn || situation.isTransferredToGroup { traits.insert(.byTransfer) }
    if event.kind == .resumed { traits.formUnion(Self.cause(of: event)) }
    append(
      TraceEvent(
        time: event.time.milliseconds, traits: traits, event: contact.openingEvent, firstEvent: contact.openingEvent,
        agent: contact.agent, holder: contact.agent, kind: .given, precision: event.time.precision))
  }

  private mutating func addMove(_ event: Event, _ position: Int32, _ holder: Int32, endsContact: Bool) {
    var traits = EventTraits.author(of: event).union(situationTraits(at: event.time))
    if event.kind == .resumed { traits.formUnion(Self.cause(of: event)) }
    var move = TraceEvent(
      time: event.time.milliseconds, traits: traits, event: position, firstEvent: position, agent: event.agent,
      holder: holder, kind: event.kind == .order ? .order : event.kind.step ?? .message,
      precision: event.time.precision)
    if endsContact { move.holderAfter = -1 }
    switch event.kind {
    case .transferred:
      move.toAgent = event.toAgent
      move.group = event.group.index
      move.holderAfter = event.toAgent
      situation.isTransferredToGroup = event.toAgent < 0
      situation.transferGroup = event.group.index
    case .paused: if event.until != .min { move.value = event.until - event.time.milliseconds }
    case .closed: situation.isAwaited = false
    case .order: situation.hasOrder = true
    default: break
    }
    append(move)
  }

  /// Appends an event, with its day.
  mutating func append(_ event: TraceEvent) {
    trace.append(event)
    trace[trace.count - 1].day = days.day(of: event.time)
  }

  private static func cause(of event: Event) -> EventTraits {
    switch event.resumeCause {
    case .timer: .causeTimer
    case .customer: .causeCustomer
    case .agent: .causeAgent
    case .capacity, .unknown: []
    }
  }

  private static func showsBeginning(_ events: [Event]) -> Bool {
    for event in events where event.kind.isInTrace && (event.kind != .message || event.isPublicMessage) {
      return event.kind == .started || event.kind == .message && event.author == .customer
    }
    return false
  }
}
