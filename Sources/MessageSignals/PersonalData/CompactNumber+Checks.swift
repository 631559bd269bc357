/// The check digits that several countries share.
extension CompactNumber {
  /// Whether all characters are digits, so many of them.
  func isDigits(_ length: Int) -> Bool {
    guard count == length else { return false }
    for position in 0..<count where self[position] &- 0x30 >= 10 { return false }
    return true
  }

  /// The last digit by Luhn's formula, letters as 10 to 35. Source: ISO/IEC 7812-1, annex B.
  var hasLuhnDigit: Bool {
    var sum = 0
    for position in 0..<count {
      let value = value(position)
      let isDoubled = (count - position) % 2 == 0
      sum += !isDoubled ? value : value > 4 ? value * 2 - 9 : value * 2
    }
    return count > 1 && sum % 10 == 0
  }

  /// The sum of digits, each times its weight, from a position on.
  func weighted(_ weights: StaticString, from start: Int = 0) -> Int {
    var sum = 0
    for position in 0..<weights.utf8CodeUnitCount {
      sum += value(start + position) * weight(weights.utf8Start[position])
    }
    return sum
  }

  /// A weight as one character: digits, then A for 10.
  private func weight(_ byte: UInt8) -> Int { byte &- 0x30 < 10 ? Int(byte &- 0x30) : Int(byte) - 55 }

  /// The last digit by ISO/IEC 7064, MOD 11,10.
  var hasMod1110Digit: Bool {
    var product = 10
    for position in 0..<count - 1 {
      var sum = (digit(position) + product) % 10
      if sum == 0 { sum = 10 }
      product = sum * 2 % 11
    }
    return (11 - product) % 10 == digit(count - 1)
  }

  /// The remainder by 97 of letters and digits as ISO/IEC 7064 counts them, those from `start` first.
  func remainder97(rotatedBy start: Int = 0) -> Int {
    var remainder = 0
    for step in 0..<count {
      let value = value((step + start) % count)
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
    }
    return remainder
  }

  /// Whether the digits at these positions are a day and a month.
  func isDate(day: Int, month: Int) -> Bool {
    let (day, month) = (number(day..<day + 2), number(month..<month + 2))
    return day >= 1 && day <= 31 && month >= 1 && month <= 12
  }

  /// A character of a table, by its number.
  static func letter(_ number: Int, of table: StaticString) -> UInt8 {
    number >= 0 && number < table.utf8CodeUnitCount ? table.utf8Start[number] : 0
  }
}
