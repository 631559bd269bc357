/// Contacts and turns of a conversation, derived in one pass each; reuse one outline for conversation after conversation.
public struct ConversationOutline: Sendable {
  /// The contacts, in order.
  public private(set) var contacts: [Contact] = []
  /// The turns, in order.
  public private(set) var turns: [Turn] = []
  /// For each event its turn, as a position in `turns`; -1 for events in no turn.
  public private(set) var turnOfEvent: [Int32] = []

  /// An empty outline.
  public init() {}

  /// Derives contacts and turns; O(events).
  ///
  /// - Parameter relaunchGap: milliseconds of silence that end a turn.
  public mutating func derive(from conversation: Conversation, relaunchGap: Int64) {
    deriveContacts(conversation.events)
    deriveTurns(conversation.events, relaunchGap: relaunchGap)
  }

  private mutating func deriveContacts(_ events: [Event]) {
    contacts.removeAll(keepingCapacity: true)
    var open = -1
    var lastAgent: Int32 = -1
    var waitingSince: Int32 = -1
    for position in events.indices {
      let event = events[position]
      let here = Int32(position)
      switch event.kind {
      case .assigned where event.agent >= 0:
        begin(.assigned, event.agent, at: here, from: here, waitingSince, &open)
      case .reopened where event.agent >= 0 && open < 0:
        begin(.reopened, event.agent, at: here, from: here, waitingSince, &open)
      case .resumed where open < 0:
        let agent = event.agent >= 0 ? event.agent : lastAgent
        if agent >= 0 { begin(.resumed, agent, at: here, from: here, waitingSince, &open) }
      case .message where event.isPublicMessage:
        if event.author == .customer {
          if waitingSince < 0 { waitingSince = here }
        } else if event.author == .agent, !event.isAutomatic, event.agent >= 0 {
          begin(.wrote, event.agent, at: here, from: here, waitingSince, &open)
          waitingSince = -1
        }
      case .transferred, .paused, .closed:
        if open >= 0 {
          contacts[open].endingEvent = here
          contacts[open].events = contacts[open].events.lowerBound..<here + 1
          lastAgent = contacts[open].agent
          open = -1
        }
        if event.kind == .closed { waitingSince = -1 }
        if event.kind == .transferred {
          lastAgent = event.toAgent
          if event.toAgent >= 0 {
            begin(.transferredIn, event.toAgent, at: here, from: here + 1, waitingSince, &open)
          }
        }
      default: break
      }
    }
    if open >= 0 { contacts[open].events = contacts[open].events.lowerBound..<Int32(events.count) }
  }

  private mutating func begin(
    _ opening: Contact.Opening, _ agent: Int32, at event: Int32, from start: Int32, _ waitingSince: Int32,
    _ open: inout Int
  ) {
    if open >= 0 {
      if contacts[open].agent == agent { return }
      contacts[open].events = contacts[open].events.lowerBound..<start
    }
    open = contacts.count
    contacts.append(
      Contact(
        number: Int32(contacts.count + 1), agent: agent, opening: opening, openingEvent: event, events: start..<start,
        waitingSince: waitingSince >= 0 ? min(waitingSince, start) : start, endingEvent: -1))
  }

  private mutating func deriveTurns(_ events: [Event], relaunchGap: Int64) {
    turns.removeAll(keepingCapacity: true)
    turnOfEvent.removeAll(keepingCapacity: true)
    var isOpen = false
    for position in events.indices {
      let event = events[position]
      var turn: Int32 = -1
      switch event.kind {
      // The customer never saw it: the turn goes on around it.
      case .message where event.isUndelivered: break
      case .message where event.isPublicMessage:
        let hasTurn = event.author == .customer || event.isOwnMessage
        if hasTurn {
          if isOpen, let last = turns.last, last.author == event.author, last.agent == event.agent,
            event.time.milliseconds - events[Int(last.last)].time.milliseconds < relaunchGap
          {
            turns[turns.count - 1].last = Int32(position)
            turns[turns.count - 1].messageCount += 1
          } else {
            turns.append(
              Turn(
                author: event.author, agent: event.agent, first: Int32(position), last: Int32(position), messageCount: 1
              ))
          }
          turn = Int32(turns.count - 1)
        }
        isOpen = hasTurn
      case .paused, .closed, .transferred, .resumed:
        isOpen = isOpen && event.kind == .resumed && event.resumeCause != .timer
      default: break
      }
      turnOfEvent.append(turn)
    }
  }
}
