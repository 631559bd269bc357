import Conversations

/// What a measure counts and how it is put together.
public struct Measurement: Hashable, Sendable {
  /// The number that is compared with the limits.
  public enum Value: String, CaseIterable, Sendable {
    case messages, words, characters, emojis, duration
    case misspeltPerHundredWords = "misspelt-per-100-words"
    case openConversations = "open-conversations"
  }

  /// What one occasion is.
  public enum Per: String, CaseIterable, Sendable {
    case message, turn, contact, pause, assignment
  }

  /// How the numbers of several occasions become one.
  public enum Aggregate: String, CaseIterable, Sendable {
    case any, max, sum
  }

  /// The number.
  public var value: Value
  /// What one occasion is.
  public var per: Per
  /// How several become one.
  public var aggregate: Aggregate
  /// The least allowed; nil for none.
  public var atLeast: PolicyAmount?
  /// The most allowed; nil for none.
  public var atMost: PolicyAmount?
  /// The number aimed at; nil for none.
  public var equals: PolicyAmount?
  /// How far from the number aimed at is still right.
  public var tolerance: PolicyAmount?
  /// Fewer words than this are no occasion.
  public var fromWords = 0
  /// That many misspelt words are no fault, whatever their share.
  public var forgives = 0

  /// A measure without limits.
  public init(value: Value, per: Per, aggregate: Aggregate) {
    self.value = value
    self.per = per
    self.aggregate = aggregate
  }
}
