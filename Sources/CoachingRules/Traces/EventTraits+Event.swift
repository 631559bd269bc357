import Conversations

extension EventTraits {
  /// Who an event's doing it is.
  static func author(of event: Event) -> EventTraits {
    if event.isAutomatic { return .byDesk }
    switch event.author {
    case .customer: return .byCustomer
    case .agent: return .byAgent
    case .bot: return .byBot
    case .supervisor: return .bySupervisor
    case .system: return .bySystem
    case .unknown: return []
    }
  }

  /// The form of a message.
  static func form(of event: Event) -> EventTraits {
    var traits: EventTraits = event.isProactive ? .proactive : []
    switch event.messageKind {
    case .template: traits.insert(.template)
    case .text, .interactive: traits.insert(.text)
    case .image, .audio, .video, .document, .location, .sticker, .contact: traits.insert(.media)
    case .reaction, .note: break
    }
    return traits
  }
}

extension EventKind {
  /// The kind of trace event that an event of the life cycle or a message becomes.
  var traceKind: TraceKind {
    switch self {
    case .started: .started
    case .assigned: .assigned
    case .transferred: .transferred
    case .paused: .paused
    case .resumed: .resumed
    case .closed: .closed
    case .reopened: .reopened
    case .message, .status, .survey, .order, .note, .unknown: .message
    }
  }
}
