/// Which halves of phrases with a gap end at a node, whoever's they are: one bit for each phrase.
struct PhraseHalves: Hashable, Sendable {
  /// The first halves.
  var openings = Bits()
  /// The second halves.
  var closings = Bits()

  /// Several phrases share a bit: one that is missing says that a half is not there, one that is set only that it may be.
  typealias Bits = SIMD2<UInt64>

  /// Adds the half of a phrase with a gap; nothing for a whole phrase.
  mutating func insert(_ phrase: Phrase) {
    guard phrase.gap != 0 else { return }
    let (word, bit) = Self.place(of: phrase)
    if phrase.gap > 0 { openings[word] |= bit } else { closings[word] |= bit }
  }

  /// Whether the bit of a phrase with a gap is set.
  static func hasBit(of phrase: Phrase, in bits: Bits) -> Bool {
    let (word, bit) = place(of: phrase)
    return bits[word] & bit != 0
  }

  /// All of them: of a node for whose own halves there is no number left.
  static let all = PhraseHalves(openings: Bits(repeating: .max), closings: Bits(repeating: .max))

  private static func place(of phrase: Phrase) -> (word: Int, bit: UInt64) {
    let number = Int(phrase.gap.magnitude) & (64 * Bits.scalarCount - 1)
    return (number >> 6, 1 << UInt64(number & 63))
  }
}
