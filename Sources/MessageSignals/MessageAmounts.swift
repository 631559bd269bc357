/// What is counted in one message; larger numbers than a field can hold stay at its largest.
public struct MessageAmounts: Hashable, Sendable {
  /// Words, without those of a signature.
  public var words: UInt16 = 0
  /// Words that no dictionary of the conversation's language knows.
  public var misspelt: UInt16 = 0
  /// Emojis.
  public var emojis: UInt16 = 0
  /// Characters (Unicode scalars).
  public var characters: UInt16 = 0

  /// Nothing counted.
  @inlinable
  public init() {}

  /// Adds what another message counts.
  @inlinable
  public mutating func add(_ other: MessageAmounts) {
    words = Self.sum(words, other.words)
    misspelt = Self.sum(misspelt, other.misspelt)
    emojis = Self.sum(emojis, other.emojis)
    characters = Self.sum(characters, other.characters)
  }

  @inlinable
  static func sum(_ one: UInt16, _ other: UInt16) -> UInt16 {
    let (sum, isOver) = one.addingReportingOverflow(other)
    return isOver ? .max : sum
  }
}
