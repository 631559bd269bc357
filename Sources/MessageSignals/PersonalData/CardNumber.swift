/// Tells numbers of payment cards by their beginnings, their lengths and the check digit.
enum CardNumber {
  /// Whether digits are a card number of a known network, with the length that goes with its beginning.
  ///
  /// Source: ISO/IEC 7812-1 for the check digit; the networks' published ranges of issuer numbers.
  static func isKnown(_ number: CompactNumber) -> Bool {
    guard isPlausible(number), number[0] != UInt8(ascii: "0") else { return false }
    let (two, four) = (number.number(0..<2), number.number(0..<4))
    switch number.count {
    case 13: return two / 10 == 4
    case 14: return two == 36 || two == 38 || two == 39 || (four >= 3000 && four <= 3059) || four == 3095
    case 15: return two == 34 || two == 37 || four == 2131 || four == 1800
    case 16: return two / 10 == 4 || isSixteenDigit(two, four)
    case 17...19:
      return isMaestro(two, four) || two == 62 || (number.count == 19 && two / 10 == 4)
    default: return false
    }
  }

  /// Whether digits have the length and the check digit of a card, whatever the network.
  static func isPlausible(_ number: CompactNumber) -> Bool {
    number.count >= 12 && number.count <= 19 && number.isDigits(number.count) && number.hasLuhnDigit
      && !(0..<number.count).allSatisfy { number[$0] == number[0] }
  }

  private static func isSixteenDigit(_ two: Int, _ four: Int) -> Bool {
    (two >= 51 && two <= 55) || (four >= 2221 && four <= 2720) || four == 6011 || two == 65
      || (four >= 6440 && four <= 6499) || two == 62 || (four >= 3528 && four <= 3589) || two == 60 || two == 81
      || (four >= 2200 && four <= 2204) || isMaestro(two, four)
  }

  private static func isMaestro(_ two: Int, _ four: Int) -> Bool {
    two == 50 || (two >= 56 && two <= 58) || two == 67 || (four >= 6300 && four <= 6399 && four != 6391)
  }

  /// Whether digits are written as on a card: four groups of four, four-six-five, four-six-four, or fours and a rest.
  static func isGrouped(_ number: CompactNumber) -> Bool {
    let breaks = number.breaks
    switch number.count {
    case 14, 15: return breaks == 1 << 4 | 1 << 10 || breaks == 1 << 4 | 1 << 8 | 1 << 12
    case 13, 16, 19: return breaks == 1 << 4 | 1 << 8 | 1 << 12 || breaks == 1 << 4 | 1 << 8 | 1 << 12 | 1 << 16
    default: return false
    }
  }
}
