extension ConversationBuilder {
  /// Gives agent events that name nobody to the agent they can only belong to, else to one called "unknown-agent".
  func nameAgents() {
    var holder: Int32 = agents.count == 1 ? 0 : -1
    for position in events.indices {
      let event = events[position]
      if event.kind == .assigned || event.kind == .message, event.agent >= 0 { holder = event.agent }
      if event.kind == .transferred, event.toAgent >= 0 { holder = event.toAgent }
      guard event.author == .agent, event.agent < 0 else { continue }
      if holder < 0 { holder = agent(identifiers.intern("unknown-agent")) }
      events[position].agent = holder
    }
  }

  /// A bot that shows scripted menus has a line of its own: it can be judged, though never an agent for it.
  func nameBots() {
    guard events.contains(where: { $0.author == .bot && !$0.menu.isEmpty }) else { return }
    let bot = agent(identifiers.intern("bot"))
    for position in events.indices where events[position].author == .bot && events[position].kind == .message {
      events[position].agent = bot
    }
  }

  /// Puts events in time order, ties in source order; O(n) where they are already.
  func sortEvents() {
    var isSorted = true
    for position in 1..<max(events.count, 1)
    where events[position - 1].time.milliseconds > events[position].time.milliseconds {
      isSorted = false
      break
    }
    if isSorted { return }
    events.sort { ($0.time.milliseconds, $0.sourceOrder) < ($1.time.milliseconds, $1.sourceOrder) }
  }
}
