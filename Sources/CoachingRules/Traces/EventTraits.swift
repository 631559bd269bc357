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
  /// The first message of a turn.
  public static let firstOfTurn = EventTraits(rawValue: 1 << 19)
  /// A message that belongs to a turn.
  public static let inTurn = EventTraits(rawValue: 1 << 20)
  /// The brand's last message relaunched, and the customer has not answered.
  public static let afterUnansweredRelaunch = EventTraits(rawValue: 1 << 21)
  /// A template asked whether to go on, and the customer has not answered.
  public static let awaitingConsent = EventTraits(rawValue: 1 << 22)
  /// Nothing public had happened for a long time.
  public static let afterSilence = EventTraits(rawValue: 1 << 23)
  /// The customer's last message complains.
  public static let afterComplaint = EventTraits(rawValue: 1 << 24)
  /// The customer's last message is rude.
  public static let afterRudeness = EventTraits(rawValue: 1 << 25)
  /// The public message before it shows a scripted menu.
  public static let afterMenu = EventTraits(rawValue: 1 << 26)
  /// Shows a scripted menu.
  public static let menu = EventTraits(rawValue: 1 << 27)
  /// Follows something that happened to the customer's order.
  public static let dueToOrder = EventTraits(rawValue: 1 << 28)
  /// Outside the hours in which the brand may take the initiative.
  public static let outsideHours = EventTraits(rawValue: 1 << 29)
  /// Could not be delivered because the window was shut.
  public static let failedForWindow = EventTraits(rawValue: 1 << 30)
  /// A conversation that came by a transfer.
  public static let byTransfer = EventTraits(rawValue: 1 << 31)
  /// The agent's last change of availability of the day.
  public static let lastOfDay = EventTraits(rawValue: 1 << 32)
  /// Whether it is free text or a template cannot be told.
  public static let uncertainForm = EventTraits(rawValue: 1 << 33)
  /// A message that never arrived.
  public static let undelivered = EventTraits(rawValue: 1 << 34)
}
