/// A written number without its separators: ASCII letters in upper case and digits, 40 at most.
struct CompactNumber {
  private(set) var count = 0
  /// For each character whether a separator stands before it, one bit each.
  private(set) var breaks: UInt64 = 0
  private var characters = InlineArray<40, UInt8>(repeating: 0)

  /// Reads written bytes; nil if they are too many. What is neither letter, digit nor separator becomes a question mark.
  init?(_ written: some Sequence<UInt8>) {
    var isBroken = false
    var continues = 0
    for byte in written {
      if continues > 0, byte & 0xC0 == 0x80 {
        continues -= 1
        continue
      }
      switch byte {
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"):
        isBroken = true
        continue
      case 0xC2: continues = 1
      case 0xE2: continues = 2
      default: break
      }
      if continues > 0 {
        isBroken = true
        continue
      }
      guard count < 40 else { return nil }
      if isBroken, count > 0 { breaks |= 1 << UInt64(count) }
      isBroken = false
      let folded = FoldedCharacter.ascii(byte)
      if byte < 0x80, folded &- 0x61 < 26 {
        characters[count] = folded - 0x20
      } else {
        characters[count] = byte &- 0x30 < 10 ? byte : UInt8(ascii: "?")
      }
      count += 1
    }
  }

  /// The character at a position; 0 beyond the ends.
  subscript(position: Int) -> UInt8 { position >= 0 && position < count ? characters[position] : 0 }

  /// The value of the digit at a position.
  func digit(_ position: Int) -> Int { Int(self[position] &- 0x30) }

  /// The value of a character as check digits count it: digits as they are, A as 10 to Z as 35.
  func value(_ position: Int) -> Int {
    let byte = self[position]
    return byte &- 0x30 < 10 ? Int(byte &- 0x30) : Int(byte) - 55
  }

  /// The number that digits write.
  func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + digit($1) } }

  /// Whether the characters have a shape: `d` a digit, `l` a letter, `x` either, anything else itself.
  func has(_ shape: StaticString) -> Bool {
    guard shape.utf8CodeUnitCount == count else { return false }
    for position in 0..<count {
      let byte = characters[position]
      let isDigit = byte &- 0x30 < 10
      let isLetter = byte &- 0x41 < 26
      switch shape.utf8Start[position] {
      case UInt8(ascii: "d"): guard isDigit else { return false }
      case UInt8(ascii: "l"): guard isLetter else { return false }
      case UInt8(ascii: "x"): guard isDigit || isLetter else { return false }
      case let other: guard byte == other else { return false }
      }
    }
    return true
  }

  /// Whether the first characters are these.
  func begins(with start: StaticString) -> Bool {
    guard start.utf8CodeUnitCount <= count else { return false }
    for position in 0..<start.utf8CodeUnitCount where characters[position] != start.utf8Start[position] { return false }
    return true
  }

  /// The number without its first characters.
  func dropping(_ first: Int) -> CompactNumber {
    var rest = self
    rest.count = max(0, count - first)
    rest.breaks = breaks >> UInt64(first)
    for position in 0..<rest.count { rest.characters[position] = characters[position + first] }
    return rest
  }

  /// The number without what stands before it ("FR" of a tax number), if it stands there.
  func dropping(_ start: StaticString) -> CompactNumber {
    begins(with: start) ? dropping(start.utf8CodeUnitCount) : self
  }

  /// The first characters alone.
  func prefix(_ length: Int) -> CompactNumber {
    var start = self
    start.count = min(count, length)
    return start
  }
}
