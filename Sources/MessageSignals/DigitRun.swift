/// Groups of digits that separators of a telephone or card number part: "06 39 98 00 12", "+44 (0)7700 900123".
struct DigitRun {
  /// A group of digits without a separator.
  struct Group {
    var start: Int
    var end: Int
    var count: Int { end - start }
  }

  /// The groups, 16 at most.
  private(set) var groups: [Group] = []
  /// Where reading goes on.
  private(set) var next = 0
  /// Whether there were more groups than are kept.
  private(set) var isOverlong = false

  /// Reads the run that begins at or after `position`; false if there is none. A run begins where no letter stands before it.
  mutating func read(_ text: MessageText, from position: Int) -> Bool {
    groups.removeAll(keepingCapacity: true)
    isOverlong = false
    var position = position
    while position < text.count, text.bytes[position] &- 0x30 >= 10 { position += 1 }
    guard position < text.count else { return false }
    while position < text.count {
      let start = position
      while position < text.count, text.bytes[position] &- 0x30 < 10 { position += 1 }
      if groups.count < 16 { groups.append(Group(start: start, end: position)) } else { isOverlong = true }
      let after = Self.endOfSeparator(text, from: position)
      guard after > position, text.byte(at: after) &- 0x30 < 10 else { break }
      position = after
    }
    next = position
    return true
  }

  /// After one separator, or a closing parenthesis and a space.
  private static func endOfSeparator(_ text: MessageText, from position: Int) -> Int {
    switch text.byte(at: position) {
    case 0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): return endOfOpening(text, position + 1)
    case UInt8(ascii: ")"):
      let next =
        text.byte(at: position + 1) == UInt8(ascii: "(") ? position + 1 : endOfSeparator(text, from: position + 1)
      return max(position + 1, next)
    case UInt8(ascii: "("): return position + 1
    case 0xC2 where text.byte(at: position + 1) == 0xA0: return position + 2
    case 0xE2 where text.byte(at: position + 1) == 0x80:
      let last = text.byte(at: position + 2)
      return last == 0xAF || (last >= 0x90 && last <= 0x92) ? position + 3 : position
    default: return position
    }
  }

  private static func endOfOpening(_ text: MessageText, _ position: Int) -> Int {
    text.byte(at: position) == UInt8(ascii: "(") ? position + 1 : position
  }

  /// The digits of some groups, as values; nil if they are more than 32.
  func digits(_ text: MessageText, _ range: ClosedRange<Int>) -> [UInt8]? {
    var digits: [UInt8] = []
    for group in groups[range] {
      guard digits.count + group.count <= 32 else { return nil }
      for position in group.start..<group.end { digits.append(text.byte(at: position) &- 0x30) }
    }
    return digits
  }
}
