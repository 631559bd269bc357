/// What a trace event is, as rule files name it.
public enum TraceKind: UInt8, CaseIterable, Sendable {
  case message, turn, started, assigned, transferred, paused, resumed, closed, reopened
  /// The moment from which the customer's name is known to the agent.
  case nameKnown
  /// The moment from which an agent holds the conversation.
  case given
  /// Something that happened to the customer's order.
  case order
  /// Changes of an agent's availability, in shifts.
  case available, busy, unavailable, offline

  /// The name in rule files.
  public var name: String { self == .nameKnown ? "name-known" : "\(self)" }

  /// The bit of this kind in a mask of kinds.
  @inlinable
  public var bit: UInt32 { 1 << UInt32(rawValue) }

  /// The kinds that facts of a conversation carry to the customer's case.
  package static let facts = mask(.message, .turn, .transferred, .paused, .closed, .resumed, .order, .assigned, .given)

  /// The kinds of an availability log.
  package static let availability = mask(.available, .busy, .unavailable, .offline)

  /// The bits of these kinds.
  package static func mask(_ kinds: TraceKind...) -> UInt32 { kinds.reduce(0) { $0 | $1.bit } }
}
