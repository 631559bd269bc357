/// Tells Canadian numbers of persons and companies by their check digits.
enum CanadianNumber {
  /// A social-insurance number: Luhn's formula; none begins with 0 or 8. Source: Service Canada.
  static func isSocialInsurance(_ number: CompactNumber) -> Bool {
    number.isDigits(9) && number[0] != UInt8(ascii: "0") && number[0] != UInt8(ascii: "8") && number.hasLuhnDigit
  }

  /// A health number of British Columbia. Source: BC Ministry of Health, PHN check digit: weights 2 4 8 5 10 9 7 3 by 11.
  static func isHealth(_ number: CompactNumber) -> Bool {
    guard number.isDigits(10), number[0] == UInt8(ascii: "9") else { return false }
    return (11 - number.weighted("2485A973", from: 1) % 11) % 11 == number.digit(9)
  }

  /// A company's number: Luhn's formula, with a program account or not. Source: Canada Revenue Agency.
  static func isCompany(_ number: CompactNumber) -> Bool {
    guard number.prefix(9).isDigits(9), number.prefix(9).hasLuhnDigit else { return false }
    if number.count == 9 { return true }
    let account = number.dropping(9)
    guard account.has("Rldddd") else { return false }
    return "CMPTZ".utf8.contains(account[1])
  }
}
