/// What an activation and its target must share, beside what each must be.
public struct Correlation: OptionSet, Hashable, Sendable {
  /// One bit per condition.
  public let rawValue: UInt16

  /// The conditions with these bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The same agent did both.
  public static let sameAgent = Correlation(rawValue: 1 << 0)
  /// What the customer gives in one is what an agent asks for in the other.
  public static let sameInformation = Correlation(rawValue: 1 << 1)
  /// Both lie in one conversation.
  public static let sameConversation = Correlation(rawValue: 1 << 2)
  /// They lie in different conversations.
  public static let otherConversation = Correlation(rawValue: 1 << 3)
  /// A transfer goes to the agent, or to a group of the agent, who did the other.
  public static let sameRecipient = Correlation(rawValue: 1 << 4)
  /// Both have the same text.
  public static let sameText = Correlation(rawValue: 1 << 5)
  /// Both belong to the same scripted menu.
  public static let sameMenu = Correlation(rawValue: 1 << 6)
  /// Both lie on the same day of the site's calendar.
  public static let sameDay = Correlation(rawValue: 1 << 7)

  /// The conditions by their names in rule files.
  public static let names: [(String, Correlation)] = [
    ("same-agent", .sameAgent), ("same-information", .sameInformation), ("same-conversation", .sameConversation),
    ("other-conversation", .otherConversation), ("same-recipient", .sameRecipient), ("same-text", .sameText),
    ("same-menu", .sameMenu), ("same-day", .sameDay),
  ]

  /// Whether events are sorted by keys at all.
  var isKeyed: Bool { !subtracting(.otherConversation).isEmpty }
}
