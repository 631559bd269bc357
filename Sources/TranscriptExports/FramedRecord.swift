/// Where one record lies in a block.
public struct FramedRecord: Hashable, Sendable {
  /// Its bytes in the block.
  public var range: Range<Int>
  /// Its ordinal in the file, from 0; rejections of the framing take part in the count.
  public var ordinal: Int64

  /// A record with its place.
  public init(range: Range<Int>, ordinal: Int64) {
    self.range = range
    self.ordinal = ordinal
  }
}
