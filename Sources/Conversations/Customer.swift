/// The person whom a conversation serves, as far as the source knows.
public struct Customer: Sendable {
  /// The source's identifier.
  public var id: ByteSpan = .empty
  /// First name, or a nickname where profiles allow one.
  public var givenName: ByteSpan = .empty
  /// Last name.
  public var familyName: ByteSpan = .empty
  /// Telephone number.
  public var phone: ByteSpan = .empty
  /// E-mail address.
  public var email: ByteSpan = .empty
  /// The customer's own time zone.
  public var timeZone: Identifier = .none
  /// The clock of that zone; nil if it is not known.
  public internal(set) var clock: ZoneClock?

  /// A customer of whom nothing is known.
  public init() {}
}
