/// Who did something in a conversation.
public enum EventAuthor: UInt8, CaseIterable, Sendable {
  case unknown, customer, agent, bot, system, supervisor

  /// The name that the transcript format uses; nil for `unknown`.
  public var name: String? { self == .unknown ? nil : "\(self)" }
}
