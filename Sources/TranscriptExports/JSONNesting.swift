/// Follows brackets and strings through JSON, over block boundaries, without reading values.
struct JSONNesting: Sendable {
  /// Number of brackets open.
  private(set) var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// Nothing open.
  init() {}

  /// Moves `index` on to behind the bracket that closes the last open one; false if the block ends before.
  ///
  /// Begin at an opening bracket. Which kind of bracket closes which is left to the parser that reads the record.
  mutating func close(_ bytes: UnsafePointer<UInt8>, _ index: inout Int, _ count: Int) -> Bool {
    var here = index
    defer { index = here }
    while here < count {
      if isInString {
        guard endString(bytes, &here, count) else { return false }
      }
      while here < count {
        let byte = bytes[here]
        here += 1
        // Brackets have bit 6 and bit 0 set and nothing else that matters; all other bytes but the quote leave here.
        if byte == 0x22 {
          isInString = true
          break
        }
        switch byte {
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D:
          depth -= 1
          if depth <= 0 {
            depth = 0
            return true
          }
        default: break
        }
      }
    }
    return false
  }

  /// Starts a string; `index` stands behind its opening quote.
  mutating func beginString() { isInString = true }

  /// Moves `here` on to behind the quote that ends the string; false if the block ends before.
  @inline(__always)
  mutating func endString(_ bytes: UnsafePointer<UInt8>, _ here: inout Int, _ count: Int) -> Bool {
    if isEscaped, here < count {
      isEscaped = false
      here += 1
    }
    let raw = UnsafeRawPointer(bytes)
    while true {
      // Eight bytes at a time up to a quote or a backslash.
      while here &+ 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: here, as: UInt64.self)
        let quotes = word ^ 0x2222_2222_2222_2222
        let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
        let hits =
          ((quotes &- 0x0101_0101_0101_0101) & ~quotes | (slashes &- 0x0101_0101_0101_0101) & ~slashes)
          & 0x8080_8080_8080_8080
        if hits != 0 {
          here &+= hits.trailingZeroBitCount >> 3
          break
        }
        here &+= 8
      }
      guard here < count else { return false }
      let byte = bytes[here]
      here &+= 1
      if byte == 0x22 {
        isInString = false
        return true
      }
      if byte == 0x5C {
        guard here < count else {
          isEscaped = true
          return false
        }
        here &+= 1
      }
    }
  }

  /// Whether a text that should be one JSON value ends before it is complete.
  static func isCut(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let bytes = text.baseAddress, let start = text.firstIndex(where: { !$0.isJSONSpace }) else { return false }
    guard bytes[start] == 0x7B || bytes[start] == 0x5B else { return false }
    var nesting = JSONNesting()
    var index = start
    return !nesting.close(bytes, &index, text.count)
  }
}

extension UInt8 {
  /// Whether the byte is white space in JSON (and in XML).
  @inline(__always)
  var isJSONSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
