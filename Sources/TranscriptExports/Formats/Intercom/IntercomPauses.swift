import Conversations

/// Pauses of a conversation from parts (snoozed, opened) and from handling events (paused, resumed), which tell the same twice.
enum IntercomPauses {
  /// Begins the identity of what comes from handling events.
  static let handling = "handling "
  /// Begins the identity of an awakening that only counts if the conversation was paused.
  static let awakening = "awakening "
  /// Two records of one pause lie within this time of each other, in milliseconds.
  private static let tolerance: Int64 = 5000

  /// Leaves one of two pauses that are the same, and tells resumptions from reopenings; events are in time order.
  static func settle(_ events: inout [EventDraft]) {
    let snoozes = events.filter { $0.type == .paused && !$0.identity.hasPrefix(handling) }.map { instant($0.at) }
    var isPaused = false
    var isClosed = false
    var settled: [EventDraft] = []
    settled.reserveCapacity(events.count)
    for var event in events {
      let isHandling = event.identity.hasPrefix(handling)
      switch event.type {
      case .paused:
        if isHandling, snoozes.contains(where: { abs($0 - instant(event.at)) <= tolerance }) { continue }
        if isHandling, isClosed || isPaused { event = kept(event) } else { isPaused = true }
      case .resumed:
        if event.identity.hasPrefix(awakening), !isPaused { continue }
        if isHandling, !isPaused { event = kept(event) } else { isPaused = false }
      case .reopened:
        if isPaused { event.type = .resumed }
        event.cause = isPaused ? cause(event.by) : .unknown
        (isPaused, isClosed) = (false, false)
      case .closed: (isPaused, isClosed) = (false, true)
      default: break
      }
      settled.append(event)
    }
    events = settled
  }

  private static func kept(_ event: EventDraft) -> EventDraft {
    var unknown = EventDraft.unknown("handling_\(event.type.name)", at: event.at)
    (unknown.by, unknown.agent) = (event.by, event.agent)
    return unknown
  }

  private static func cause(_ author: EventAuthor) -> ResumeCause {
    switch author {
    case .customer: .customer
    case .agent: .agent
    default: .unknown
    }
  }

  private static func instant(_ text: String) -> Int64 {
    var text = text
    return text.withUTF8 { WrittenTime($0)?.localMilliseconds ?? 0 }
  }
}
