/// A place in a message where digits stand together, with what tells which searches are worth while there.
struct DigitRegion {
  /// What the characters of a region allow.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// A letter stands beside a digit, or alone one separator away from it.
    static let hasLetterBesideDigit = Traits(rawValue: 1)
    /// Two letters stand right before two digits.
    static let hasCountry = Traits(rawValue: 2)
    /// A plus sign, a leading zero or an opening parenthesis begins a group of digits.
    static let hasLeader = Traits(rawValue: 4)
    /// There are several groups of digits.
    static let hasGroups = Traits(rawValue: 8)
    /// Hyphens part the groups.
    static let hasHyphen = Traits(rawValue: 16)
  }

  /// The bytes.
  var range: Range<Int>
  /// Number of digits.
  private(set) var digits = 0
  /// What its characters allow.
  private(set) var traits: Traits = []

  /// A region that has not been looked at.
  init(range: Range<Int>) { self.range = range }

  /// Looks at the characters. O(range).
  mutating func survey(_ text: MessageText) {
    var position = range.lowerBound
    var groups = 0
    while position < range.upperBound {
      guard Self.isDigit(text.bytes[position]) else {
        position += 1
        continue
      }
      let start = position
      while position < range.upperBound, Self.isDigit(text.bytes[position]) { position += 1 }
      digits += position - start
      groups += 1
      let before = text.byte(at: start - 1)
      if text.bytes[start] == UInt8(ascii: "0") || before == UInt8(ascii: "+") || before == UInt8(ascii: "(")
        || (before == 0x20 && text.byte(at: start - 2) == UInt8(ascii: "+"))
      {
        traits.insert(.hasLeader)
      }
      if before == UInt8(ascii: "-") { traits.insert(.hasHyphen) }
      if Self.isLetter(before) {
        traits.insert(.hasLetterBesideDigit)
        if position - start >= 2, Self.isLetter(text.byte(at: start - 2)) { traits.insert(.hasCountry) }
      } else if Self.isLetter(text.byte(at: start - 2)), !Self.isLetter(text.byte(at: start - 3)) {
        traits.insert(.hasLetterBesideDigit)
      }
      let isApart = !Self.isLetter(text.byte(at: position))
      if !isApart || (Self.isLetter(text.byte(at: position + 1)) && !Self.isLetter(text.byte(at: position + 2))) {
        traits.insert(.hasLetterBesideDigit)
      }
    }
    if groups > 1 { traits.insert(.hasGroups) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether an IBAN may stand here.
  var mayHoldIBAN: Bool { digits >= 8 && traits.contains(.hasCountry) }
  /// Whether a card may stand here.
  var mayHoldCard: Bool { digits >= 12 }
  /// Whether the number of a person may stand here that is known without a word.
  var mayHoldIdentity: Bool {
    digits >= 11 || (digits >= 7 && traits.contains(.hasLetterBesideDigit))
      || (digits >= 9 && traits.contains(.hasHyphen))
  }
  /// Whether a telephone number may stand here that is known by its form.
  var mayHoldPhone: Bool { digits >= 8 && !traits.isDisjoint(with: [.hasLeader, .hasGroups]) }
}
