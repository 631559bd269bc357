import Conversations

/// What a source says of a customer; empty texts for what it does not say.
public struct CustomerDraft: Hashable, Sendable {
  /// The source's identifier.
  public var id = ""
  /// First name, or a nickname where profiles allow one.
  public var givenName = ""
  /// Last name.
  public var familyName = ""
  /// Telephone number.
  public var phone = ""
  /// E-mail address.
  public var email = ""
  /// IANA name of the customer's own time zone.
  public var timeZone = ""

  /// A customer of whom nothing is known.
  public init() {}

  /// Sets both names from one: what stands before the first space is the given name.
  public mutating func setName(_ name: String) {
    let parts = name.split(separator: " ", maxSplits: 1)
    if givenName.isEmpty, let first = parts.first { givenName = String(first) }
    if familyName.isEmpty, parts.count > 1 { familyName = String(parts[1]) }
  }
}
