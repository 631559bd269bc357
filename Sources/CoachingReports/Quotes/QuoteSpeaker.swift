/// Who speaks in a quote; nobody is named.
public enum QuoteSpeaker: String, CaseIterable, Sendable {
  /// The customer.
  case customer
  /// The agent whose sample it is.
  case agent
  /// A bot.
  case bot
  /// The desk: automatic messages.
  case desk
  /// The system: moves that nobody made in person.
  case system
  /// Another agent.
  case colleague
}
