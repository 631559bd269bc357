/// Which events count as the next and the previous one in chain templates.
package enum ChainLevel: UInt8, Sendable {
  /// Public messages and moves.
  case messages
  /// Turns, moves, and public messages that belong to no turn.
  case turns
  /// Changes of availability.
  case availability

  /// The level at which an activation of these kinds looks at its neighbours.
  package init(activation kinds: UInt32) {
    if kinds & TraceKind.availability != 0 {
      self = .availability
    } else {
      self = kinds & TraceKind.turn.bit != 0 ? .turns : .messages
    }
  }

  /// The kinds among which the neighbours are.
  package var kinds: UInt32 {
    switch self {
    case .messages: TraceKind.mask(.message, .transferred, .paused, .closed, .resumed)
    case .turns: TraceKind.mask(.message, .turn, .transferred, .paused, .closed, .resumed)
    case .availability: TraceKind.availability
    }
  }

  /// Whether an event is one of the chain; of resumptions only the timer's is a move.
  @inline(__always)
  package func contains(_ event: TraceEvent) -> Bool {
    guard kinds & event.kind.bit != 0 else { return false }
    switch event.kind {
    case .resumed: return event.traits.contains(.causeTimer)
    case .message: return self == .messages || !event.traits.contains(.inTurn)
    default: return true
    }
  }
}
