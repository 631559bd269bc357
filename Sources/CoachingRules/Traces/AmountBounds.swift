import MessageSignals

/// Least and most of what is counted in a message or a turn.
public struct AmountBounds: Hashable, Sendable {
  /// The least of each amount.
  public var least = MessageAmounts()
  /// The most of each amount.
  public var most = AmountBounds.unlimited
  /// The least number of messages.
  public var leastMessages: UInt16 = 0
  /// The most messages.
  public var mostMessages: UInt16 = .max

  private static let unlimited: MessageAmounts = {
    var amounts = MessageAmounts()
    amounts.words = .max
    amounts.misspelt = .max
    amounts.emojis = .max
    amounts.characters = .max
    return amounts
  }()

  /// No bounds.
  public init() {}

  /// Whether an event lies within the bounds.
  public func contain(_ event: TraceEvent) -> Bool {
    let amounts = event.amounts
    return amounts.words >= least.words && amounts.words <= most.words
      && amounts.emojis >= least.emojis && amounts.emojis <= most.emojis
      && amounts.characters >= least.characters && amounts.characters <= most.characters
      && event.messages >= leastMessages && event.messages <= mostMessages
  }
}
