/// Someone on the brand's side of a conversation.
public struct Participant: Sendable {
  /// The source's identifier.
  public var id: Identifier
  /// First name.
  public var givenName: ByteSpan = .empty
  /// Last name.
  public var familyName: ByteSpan = .empty
  /// The name that customers see instead.
  public var pseudonym: ByteSpan = .empty
  /// The group that conversations are routed to.
  public var group: Identifier = .none
  /// The team in the organisation.
  public var team: Identifier = .none

  /// Someone of whom only the identifier is known.
  public init(id: Identifier) { self.id = id }
}
