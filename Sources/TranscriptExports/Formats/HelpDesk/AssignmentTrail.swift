import Conversations

/// Follows who holds a conversation, to tell what its holder passed on from what somebody else gave out.
///
/// Readers write every move as an assignment with the mover in `EventDraft.person`. A move by the holder himself becomes a transfer; nobody
/// is charged with a move that a colleague, a supervisor or the desk made.
struct AssignmentTrail {
  private var holder = ""
  private var group = ""

  /// Puts the events of a whole conversation in time order and tells transfers from assignments.
  static func follow(_ draft: inout ConversationDraft) {
    sort(&draft.events)
    var trail = AssignmentTrail()
    for index in draft.events.indices { trail.take(&draft.events[index]) }
  }

  /// Puts events in time order; of the same instant, in the order they were read.
  static func sort(_ events: inout [EventDraft]) {
    // Instants end with Z, behind which a fraction of the same second would be put.
    let order = events.indices.map { (key: events[$0].at.dropLast(), position: $0) }.sorted {
      ($0.key, $0.position) < ($1.key, $1.position)
    }
    events = order.map { events[$0.position] }
  }

  private mutating func take(_ event: inout EventDraft) {
    switch event.type {
    case .message where event.by == .agent && !event.isAutomatic && !event.agent.isEmpty:
      holder = event.agent
    case .assigned:
      decide(&event)
      if !event.agent.isEmpty { holder = event.type == .transferred ? event.toAgent : event.agent }
      let newGroup = event.type == .transferred ? event.toGroup : event.group
      if !newGroup.isEmpty { group = newGroup }
    case .transferred: if !event.toAgent.isEmpty || !event.toGroup.isEmpty { holder = event.toAgent }
    default: break
    }
  }

  private func decide(_ event: inout EventDraft) {
    guard event.by == .agent, !event.person.isEmpty else { return }
    let mover = event.person
    if mover == holder, event.agent != holder, !event.agent.isEmpty || !event.group.isEmpty && event.group != group {
      event.type = .transferred
      event.toAgent = event.agent
      event.toGroup = event.group
      event.group = ""
      event.agent = mover
    } else if mover != event.agent {
      // Written as the receiver's own doing it would say something that did not happen.
      event.by = .unknown
    }
  }
}
