/// One character of a text as searching sees it: no case, no accents, one kind of space.
///
/// Latin letters become `a` to `z`, with two of them for æ, œ, ß and ĳ. Spaces, line ends, apostrophes, hyphens of every kind and the degree sign of "n°" become a
/// space, so that "rendez-vous" is "rendez vous" and "l’ami" is "l'ami" is "l ami". Combining marks and invisible characters vanish.
struct FoldedCharacter {
  /// The first folded byte; `dropped` if the character vanishes.
  var first: UInt8
  /// The second folded byte; 0 for none.
  var second: UInt8 = 0
  /// Number of bytes of the original character.
  var length: Int

  /// Stands for a character that vanishes.
  static let dropped: UInt8 = 0
  /// Stands for any letter outside the Latin script.
  static let otherLetter: UInt8 = 0x80
  /// Stands for any symbol or emoji outside ASCII.
  static let otherSymbol: UInt8 = 0x81
  /// The folded space.
  static let space: UInt8 = 0x20

  /// Whether a folded byte belongs to a word.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte &- 0x61 < 26) || (byte &- 0x30 < 10) || byte == otherLetter
  }

  /// Whether a folded byte is a vowel, or a letter of another script, which may be one.
  static func mayBeVowel(_ folded: UInt8) -> Bool {
    switch folded {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"), otherLetter:
      true
    default: false
    }
  }

  /// Whether a folded byte is a letter.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte &- 0x61 < 26) || byte == otherLetter }

  /// The folded form of an ASCII byte.
  @inline(__always)
  static func ascii(_ byte: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    if byte > 0x2D && byte != 0x60 { return byte }
    switch byte {
    case 0x09...0x0D, 0x27, 0x2D, 0x60: return space
    case 0..<0x20: return otherSymbol
    default: return byte
    }
  }

  /// The folded form of the character that begins at `position`, which must lie inside the bytes. Ill-formed bytes are symbols of one byte.
  @inline(__always)
  static func at(_ position: Int, of bytes: UnsafeBufferPointer<UInt8>) -> FoldedCharacter {
    let lead = bytes[position]
    if lead < 0x80 { return FoldedCharacter(first: ascii(lead), length: 1) }
    return beyondASCII(lead, position, bytes)
  }

  private static func beyondASCII(_ lead: UInt8, _ position: Int, _ bytes: UnsafeBufferPointer<UInt8>)
    -> FoldedCharacter
  {
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, position + length <= bytes.count else { return FoldedCharacter(first: otherSymbol, length: 1) }
    for offset in 1..<length where bytes[position + offset] & 0xC0 != 0x80 {
      return FoldedCharacter(first: otherSymbol, length: 1)
    }
    let second = Int(bytes[position + 1] & 0x3F)
    switch length {
    case 2:
      return twoBytes(Int(lead & 0x1F) << 6 | second)
    case 3:
      let scalar = Int(lead & 0x0F) << 12 | second << 6 | Int(bytes[position + 2] & 0x3F)
      return threeBytes(scalar)
    default:
      return FoldedCharacter(first: fourBytes(Int(lead & 0x07) << 6 | second), length: 4)
    }
  }

  private static func twoBytes(_ scalar: Int) -> FoldedCharacter {
    if scalar >= 0xC0 && scalar < 0x250 {
      let letter = latin.utf8Start[scalar - 0xC0]
      switch letter {
      case UInt8(ascii: "."): return FoldedCharacter(first: otherLetter, length: 2)
      case UInt8(ascii: "_"): return FoldedCharacter(first: otherSymbol, length: 2)
      case UInt8(ascii: "A"): return FoldedCharacter(first: UInt8(ascii: "a"), second: UInt8(ascii: "e"), length: 2)
      case UInt8(ascii: "O"): return FoldedCharacter(first: UInt8(ascii: "o"), second: UInt8(ascii: "e"), length: 2)
      case UInt8(ascii: "S"): return FoldedCharacter(first: UInt8(ascii: "s"), second: UInt8(ascii: "s"), length: 2)
      case UInt8(ascii: "I"): return FoldedCharacter(first: UInt8(ascii: "i"), second: UInt8(ascii: "j"), length: 2)
      default: return FoldedCharacter(first: letter, length: 2)
      }
    }
    let first: UInt8 =
      switch scalar {
      case 0x300..<0x370, 0xAD, 0x483..<0x48A: dropped
      case 0x85, 0xA0, 0xB0, 0xB4, 0x2B9...0x2BD: space
      case 0xAA: UInt8(ascii: "a")
      case 0xBA: UInt8(ascii: "o")
      case 0xB5: otherLetter
      case 0..<0xC0, 0x2BE..<0x300, 0x37E, 0x387, 0x55A..<0x560, 0x589, 0x60C, 0x61B, 0x61F, 0x66A..<0x66E, 0x6D4:
        otherSymbol
      default: otherLetter
      }
    return FoldedCharacter(first: first, length: 2)
  }

  private static func threeBytes(_ scalar: Int) -> FoldedCharacter {
    let first: UInt8 =
      switch scalar {
      case 0x1E00..<0x1F00: additional(scalar)
      case 0x2000...0x200A, 0x2010...0x2015, 0x2018...0x201B, 0x2028, 0x2029, 0x202F, 0x2032, 0x205F, 0x3000: space
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF, 0x1AB0..<0x1B00, 0x1DC0..<0x1E00:
        dropped
      case 0x20D0..<0x2100, 0xFE20..<0xFE30: dropped
      case 0x2016..<0x2C00, 0x2E00..<0x2E80, 0x3001..<0x3040, 0xE000..<0xF900, 0xFE10..<0xFE70, 0xFF00..<0xFF10:
        otherSymbol
      case 0xFF1A..<0xFF21, 0xFF3B..<0xFF41, 0xFF5B..<0xFF66, 0xFFE0...0xFFFF: otherSymbol
      default: otherLetter
      }
    return FoldedCharacter(first: first, length: 3)
  }

  private static func additional(_ scalar: Int) -> UInt8 {
    let letter = latinAdditional.utf8Start[scalar - 0x1E00]
    return letter == UInt8(ascii: ".") ? otherLetter : letter
  }

  /// By the upper bits of the scalar, shifted right by 12.
  private static func fourBytes(_ plane: Int) -> UInt8 {
    switch plane {
    case 0x1D, 0x20..<0x30, 0x10..<0x1D: otherLetter
    case 0xE0: dropped
    default: otherSymbol
    }
  }

  /// U+00C0 to U+024F: the letter, or `A` ae, `O` oe, `S` ss, `I` ij, `_` a symbol, `.` another letter.
  private static let latin: StaticString = """
    aaaaaaAceeeeiiiidnooooo_ouuuuytSaaaaaaAceeeeiiiidnooooo_ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll\
    lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bb.......dd...ee.ff....i........oo.............uu....zz.........\
    .............aaiioouuuuuuuuuueaaaaAA..ggkkoooo..j...gg..nnaaAAoo\
    aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............\
    ...b............
    """

  /// U+1E00 to U+1EFF: the letter, or `.` for another letter.
  private static let latinAdditional: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
    """
}
