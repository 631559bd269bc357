/// The words of a message that carry a signal.
public struct SignalHit: Hashable, Sendable {
  /// What they show.
  public var signal: Signal
  /// First byte, counted from the start of the message's text; a character begins there.
  public var start: UInt32
  /// The byte after the last; a character begins there, or the text ends.
  public var end: UInt32

  /// A hit with all its parts.
  @inlinable
  public init(signal: Signal, start: UInt32, end: UInt32) {
    self.signal = signal
    self.start = start
    self.end = end
  }

  /// The same bytes as a range, as `Conversation.quote` takes it.
  @inlinable
  public var bytes: Range<Int> { Int(start)..<Int(end) }
}
