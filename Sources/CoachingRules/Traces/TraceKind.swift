/// What a trace event is, as rule files name it.
public enum TraceKind: UInt8, CaseIterable, Sendable {
  case message, turn, started, assigned, transferred, paused, resumed, closed, reopened
  /// The moment from which the customer's name is known to the agent.
  case nameKnown

  /// The name in rule files.
  public var name: String { self == .nameKnown ? "name-known" : "\(self)" }

  /// The bit of this kind in a mask of kinds.
  @inlinable
  public var bit: UInt32 { 1 << UInt32(rawValue) }

  /// The kinds that "the next event" of chain templates counts: public messages and moves.
  package static let chained: UInt32 = [Self.message, .transferred, .paused, .closed, .resumed].reduce(0) {
    $0 | $1.bit
  }
}
