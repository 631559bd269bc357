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
    guard distinct else { return false }
    if isInternational { return number.count >= 8 && number.count <= 16 && countryLength(number, from: 0) > 0 }
    if number.begins(with: "00") {
      return number.count >= 11 && number.count <= 17 && countryLength(number, from: 2) > 0
    }
    return number.count >= 7 && number.count <= 12
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
    var start = isInternational ? 0 : number.begins(with: "00") ? 2 : -1
    var country = 0
    if start >= 0 {
      let length = countryLength(number, from: start)
      country = number.number(start..<start + length)
      start += length
      if number[start] == UInt8(ascii: "0") { start += 1 }
    } else {
      start = number[0] == UInt8(ascii: "0") || (number.count == 11 && number[0] == UInt8(ascii: "1")) ? 1 : 0
      // "089 1234567": three digits with a zero are a town.
      if start == 1, number.breaks & 1 << 3 != 0 { return false }
    }
    guard number.count >= start + 5 else { return false }
    switch number.number(start..<start + 3) {
    case 800, 900: return true
    case 805...809, 810...829, 890...899: return country != 1 && country != 49 && number[0] != UInt8(ascii: "8")
    case 801...804, 840...849, 870...873, 901...909: return country != 1
    case 833, 844, 855, 866, 877, 888: return country == 1 || number.count - start == 10
    case 180, 185, 189: return country == 353 || country == 49 || number.breaks & 1 << 4 != 0
    default: return false
    }
  }
}
