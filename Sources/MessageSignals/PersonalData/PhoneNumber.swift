/// What the digits of a telephone number tell. Source: ITU-T E.164 and the national numbering plans.
enum PhoneNumber {
  /// The digits of a written number, an extension left out; nil if they are more than a telephone number has.
  static func digits(_ text: MessageText, _ range: Range<Int>) -> CompactNumber? {
    var end = range.lowerBound
    while end < range.upperBound, (text.byte(at: end) | 0x20) &- 0x61 >= 26 { end += 1 }
    let start = text.byte(at: range.lowerBound) == UInt8(ascii: "+") ? range.lowerBound + 1 : range.lowerBound
    guard start < end, let number = CompactNumber(text.bytes[start..<end]) else { return nil }
    return number.count <= 17 && number.isDigits(number.count) ? number : nil
  }

  /// Whether so many digits can be a number, with a country that exists if one is written.
  static func isPlausible(_ number: CompactNumber, isInternational: Bool) -> Bool {
    let distinct = (1..<number.count).contains { number[$0] != number[0] }
    guard distinct, isInternational || !isDate(number) else { return false }
    if isInternational { return number.count >= 8 && number.count <= 16 && countryLength(number, from: 0) > 0 }
    if number.begins(with: "00") {
      return number.count >= (number.breaks == 0 ? 12 : 11) && number.count <= 17 && countryLength(number, from: 2) > 0
    }
    return number.count >= 7 && number.count <= 12
  }

  /// Whether digits are parted as a date ("12/10/2026", "2026-10-12") or as years ("2025-2026").
  private static func isDate(_ number: CompactNumber) -> Bool {
    guard number.count == 8 else { return false }
    switch number.breaks {
    case 1 << 2 | 1 << 4, 1 << 4 | 1 << 6: return true
    case 1 << 4: return (1900...2099).contains(number.number(0..<4)) && (1900...2099).contains(number.number(4..<8))
    default: return false
    }
  }

  /// Number of digits of the country code that begins at a position; 0 if none does.
  static func countryLength(_ number: CompactNumber, from start: Int) -> Int {
    guard number.count > start + 3 else { return 0 }
    switch number.digit(start) {
    case 0: return 0
    case 1, 7: return 1
    default: break
    }
    switch number.number(start..<start + 2) {
    case 20, 27, 30...34, 36, 39, 40, 41, 43...49, 51...58, 60...66, 81, 82, 84, 86, 90...95, 98: return 2
    case 21...26, 29, 35, 37, 38, 42, 50, 59, 67...69, 80, 85, 87, 88, 96, 97, 99: return 3
    default: return 0
    }
  }

  /// Whether digits are parted as numbers without a leading zero are in one of the countries, where nothing else is written:
  /// Luxembourg, Tunisia, Italy's and Spain's special numbers, Mexico, Ireland, the older ones of Côte d'Ivoire.
  static func isPartedAlone(_ number: CompactNumber) -> Bool {
    let breaks = number.breaks
    guard number[0] != UInt8(ascii: "0") else { return number.count >= 8 && breaks.nonzeroBitCount <= 4 && breaks != 0 }
    switch number.count {
    case 8:
      return breaks == 1 << 2 | 1 << 4 | 1 << 6 || (breaks == 1 << 2 | 1 << 5 && number[0] > UInt8(ascii: "1"))
        || breaks == 1 << 3 | 1 << 5
    case 9: return breaks == 1 << 3 | 1 << 6 || breaks == 1 << 3 | 1 << 5 | 1 << 7 || breaks == 1 << 2 | 1 << 5 | 1 << 7
    case 10:
      return breaks == 1 << 3 | 1 << 6 || breaks == 1 << 4 | 1 << 7 || breaks == 1 << 2 | 1 << 4 | 1 << 5
        || breaks == 1 << 2 | 1 << 6 || breaks == 1 << 2 | 1 << 4 | 1 << 6 | 1 << 8
    default: return false
    }
  }

  /// Whether no private person has the number: free of charge, at a shared or at a higher price.
  static func isService(_ number: CompactNumber, isInternational: Bool) -> Bool {
    guard isInternational || number.begins(with: "00") else { return isNationalService(number) }
    var start = isInternational ? 0 : 2
    let length = countryLength(number, from: start)
    guard length > 0, number.count >= start + length + 5 else { return false }
    let country = number.number(start..<start + length)
    start += length
    if number[start] == UInt8(ascii: "0") { start += 1 }
    let first = number.number(start..<start + 3)
    switch country {
    case 1: return isNorthAmericanService(first)
    case 34: return first / 10 == 80 || first / 10 == 90
    case 49: return first == 800 || first == 900 || first == 180
    case 353: return first == 180 || first == 185 || first == 189
    default: return isEuropeanService(first)
    }
  }

  private static func isNationalService(_ number: CompactNumber) -> Bool {
    guard number.count >= 8 else { return false }
    if number[0] == UInt8(ascii: "0") {
      // "089 1234567": three digits with a zero are a town.
      return number.breaks & 1 << 3 == 0 && isEuropeanService(number.number(1..<4))
    }
    switch number.count {
    case 9: return isEuropeanService(number.number(0..<3)) && number.digit(1) != 1
    case 10:
      return isNorthAmericanService(number.number(0..<3))
        || (number.breaks & 1 << 4 != 0 && [180, 185, 189].contains(number.number(0..<3)))
    case 11: return number.digit(0) == 1 && isNorthAmericanService(number.number(1..<4))
    default: return number.number(0..<3) == 800 || number.number(0..<3) == 900
    }
  }

  private static func isEuropeanService(_ first: Int) -> Bool {
    switch first {
    case 800...829, 840...849, 870...873, 890...909: true
    default: false
    }
  }

  private static func isNorthAmericanService(_ first: Int) -> Bool {
    switch first {
    case 800, 822, 833, 844, 855, 866, 877, 888, 900: true
    default: false
    }
  }
}
