import Conversations
import MessageSignals

extension CustomerCase {
  /// Puts the events of all conversations in time order and sees relaunches and silences across them.
  mutating func join(_ settings: TraceSettings) {
    // Events of one conversation are in order already and keep it; `event` grows with the conversation and the position in it.
    if conversations.count > 1 {
      trace.sort {
        if $0.time != $1.time { return $0.time < $1.time }
        return $0.event != $1.event ? $0.event < $1.event : $0.kind.rawValue < $1.kind.rawValue
      }
    }
    var lastIsBrand = false
    var lastBrandMessage = Int64.min
    var lastPublic = Int64.min
    // Whether the first message of the turn that is being read broke a long silence.
    var turnBreaksSilence = false
    for position in trace.indices {
      let event = trace[position]
      if event.kind == .turn {
        setSilence(turnBreaksSilence, at: position)
        turnBreaksSilence = false
        continue
      }
      if lastPublic != .min, event.precision != .day {
        let isLong = event.time - lastPublic > settings.longSilence + (event.precision == .minute ? 60_000 : 0)
        if event.kind == .message, isLong { turnBreaksSilence = event.traits.contains(.inTurn) }
        setSilence(isLong, at: position)
      }
      // What never arrived presses nobody and breaks no silence.
      guard event.kind == .message, !event.traits.contains(.undelivered) else { continue }
      lastPublic = event.time
      if event.traits.contains(.byCustomer) {
        lastIsBrand = false
        continue
      }
      let isSilent =
        lastIsBrand && event.precision != .day
        && event.time - lastBrandMessage >= settings.relaunchGap + (event.precision == .minute ? 60_000 : 0)
      let isTemplate =
        event.traits.contains(.template) && event.traits.isDisjoint(with: [.proactive, .byDesk, .dueToOrder])
      if !lastIsBrand {
        trace[position].traits.remove(.relaunch)
      } else if isSilent, isTemplate || event.signals.contains(SignalMask(.relaunch)) && event.traits.contains(.byAgent)
      {
        trace[position].traits.insert(.relaunch)
      }
      lastIsBrand = true
      lastBrandMessage = event.time
    }
  }

  private mutating func setSilence(_ isLong: Bool, at position: Int) {
    if isLong { trace[position].traits.insert(.afterSilence) } else { trace[position].traits.remove(.afterSilence) }
  }
}
