/// Tells British numbers of persons and companies by their check characters.
enum BritishNumber {
  /// A health-service number: weights 10 to 2 by 11. Source: NHS Data Dictionary, NHS number.
  static func isHealth(_ number: CompactNumber) -> Bool {
    guard number.isDigits(10), number.number(0..<10) > 0 else { return false }
    return (11 - number.weighted("A98765432") % 11) % 11 == number.digit(9)
  }

  /// A taxpayer's reference (UTR): its first digit checks the others. Source: HMRC, modulus 11 check for UTR.
  static func isTax(_ written: CompactNumber) -> Bool {
    let number = written[written.count - 1] == UInt8(ascii: "K") ? written.prefix(written.count - 1) : written
    guard number.isDigits(10) else { return false }
    return number[0] == CompactNumber.letter(number.weighted("6789A5432", from: 1) % 11, of: "21987654321")
  }

  /// A national-insurance number, which has no check digit. Source: HMRC, National Insurance Manual NIM39110.
  static func isInsurance(_ number: CompactNumber) -> Bool {
    guard number.has("llddddddl"), number[8] <= UInt8(ascii: "D") else { return false }
    let (first, second) = (number[0], number[1])
    for refused in "DFIQUV".utf8 where first == refused || second == refused { return false }
    guard second != UInt8(ascii: "O") else { return false }
    for refused: StaticString in ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"] where number.begins(with: refused) {
      return false
    }
    return true
  }

  /// A pupil's number (UPN): a check letter over twelve characters. Source: Department for Education, UPN guide.
  static func isPupil(_ number: CompactNumber) -> Bool {
    guard number.has("ldddddddddddx") else { return false }
    let letters: StaticString = "ABCDEFGHJKLMNPQRTUVWXYZ"
    var sum = 0
    for position in 1...12 {
      let byte = number[position]
      let value =
        byte &- 0x30 < 10
        ? Int(byte &- 0x30) : (0..<23).first { letters.utf8Start[$0] == byte } ?? 0
      sum += value * (position + 1)
    }
    return number[0] == CompactNumber.letter(sum % 23, of: letters)
  }

  /// A VAT number: weights 8 to 2 and two digits by 97, or those of offices. Source: HMRC, VATREC12000.
  static func isValueAddedTax(_ written: CompactNumber) -> Bool {
    let number = written.dropping("GB")
    if number.has("GDddd") { return number.number(2..<5) < 500 }
    if number.has("HAddd") { return number.number(2..<5) >= 500 }
    guard number.isDigits(9) || number.isDigits(12), number.number(0..<7) > 0 else { return false }
    let sum = (number.weighted("8765432") + number.number(7..<9)) % 97
    return sum == 0 || (number.number(0..<3) >= 100 && (sum == 42 || sum == 55))
  }

  /// A security's number (SEDOL): no vowels, weights 1 3 1 7 3 9 1. Source: London Stock Exchange, SEDOL masterfile.
  static func isSecurity(_ number: CompactNumber) -> Bool {
    guard number.has("xxxxxxd") else { return false }
    for position in 0..<6 where "AEIOU".utf8.contains(number[position]) { return false }
    return number.weighted("1317391") % 10 == 0
  }
}
