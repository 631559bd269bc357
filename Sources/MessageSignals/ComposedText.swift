/// Puts letters and the marks after them together, as dictionaries have them ("e" and an accent to "é"), with plain apostrophes and hyphens.
enum ComposedText {
  /// Appends a word; false if it has letters that no word of the languages we know has.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to composed: inout [UInt8]) -> Bool {
    let text = MessageText(bytes)
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        composed.append(byte == 0x60 ? 0x27 : byte)
        position += 1
        continue
      }
      let character = text.character(at: position)
      switch character.first {
      case FoldedCharacter.dropped: combine(text, position, &composed)
      case FoldedCharacter.space: composed.append(text.isDash(at: position) ? 0x2D : 0x27)
      case FoldedCharacter.otherLetter, FoldedCharacter.otherSymbol: return false
      default:
        guard append(byte, text.byte(at: position + 1), to: &composed) else { return false }
      }
      position += character.length
    }
    return true
  }

  /// Appends a letter of two bytes: of Latin-1, a French or Polish one, or the Dutch ligature as two letters.
  private static func append(_ first: UInt8, _ second: UInt8, to composed: inout [UInt8]) -> Bool {
    switch (first, second) {
    case (0xC3, _), (0xC5, 0x92), (0xC5, 0x93), (0xC5, 0xB8): break
    case (0xC4, 0x84...0x87), (0xC4, 0x98...0x99), (0xC5, 0x81...0x84), (0xC5, 0x9A...0x9B), (0xC5, 0xB9...0xBC): break
    case (0xC4, 0xB2):
      composed += [UInt8(ascii: "I"), UInt8(ascii: "J")]
      return true
    case (0xC4, 0xB3):
      composed += [UInt8(ascii: "i"), UInt8(ascii: "j")]
      return true
    default: return false
    }
    composed.append(first)
    composed.append(second)
    return true
  }

  /// Puts a mark onto the letter before it; marks that no such letter takes vanish.
  private static func combine(_ text: MessageText, _ position: Int, _ composed: inout [UInt8]) {
    guard text.byte(at: position) == 0xCC, let letter = composed.last else { return }
    let mark = text.byte(at: position + 1)
    let isUpper = letter & 0x20 == 0
    if let second = second(of: letter | 0x20, mark: mark) {
      composed.removeLast()
      composed.append(0xC3)
      composed.append(isUpper ? second - 0x20 : second)
    } else if let (first, second) = polish(letter | 0x20, mark: mark) {
      composed.removeLast()
      composed.append(first)
      composed.append(isUpper ? second - 1 : second)
    }
  }

  /// The second byte of the small Latin-1 letter with the mark.
  private static func second(of letter: UInt8, mark: UInt8) -> UInt8? {
    switch (letter, mark) {
    case (UInt8(ascii: "a"), 0x80): 0xA0
    case (UInt8(ascii: "a"), 0x81): 0xA1
    case (UInt8(ascii: "a"), 0x82): 0xA2
    case (UInt8(ascii: "a"), 0x83): 0xA3
    case (UInt8(ascii: "a"), 0x88): 0xA4
    case (UInt8(ascii: "a"), 0x8A): 0xA5
    case (UInt8(ascii: "c"), 0xA7): 0xA7
    case (UInt8(ascii: "e"), 0x80): 0xA8
    case (UInt8(ascii: "e"), 0x81): 0xA9
    case (UInt8(ascii: "e"), 0x82): 0xAA
    case (UInt8(ascii: "e"), 0x88): 0xAB
    case (UInt8(ascii: "i"), 0x80): 0xAC
    case (UInt8(ascii: "i"), 0x81): 0xAD
    case (UInt8(ascii: "i"), 0x82): 0xAE
    case (UInt8(ascii: "i"), 0x88): 0xAF
    case (UInt8(ascii: "n"), 0x83): 0xB1
    case (UInt8(ascii: "o"), 0x80): 0xB2
    case (UInt8(ascii: "o"), 0x81): 0xB3
    case (UInt8(ascii: "o"), 0x82): 0xB4
    case (UInt8(ascii: "o"), 0x83): 0xB5
    case (UInt8(ascii: "o"), 0x88): 0xB6
    case (UInt8(ascii: "u"), 0x80): 0xB9
    case (UInt8(ascii: "u"), 0x81): 0xBA
    case (UInt8(ascii: "u"), 0x82): 0xBB
    case (UInt8(ascii: "u"), 0x88): 0xBC
    case (UInt8(ascii: "y"), 0x88): 0xBF
    default: nil
    }
  }

  /// The small Polish letter with the mark: an ogonek, an acute, a dot above.
  private static func polish(_ letter: UInt8, mark: UInt8) -> (UInt8, UInt8)? {
    switch (letter, mark) {
    case (UInt8(ascii: "a"), 0xA8): (0xC4, 0x85)
    case (UInt8(ascii: "c"), 0x81): (0xC4, 0x87)
    case (UInt8(ascii: "e"), 0xA8): (0xC4, 0x99)
    case (UInt8(ascii: "n"), 0x81): (0xC5, 0x84)
    case (UInt8(ascii: "s"), 0x81): (0xC5, 0x9B)
    case (UInt8(ascii: "z"), 0x81): (0xC5, 0xBA)
    case (UInt8(ascii: "z"), 0x87): (0xC5, 0xBC)
    default: nil
    }
  }
}
