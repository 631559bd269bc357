/// One conversation in the canonical form, whatever export it came from.
///
/// It is never empty, in time order (ties in source order), and every agent event names a known agent: whoever holds one need not check
/// again. All text lies in one arena of valid UTF-8; spans of events and participants point into it. Made by `ConversationBuilder` only.
public struct Conversation: Sendable {
  /// The UTF-8 that all spans point into.
  public internal(set) var arena: [UInt8]
  /// What happened, in time order.
  public internal(set) var events: [Event]
  /// The agents that events refer to by position.
  public internal(set) var agents: [Participant]
  /// The source's identifier.
  public internal(set) var id: ByteSpan
  /// The medium.
  public internal(set) var channel: Channel
  /// The brand that the customer wrote to.
  public internal(set) var brand: Identifier
  /// The site (shop, country) of the brand.
  public internal(set) var site: Identifier
  /// The language that the source declares (`fr`, `en-GB`); none if it declares none.
  public internal(set) var language: Identifier
  /// Whom it serves.
  public internal(set) var customer: Customer
  /// The zone of the site, whose calendar days count.
  public internal(set) var zone: ZoneClock
  /// What the source can express.
  public internal(set) var capabilities: CapabilitySet
  /// When the export was taken, in milliseconds since 1970; nil if the source does not say.
  public internal(set) var exportedAt: Int64?
  /// Where the record stood.
  public internal(set) var position: SourcePosition
  /// Number of fields and event types that the reader did not know and kept.
  public internal(set) var unknownCount: Int

  /// The text of a span.
  public func text(_ span: ByteSpan) -> String {
    arena.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[span.range]), as: UTF8.self) }
  }

  /// Calls `body` with the bytes of a span.
  @inlinable
  public func withBytes<Result>(_ span: ByteSpan, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[span.range])) }
  }

  /// The part of an event's text between two byte positions; nil if one of them is not a character boundary of the text.
  public func quote(_ event: Event, bytes: Range<Int>) -> String? {
    withBytes(event.text) { text in
      guard bytes.lowerBound >= 0, bytes.upperBound <= text.count else { return nil }
      for position in [bytes.lowerBound, bytes.upperBound] where position < text.count && text[position] & 0xC0 == 0x80
      {
        return nil
      }
      return String(decoding: UnsafeBufferPointer(rebasing: text[bytes]), as: UTF8.self)
    }
  }

  /// The customer's clock, else the site's.
  public var customerZone: ZoneClock { customer.clock ?? zone }

  /// The last event's instant, in milliseconds since 1970.
  public var lastInstant: Int64 { events[events.count - 1].time.milliseconds }
}
