/// Tells Austrian numbers of persons and companies by their check digits.
enum AustrianNumber {
  /// A social-insurance number: running number, check digit, birth date. Source: Sozialversicherung, ASVG § 31: weights
  /// 3 7 9, 5 8 4 2 1 6 by 11; the month goes to 15 where a day's numbers are used up.
  static func isSocialInsurance(_ number: CompactNumber) -> Bool {
    guard number.isDigits(10), number[0] != UInt8(ascii: "0") else { return false }
    let (day, month) = (number.number(4..<6), number.number(6..<8))
    guard day >= 1, day <= 31, month >= 1, month <= 15 else { return false }
    return number.weighted("3790584216") % 11 == number.digit(3)
  }

  /// A tax account (Abgabenkontonummer): nine digits by Luhn's formula. Source: BMF, Prüfziffernverfahren.
  static func isTax(_ number: CompactNumber) -> Bool { number.isDigits(9) && number.hasLuhnDigit }

  /// A VAT number: U and eight digits. Source: BMF, Konstruktionsregeln der UID.
  static func isValueAddedTax(_ written: CompactNumber) -> Bool {
    let number = written.dropping("AT")
    guard number.has("Udddddddd") else { return false }
    var sum = 4
    for position in 1..<8 {
      let doubled = position % 2 == 0 ? number.digit(position) * 2 : number.digit(position)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return (10 - sum % 10) % 10 == number.digit(8)
  }

  /// A company's number (Firmenbuchnummer): up to six digits and a letter. Source: Firmenbuchgesetz.
  static func isCompany(_ written: CompactNumber) -> Bool {
    let number = written.dropping("FN")
    guard number.count >= 2, number.count <= 7, number[number.count - 1] &- 0x41 < 26 else { return false }
    return number.prefix(number.count - 1).isDigits(number.count - 1)
  }
}
