/// What happened.
public enum EventKind: UInt8, CaseIterable, Sendable {
  case started, assigned, message, transferred, paused, resumed, closed, reopened
  case status, survey, order, note, unknown

  /// The name that the transcript format uses.
  public var name: String { "\(self)" }

  /// The bit of this kind in a mask of kinds.
  @inlinable
  public var bit: UInt32 { 1 << UInt32(rawValue) }

  /// Whether the event belongs to the trace: public messages and the life cycle, no statuses, surveys, notes or unknown events.
  @inlinable
  public var isInTrace: Bool { rawValue <= EventKind.reopened.rawValue }
}
