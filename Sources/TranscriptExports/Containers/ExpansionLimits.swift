/// How far a container may expand: beyond that it is taken for a bomb.
public struct ExpansionLimits: Hashable, Sendable {
  /// Members of an archive, those of archives in it included.
  public var members = 100_000
  /// Bytes that come out for each byte that goes in; looked at once `freeBytes` have come out.
  public var ratio: Int64 = 250
  /// Bytes that may come out whatever went in.
  public var freeBytes: Int64 = 1 << 28
  /// Bytes that may come out of one file altogether.
  public var totalBytes: Int64 = 1 << 38
  /// Archives inside archives, and compression inside compression.
  public var nesting = 3

  /// The usual limits.
  public init() {}

  /// Whether so many bytes may have come out of so many.
  public func allow(_ expanded: Int64, from compressed: Int64) -> Bool {
    expanded <= totalBytes && (expanded <= freeBytes || expanded / ratio <= compressed)
  }
}
