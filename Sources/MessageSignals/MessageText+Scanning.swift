#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension MessageText {
  /// The first position of a byte at or after `start`; nil if there is none.
  @inline(__always)
  func position(of byte: UInt8, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count else { return nil }
    guard let found = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether a comma stands among the next bytes.
  func hasComma(within distance: Int, after position: Int) -> Bool {
    guard let comma = self.position(of: UInt8(ascii: ","), from: position) else { return false }
    return comma - position <= distance
  }

  /// Whether an ASCII space or line end stands at a position.
  func isSpaceByte(at position: Int) -> Bool {
    let byte = byte(at: position)
    return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  /// After "thank you", where what one thanks for ends: "for your patience", "d'avoir attendu"; the same position if nothing follows.
  func endOfReason(after position: Int) -> Int {
    var next = skippingSpaces(from: position)
    if let last = word(endingAt: position), namesReason(last) {
      next = position
    } else {
      guard let word = word(at: next), isReason(word) else { return position }
      next = word.end
    }
    while next < count, !isSentenceEnd(at: next), byte(at: next) != UInt8(ascii: ",") { next += 1 }
    return next
  }

  /// Whether the thanks themselves begin to say what for: "merci d'avoir", "merci de votre".
  private func namesReason(_ word: Word) -> Bool {
    switch (word.end - word.start, FoldedCharacter.ascii(byte(at: word.start))) {
    case (5, UInt8(ascii: "a")), (5, UInt8(ascii: "v")), (3, UInt8(ascii: "v")): true
    default: false
    }
  }

  private func isReason(_ word: Word) -> Bool {
    func folded(_ offset: Int) -> UInt8 { FoldedCharacter.ascii(byte(at: word.start + offset)) }
    switch (word.end - word.start, folded(0), folded(1), folded(2)) {
    case (1, UInt8(ascii: "d"), _, _), (2, UInt8(ascii: "d"), UInt8(ascii: "e"), _): return true
    case (4, UInt8(ascii: "p"), UInt8(ascii: "o"), UInt8(ascii: "u")): return true
    case (3, UInt8(ascii: "f"), UInt8(ascii: "o"), UInt8(ascii: "r")): return true
    default: return false
    }
  }
}
