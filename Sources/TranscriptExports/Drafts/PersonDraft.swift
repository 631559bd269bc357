import Conversations

/// Someone whom a source describes apart from conversations: a line of its list of users.
public struct PersonDraft: Hashable, Sendable {
  /// What makes `id` unique, as in `ConversationDraft.source`.
  public var source: String
  /// The source's identifier.
  public var id: String
  /// What he does; unknown if the source does not say.
  public var role: EventAuthor = .unknown
  /// The name as the source shows it.
  public var name = ""
  /// First name, where the source tells it apart.
  public var givenName = ""
  /// Last name, where the source tells it apart.
  public var familyName = ""
  /// The name that customers see instead.
  public var pseudonym = ""
  /// The group that conversations are routed to.
  public var group = ""
  /// Telephone number.
  public var phone = ""
  /// E-mail address.
  public var email = ""

  /// Someone of whom only the identifier is known.
  public init(source: String, id: String) {
    self.source = source
    self.id = id
  }
}
