/// Personal data in a message, and where it stands.
public struct PersonalDataHit: Hashable, Sendable {
  /// What it is.
  public var kind: PersonalDataKind
  /// First byte, counted from the start of the message's text.
  public var start: UInt32
  /// The byte after the last.
  public var end: UInt32
  /// Whether it is a telephone number that no private person has: free of charge, at a shared or a higher price.
  public var isServiceNumber: Bool

  /// A hit with all its parts.
  @inlinable
  public init(kind: PersonalDataKind, start: UInt32, end: UInt32, isServiceNumber: Bool = false) {
    self.kind = kind
    self.start = start
    self.end = end
    self.isServiceNumber = isServiceNumber
  }

  /// The same bytes as a range.
  @inlinable
  public var bytes: Range<Int> { Int(start)..<Int(end) }
}
