/// Puts letters and the marks after them together, as dictionaries have them ("e" and an accent to "é"), with plain apostrophes and hyphens.
enum ComposedText {
  /// Appends a word; false if it has letters that no French or English word has.
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
        // Latin-1 and œ; others are letters of other languages.
        guard byte == 0xC3 || (byte == 0xC5 && (bytes[position + 1] == 0x92 || bytes[position + 1] == 0x93)) else {
          return false
        }
        composed.append(byte)
        composed.append(bytes[position + 1])
      }
      position += character.length
    }
    return true
  }

  /// Puts a mark onto the letter before it; marks that no such letter takes vanish.
  private static func combine(_ text: MessageText, _ position: Int, _ composed: inout [UInt8]) {
    guard text.byte(at: position) == 0xCC, let letter = composed.last else { return }
    guard let second = second(of: letter | 0x20, mark: text.byte(at: position + 1)) else { return }
    composed.removeLast()
    composed.append(0xC3)
    composed.append(letter & 0x20 == 0 ? second - 0x20 : second)
  }

  /// The second byte of the small letter with the mark.
  private static func second(of letter: UInt8, mark: UInt8) -> UInt8? {
    switch (letter, mark) {
    case (UInt8(ascii: "a"), 0x80): 0xA0
    case (UInt8(ascii: "a"), 0x81): 0xA1
    case (UInt8(ascii: "a"), 0x82): 0xA2
    case (UInt8(ascii: "a"), 0x83): 0xA3
    case (UInt8(ascii: "a"), 0x88): 0xA4
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
}
