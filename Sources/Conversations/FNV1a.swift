/// The 64-bit FNV-1a hash: fixed for ever, unlike Swift's `Hasher`, so that samples and file names are the same in every run.
///
/// Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm", RFC 9923.
public enum FNV1a {
  /// The hash of no bytes, where every hash starts.
  public static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash after one more byte.
  @inlinable
  public static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of these bytes, going on from `start`.
  @inlinable
  public static func hash(_ bytes: UnsafeBufferPointer<UInt8>, from start: UInt64 = FNV1a.start) -> UInt64 {
    var hash = start
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }

  /// The hash of a text's UTF-8.
  public static func hash(_ text: String, from start: UInt64 = FNV1a.start) -> UInt64 {
    var text = text
    return text.withUTF8 { hash($0, from: start) }
  }
}
