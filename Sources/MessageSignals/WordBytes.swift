/// Eight bytes of a text at once: how many of the first are ASCII letters and digits, and their folded form.
struct WordBytes {
  private let bytes: UInt64
  /// The highest bit of each byte that is a digit.
  private let digits: UInt64
  /// How many of the first bytes are ASCII letters and digits, at most eight.
  let count: Int

  /// The bytes from a position of the text on, which must lie inside it; beyond its end there are none.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at position: Int) {
    bytes = Self.load(text, position)
    let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
    // A byte's highest bit says that it is at least the first of a range, or beyond its last; no sum reaches the next byte.
    let letter = low | 0x2020_2020_2020_2020
    let isLetter =
      (letter &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(letter &+ 0x0505_0505_0505_0505)
    let isDigit = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
    digits = isDigit & ~bytes & 0x8080_8080_8080_8080
    let isWord = digits | isLetter & ~bytes & 0x8080_8080_8080_8080
    count = (isWord ^ 0x8080_8080_8080_8080).trailingZeroBitCount >> 3
  }

  /// The letters and digits in small letters, the first lowest; the rest is 0.
  @inline(__always)
  var folded: UInt64 { (bytes | 0x2020_2020_2020_2020) & wordMask }

  /// How many of these letters and digits are digits.
  @inline(__always)
  var digitCount: Int {
    let found = digits & wordMask
    return found == 0 ? 0 : found.nonzeroBitCount
  }

  /// How many of them are capitals.
  @inline(__always)
  var upperCount: Int {
    let found = ~bytes & 0x2020_2020_2020_2020 & wordMask
    return found == 0 ? 0 : found.nonzeroBitCount
  }

  @inline(__always)
  private var wordMask: UInt64 { count == 8 ? .max : 1 << UInt64(8 &* count) &- 1 }

  /// Eight bytes, the first lowest; 0 for those beyond the end.
  @inline(__always)
  private static func load(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt64 {
    let raw = UnsafeRawBufferPointer(text)
    if position &+ 8 <= text.count {
      return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }
    if text.count >= 8 {
      let last = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: text.count &- 8, as: UInt64.self))
      return last >> UInt64(8 &* (position &+ 8 &- text.count))
    }
    var bytes: UInt64 = 0
    var next = text.count
    while next > position {
      next &-= 1
      bytes = bytes << 8 | UInt64(text[next])
    }
    return bytes
  }
}
