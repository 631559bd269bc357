/// What a folded word is looked up by: its bytes themselves if they are eight at most, else a mixture of them.
///
/// The first byte is the lowest. Words of ASCII of eight bytes or fewer share a key with no other word.
struct PhraseWordKey {
  private(set) var key: UInt64 = 0
  /// Number of folded bytes.
  private(set) var count = 0
  private var chunk: UInt64 = 0

  /// Adds a folded byte, which must not be 0.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count >= 8, count & 7 == 0 {
      key = count == 8 ? Self.mixed(0, key) : Self.mixed(key, chunk)
      chunk = 0
    }
    if count < 8 {
      key |= UInt64(byte) << UInt64(8 &* count)
    } else {
      chunk |= UInt64(byte) << UInt64(8 &* (count & 7))
    }
    count &+= 1
  }

  /// Ends a word, whatever its length.
  @inline(__always)
  mutating func end() {
    if count > 8 { key = Self.mixed(key, chunk) | Self.long }
  }

  /// The key of a word of nine to sixteen folded bytes.
  @inline(__always)
  static func key(_ first: UInt64, _ rest: UInt64) -> UInt64 { mixed(mixed(0, first), rest) | long }

  /// No letter or digit of ASCII begins so: keys of long words are not those of short ones.
  private static let long: UInt64 = 0x80

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
    let product = (hash ^ bytes ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
