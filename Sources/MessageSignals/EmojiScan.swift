/// Tells emojis: whole sequences, as people see them.
///
/// Source: Unicode Technical Standard #51, with the ranges of its data files rounded to blocks that hold nothing else of use.
enum EmojiScan {
  /// Where the emoji that begins at `position` ends: with its skin tone, its joined parts, the second half of a flag; nil if none begins there.
  static func end(at position: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = scalar(at: position, of: bytes) else { return nil }
    var end = first.end
    if isRegional(first.value) {
      if let second = scalar(at: end, of: bytes), isRegional(second.value) { end = second.end }
      return end
    }
    let next = scalar(at: end, of: bytes)?.value ?? 0
    guard isEmoji(first.value) ? next != textStyle : next == emojiStyle && mayBeEmoji(first.value) else { return nil }
    end = endOfModifiers(from: end, of: bytes)
    while let joiner = scalar(at: end, of: bytes), joiner.value == 0x200D,
      let joined = scalar(at: joiner.end, of: bytes), isEmoji(joined.value) || mayBeEmoji(joined.value)
    {
      end = endOfModifiers(from: joined.end, of: bytes)
    }
    return end
  }

  private static let textStyle = 0xFE0E
  private static let emojiStyle = 0xFE0F

  /// Passes over variation selectors, skin tones and the tags of flags.
  private static func endOfModifiers(from start: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while let next = scalar(at: end, of: bytes) {
      let isModifier =
        next.value == emojiStyle || (next.value >= 0x1F3FB && next.value <= 0x1F3FF)
        || (next.value >= 0xE0020 && next.value <= 0xE007F)
      guard isModifier else { break }
      end = next.end
    }
    return end
  }

  /// The scalar of three or four bytes that begins at a position; nil for all others, which are no emojis, but ©, ® and digits.
  private static func scalar(at position: Int, of bytes: UnsafeBufferPointer<UInt8>) -> (value: Int, end: Int)? {
    guard position < bytes.count, bytes[position] >= 0xE0 else { return nil }
    let length = bytes[position] < 0xF0 ? 3 : 4
    guard position + length <= bytes.count else { return nil }
    var value = Int(bytes[position] & (length == 3 ? 0x0F : 0x07))
    for offset in 1..<length {
      guard bytes[position + offset] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | Int(bytes[position + offset] & 0x3F)
    }
    return (value, position + length)
  }

  private static func isRegional(_ scalar: Int) -> Bool { scalar >= 0x1F1E6 && scalar <= 0x1F1FF }

  /// Whether a scalar is shown as an emoji by itself; smileys, hearts and hands of the older sets are too, in all chats.
  private static func isEmoji(_ scalar: Int) -> Bool {
    switch scalar {
    case 0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A, 0x1F201...0x1F251, 0x1F300...0x1F64F, 0x1F680...0x1F6FF: true
    case 0x1F7E0...0x1F7FF, 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF: true
    case 0x231A, 0x231B, 0x23E9...0x23EC, 0x23F0, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648...0x2653: true
    case 0x267F, 0x2693, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26D4, 0x26EA: true
    case 0x26F2, 0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705, 0x270A, 0x270B, 0x2728, 0x274C, 0x274E: true
    case 0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27B0, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B55: true
    case 0x2600, 0x261D, 0x2639, 0x263A, 0x2665, 0x270C, 0x2763, 0x2764: true
    default: false
    }
  }

  /// Whether a scalar is an emoji if a variation selector asks for it or an emoji is joined to it.
  private static func mayBeEmoji(_ scalar: Int) -> Bool {
    switch scalar {
    case 0x203C, 0x2049, 0x2122, 0x2139, 0x2194...0x21AA, 0x231A...0x23FF, 0x24C2, 0x25AA...0x27BF: true
    case 0x2934, 0x2935, 0x2B05...0x2B55, 0x3030, 0x303D, 0x3297, 0x3299, 0x1F170...0x1F251: true
    default: isEmoji(scalar)
    }
  }
}
