/// What a user must say of exports that do not say it themselves.
public struct ImportSettings: Hashable, Sendable {
  /// Names under which agents appear in exports without roles (WhatsApp chats), as they are written there.
  public var agentNames: [String] = []
  /// The column map of tables (CSV), as its file was written; nil if none was given.
  public var tableMap: String?
  /// IANA name of the zone of times that no source places; nil for each format's own assumption.
  public var timeZone: String?
  /// Whether the day stands before the month where a file does not show it; nil for the file's language.
  public var isDayFirst: Bool?

  /// The encoding of texts that are no UTF-8 and declare none, such as "windows-1252"; nil for none.
  public var encoding: String?

  /// The zone of times of desks that no source places: Central European, where nobody says another.
  package var siteZone: String { timeZone ?? "Europe/Paris" }

  /// Nothing is said.
  public init() {}
}
