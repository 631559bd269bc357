/// The name of a field, held in three words so that comparing it costs no memory access and `switch` reads like text.
///
/// Names are at most 23 bytes of UTF-8; a longer one equals no literal.
struct FieldName: Hashable, Sendable, ExpressibleByStringLiteral {
  private let first: UInt64
  private let second: UInt64
  /// The last seven bytes, and the length in the highest byte (so that a name that ends with NUL is not taken for a shorter one).
  private let third: UInt64

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else {
      self.init(first: 0, second: 0, third: 0)
      return
    }
    self.init(UnsafeRawPointer(start), count: bytes.count)
  }

  @inline(__always)
  init(_ start: UnsafeRawPointer, count: Int) {
    let length = UInt64(truncatingIfNeeded: count) << 56
    if count <= 8 {
      self.init(first: Self.word(start, count), second: 0, third: length)
    } else if count <= 16 {
      self.init(
        first: start.loadUnaligned(as: UInt64.self), second: Self.word(start + 8, count - 8), third: length)
    } else if count <= 23 {
      self.init(
        first: start.loadUnaligned(as: UInt64.self),
        second: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
        third: Self.word(start + 16, count - 16) | length)
    } else {
      self.init(first: 0, second: 0, third: .max)
    }
  }

  @inline(__always)
  init(stringLiteral literal: StaticString) {
    self.init(UnsafeRawPointer(literal.utf8Start), count: literal.utf8CodeUnitCount)
  }

  @inline(__always)
  private init(first: UInt64, second: UInt64, third: UInt64) {
    self.first = first
    self.second = second
    self.third = third
  }

  /// `count` (0 to 8) bytes as one word, without reading beyond them.
  @inline(__always)
  private static func word(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count == 8 { return start.loadUnaligned(as: UInt64.self) }
    if count >= 4 {
      let low = UInt64(start.loadUnaligned(as: UInt32.self))
      let high = UInt64(start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      return low | high << UInt64(8 * (count - 4))
    }
    if count <= 0 { return 0 }
    let middle = count >> 1
    return UInt64(start.load(as: UInt8.self))
      | UInt64(start.load(fromByteOffset: middle, as: UInt8.self)) << UInt64(8 * middle)
      | UInt64(start.load(fromByteOffset: count - 1, as: UInt8.self)) << UInt64(8 * (count - 1))
  }

  @inline(__always)
  static func == (lhs: FieldName, rhs: FieldName) -> Bool {
    lhs.first == rhs.first && lhs.second == rhs.second && lhs.third == rhs.third
  }

  /// Compares with a literal in a pattern; the literal's words are constants by the time the code runs.
  @inline(__always)
  static func ~= (literal: StaticString, name: FieldName) -> Bool {
    name == FieldName(UnsafeRawPointer(literal.utf8Start), count: literal.utf8CodeUnitCount)
  }

  /// The name as text, for sentences; only names that the formats know ever get there.
  var text: String {
    var bytes: [UInt8] = []
    for word in [first, second, third] {
      for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * place))) }
    }
    return String(decoding: bytes.prefix(min(Int(third >> 56), 23)), as: UTF8.self)
  }
}
