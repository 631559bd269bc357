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
  /// The step of the life cycle that an event is, as traces name it; nil for messages and what is in no trace.
  package var step: TraceKind? {
    switch self {
    case .started: .started
    case .assigned: .assigned
    case .transferred: .transferred
    case .paused: .paused
    case .resumed: .resumed
    case .closed: .closed
    case .reopened: .reopened
    case .message, .status, .survey, .order, .note, .unknown: nil
    }
  }
}

extension TraceKind {
  /// The kind of event that stands behind a trace event.
  package var eventKind: EventKind { EventKind.allCases.first { $0.step == self } ?? .message }
}
