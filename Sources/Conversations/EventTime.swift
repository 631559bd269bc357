/// When something happened: the instant, and how the source wrote it.
public struct EventTime: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var milliseconds: Int64
  /// The source's own spelling, in the conversation's arena.
  public var original: ByteSpan
  /// How exactly it was written.
  public var precision: TimePrecision
  /// Where its zone came from.
  public var zone: ZoneSource

  /// A time with all its parts.
  @inlinable
  public init(
    milliseconds: Int64, original: ByteSpan = .empty, precision: TimePrecision = .second, zone: ZoneSource = .explicit
  ) {
    self.milliseconds = milliseconds
    self.original = original
    self.precision = precision
    self.zone = zone
  }
}
