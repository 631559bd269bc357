/// What is true of a trace event beside its kind: who, in which situation.
public struct EventTraits: OptionSet, Hashable, Sendable {
  /// One bit per trait.
  public let rawValue: UInt64

  /// The traits with these bits.
  @inlinable
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// By the customer.
  public static let byCustomer = EventTraits(rawValue: 1 << 0)
  /// By an agent in person.
  public static let byAgent = EventTraits(rawValue: 1 << 1)
  /// By a bot.
  public static let byBot = EventTraits(rawValue: 1 << 2)
  /// By the desk: automatic messages.
  public static let byDesk = EventTraits(rawValue: 1 << 3)
  /// By a supervisor.
  public static let bySupervisor = EventTraits(rawValue: 1 << 4)
  /// By the system.
  public static let bySystem = EventTraits(rawValue: 1 << 5)
  /// A resumption by the timer.
  public static let causeTimer = EventTraits(rawValue: 1 << 6)
  /// A resumption by the customer's message.
  public static let causeCustomer = EventTraits(rawValue: 1 << 7)
  /// A resumption by the agent.
  public static let causeAgent = EventTraits(rawValue: 1 << 8)
  /// A pre-written message.
  public static let template = EventTraits(rawValue: 1 << 9)
  /// A recording, a picture or a file.
  public static let media = EventTraits(rawValue: 1 << 10)
  /// Free text.
  public static let text = EventTraits(rawValue: 1 << 11)
  /// The last message of a turn.
  public static let lastOfTurn = EventTraits(rawValue: 1 << 12)
  /// Tries to revive a silent customer.
  public static let relaunch = EventTraits(rawValue: 1 << 13)
  /// A customer's message that awaits an answer.
  public static let awaitsAnswer = EventTraits(rawValue: 1 << 14)
  /// Happened less than the window's length after the customer's last message.
  public static let windowOpen = EventTraits(rawValue: 1 << 15)
  /// The last public message before it is a template that the customer has not answered.
  public static let afterUnansweredTemplate = EventTraits(rawValue: 1 << 16)
  /// The customer's last message declines a template.
  public static let afterDecline = EventTraits(rawValue: 1 << 17)
  /// Starts on the brand's own initiative.
  public static let proactive = EventTraits(rawValue: 1 << 18)
}
