import CoachingRules

/// Whether a rule's verdict may depend on what a repair changed.
///
/// An event is *concerned* if it was changed, put in or taken out, if it is the turn of such a message, or if the change moved it: its time,
/// its place in its turn, its contact, its window, who holds the conversation then. What its words say is no reason where its words were
/// not changed. A verdict may depend on a change only if a pattern of its rule fits a concerned event, before or after; for chains, also if
/// it fits the neighbour of one; or if the change decides whether and when the rule's case begins and ends.
struct Dependence {
  let before: CaseTrace?
  let after: CaseTrace?
  /// The names of the events that were changed, with their conversation.
  let touched: Set<String>

  /// Whether the rule's verdict may depend on the change.
  func allows(_ rule: Rule) -> Bool {
    // A contact or a day that the change made, or made go.
    guard let before, let after else { return true }
    if rule.unless.contains(.resumedSameDay), before.isResumedSameDay != after.isResumedSameDay { return true }
    let concerned = concernedEvents(before, after)
    let ends = before.endsByMove != after.endsByMove || end(before) != end(after)
    for constraint in rule.constraints {
      if ends, constraint.within != nil || constraint.template == .end { return true }
      let patterns = constraint.patterns
      var near = concerned
      if constraint.template.isChained {
        let level = ChainLevel(activation: constraint.activation?.kinds ?? 0)
        near += neighbours(before, level) + neighbours(after, level)
      }
      if near.contains(where: { event in patterns.contains { fits($0, event) } }) { return true }
      // Whoever writes first after what obliges is credited, whatever he writes.
      let credits = constraint.template == .notResponse || constraint.template == .notRespondedExistence
      if credits, concerned.contains(where: { $0.kind == .message && $0.traits.contains(.byAgent) }) { return true }
    }
    return false
  }

  private func fits(_ set: PatternSet, _ event: TraceEvent) -> Bool { set.patterns.contains { $0.fits(event) } }

  private func end(_ trace: CaseTrace) -> String? {
    trace.range.isEmpty ? nil : trace.names[trace.range.upperBound - 1]
  }

  private func isTouched(_ name: String) -> Bool {
    guard let slash = name.lastIndex(of: "/") else { return touched.contains(name) }
    return touched.contains(String(name[..<slash]))
  }

  /// The concerned events, as they were and as they are.
  private func concernedEvents(_ before: CaseTrace, _ after: CaseTrace) -> [TraceEvent] {
    var concerned: [TraceEvent] = []
    let old = Dictionary(before.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    let new = Dictionary(after.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    for (name, position) in new {
      let event = after.events[position]
      guard let earlier = old[name] else {
        concerned.append(event)
        continue
      }
      let was = before.events[earlier]
      let isInside = after.range.contains(position)
      if isTouched(name) || isMoved(was, event) || isInside != before.range.contains(earlier)
        || event.kind == .turn && turnIsTouched(event, after)
      {
        concerned += [was, event]
      }
    }
    for (name, position) in old where new[name] == nil { concerned.append(before.events[position]) }
    return concerned
  }

  private func turnIsTouched(_ turn: TraceEvent, _ trace: CaseTrace) -> Bool {
    trace.events.indices.contains { position in
      let event = trace.events[position]
      return event.kind == .message && event.event >= turn.firstEvent && event.event <= turn.event
        && isTouched(trace.names[position])
    }
  }

  /// Whether anything but its words is different.
  private func isMoved(_ one: TraceEvent, _ other: TraceEvent) -> Bool {
    one.time != other.time || one.traits != other.traits || one.holder != other.holder
      || one.holderAfter != other.holderAfter || one.messages != other.messages || one.value != other.value
      || one.event - one.firstEvent != other.event - other.firstEvent
  }

  /// What stands next to a changed event in the chain.
  private func neighbours(_ trace: CaseTrace, _ level: ChainLevel) -> [TraceEvent] {
    var near: [TraceEvent] = []
    let chain = trace.events.indices.filter { level.contains(trace.events[$0]) }
    for (place, position) in chain.enumerated() {
      guard isTouched(trace.names[position]) else { continue }
      if place > 0 { near.append(trace.events[chain[place - 1]]) }
      near.append(trace.events[position])
      if place + 1 < chain.count { near.append(trace.events[chain[place + 1]]) }
    }
    return near
  }
}
