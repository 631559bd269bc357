/// What stands around a number.
extension PersonalDataFinder {
  /// How far from a number a word still speaks of it, in bytes.
  static let wordReach = 60

  /// Whether words stand in a region or so near before it that they may announce something there.
  static func isSpokenOf(_ words: BytePattern, _ text: MessageText, _ region: DigitRegion) -> Bool {
    words.occurs(in: text, max(0, region.range.lowerBound - wordReach)..<region.range.upperBound)
  }

  /// Whether the nearest words before a number are these, and no words for a reference stand nearer.
  func isAnnounced(by words: BytePattern, _ text: MessageText, _ start: Int) -> Bool {
    let range = before(start, text, Self.wordReach)
    guard let announced = endOfLast(words, text, range) else { return false }
    guard let other = endOfLast(PersonalDataWords.reference, text, announced..<start) else { return true }
    // "Numéro de téléphone", "card number": words for numbers in general say nothing else.
    return isGeneral(text, other, start)
  }

  /// Whether a word for a reference stands before a number, and nothing but general words between them.
  func isReference(_ text: MessageText, _ start: Int) -> Bool {
    PersonalDataWords.reference.occurs(in: text, before(start, text, 30))
  }

  /// Whether words stand near a number, on either side.
  func isNear(_ words: BytePattern, _ text: MessageText, _ range: Range<Int>) -> Bool {
    words.occurs(in: text, before(range.lowerBound, text, Self.wordReach))
      || words.occurs(in: text, range.upperBound..<min(text.count, range.upperBound + Self.wordReach / 2))
  }

  /// Whether nothing else is written in the message: no letter or digit before or after.
  func isAlone(_ text: MessageText, _ range: Range<Int>) -> Bool {
    text.wordCount(from: 0, to: range.lowerBound, limit: 1) == 0
      && text.wordCount(from: range.upperBound, to: text.count, limit: 1) == 0
  }

  /// The bytes before a position on its line, at most so many.
  private func before(_ position: Int, _ text: MessageText, _ most: Int) -> Range<Int> {
    var start = position
    while start > 0, position - start < most, text.bytes[start - 1] != 0x0A { start -= 1 }
    return start..<position
  }

  /// Where the last match of words in a range ends.
  private func endOfLast(_ words: BytePattern, _ text: MessageText, _ range: Range<Int>) -> Int? {
    var end: Int?
    var start = range.lowerBound
    while start < range.upperBound, let match = words.first(in: text, start..<range.upperBound) {
      end = match.upperBound
      start = max(match.upperBound, start + 1)
    }
    return end
  }

  /// Whether the word that ends at a position only says that a number follows.
  private func isGeneral(_ text: MessageText, _ end: Int, _ start: Int) -> Bool {
    guard let word = text.word(endingAt: end) else { return true }
    switch word.end - word.start {
    case 1, 2: return true
    case 6: return FoldedCharacter.ascii(text.byte(at: word.start)) == UInt8(ascii: "n")
    case 7: return FoldedCharacter.ascii(text.byte(at: word.start)) == UInt8(ascii: "n")
    default: return false
    }
  }

  /// Whether what stands on both sides of a number leaves it whole: no letter, no further digit, no sign that makes it a
  /// reference, an amount or a time.
  func isSetOff(_ text: MessageText, _ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    if start > 0 {
      guard !text.isWord(at: text.start(before: start)) else { return false }
      switch text.byte(at: start - 1) {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "="),
        UInt8(ascii: "$"):
        return text.byte(at: start) == UInt8(ascii: "+")
      case UInt8(ascii: "."), UInt8(ascii: ","): guard text.byte(at: start - 2) &- 0x30 >= 10 else { return false }
      default: break
      }
    }
    guard end < text.count else { return true }
    guard !text.isWord(at: end) else { return false }
    switch text.byte(at: end) {
    case UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "="): return false
    case UInt8(ascii: "-"), UInt8(ascii: "/"): return !text.isWord(at: end + 1)
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"): return text.byte(at: end + 1) &- 0x30 >= 10
    default: return !isEuro(text, end) && !isEuro(text, end + 1)
    }
  }

  /// Whether digits and one space stand right before a number.
  func isPrecededByDigits(_ text: MessageText, _ range: Range<Int>) -> Bool {
    text.byte(at: range.lowerBound - 1) == 0x20 && text.byte(at: range.lowerBound - 2) &- 0x30 < 10
  }

  private func isEuro(_ text: MessageText, _ position: Int) -> Bool {
    text.byte(at: position) == 0xE2 && text.byte(at: position + 1) == 0x82 && text.byte(at: position + 2) == 0xAC
  }

  /// Where the groups of a parted number end, from the whole number down; ends of digits before a separator.
  func shortened(_ text: MessageText, _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound - 1
    while end > range.lowerBound, isAlphanumeric(text.byte(at: end)) { end -= 1 }
    while end > range.lowerBound, !isAlphanumeric(text.byte(at: end)) { end -= 1 }
    return end > range.lowerBound ? range.lowerBound..<end + 1 : nil
  }

  /// Where the next group of a parted number begins, or the number ends.
  func afterFirstGroup(_ text: MessageText, _ range: Range<Int>) -> Int {
    var position = range.lowerBound
    while position < range.upperBound, !isAlphanumeric(text.byte(at: position)) { position += 1 }
    while position < range.upperBound, isAlphanumeric(text.byte(at: position)) { position += 1 }
    return max(position, range.lowerBound + 1)
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
}
