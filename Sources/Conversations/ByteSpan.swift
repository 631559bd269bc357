/// A run of bytes in a conversation's arena.
public struct ByteSpan: Hashable, Sendable {
  /// First byte, counted from the start of the arena.
  public var offset: UInt32
  /// Number of bytes.
  public var length: UInt32

  /// A run of `length` bytes that starts at `offset`.
  @inlinable
  public init(offset: UInt32, length: UInt32) {
    self.offset = offset
    self.length = length
  }

  /// No bytes at all: how an absent value is written.
  public static let empty = ByteSpan(offset: 0, length: 0)

  /// Whether there are no bytes.
  @inlinable
  public var isEmpty: Bool { length == 0 }

  /// The same bytes as a range of arena positions.
  @inlinable
  public var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }
}
