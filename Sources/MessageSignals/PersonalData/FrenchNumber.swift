/// Tells French numbers of persons and companies by their check digits.
enum FrenchNumber {
  /// A social-security number (NIR) with its key; Corsica's 2A and 2B count as 19 and 18.
  ///
  /// Source: INSEE, "Numéro d'inscription au répertoire": sex, year, month, department, municipality, order, and a key
  /// of 97 less the remainder by 97.
  static func isSocialSecurity(_ number: CompactNumber) -> Bool {
    guard number.has("dddddxxdddddddd"), number[5] &- 0x30 < 10 else { return false }
    switch number.digit(0) {
    case 1, 2, 3, 4, 7, 8: break
    default: return false
    }
    let month = number.number(3..<5)
    guard (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50 else { return false }
    var department = number.number(5..<7)
    switch number[6] {
    case UInt8(ascii: "A") where number.digit(5) == 2: department = 19
    case UInt8(ascii: "B") where number.digit(5) == 2: department = 18
    case let byte: guard byte &- 0x30 < 10 else { return false }
    }
    let whole = (number.number(0..<5) * 100 + department) * 1_000_000 + number.number(7..<13)
    return number.number(13..<15) == 97 - whole % 97
  }

  /// A tax number of a person (numéro fiscal, SPI). Source: DGFiP: 13 digits, the last three the rest by 511 of the others.
  static func isTax(_ number: CompactNumber) -> Bool {
    number.isDigits(13) && number.digit(0) <= 3 && number.number(0..<10) % 511 == number.number(10..<13)
  }

  /// A company's number (SIREN). Source: INSEE, décret 97-497: nine digits by Luhn's formula.
  static func isCompany(_ number: CompactNumber) -> Bool { number.isDigits(9) && number.hasLuhnDigit }

  /// An establishment's number (SIRET); those of La Poste have a digit sum that five divides. Source: INSEE.
  static func isEstablishment(_ number: CompactNumber) -> Bool {
    guard number.isDigits(14), isCompany(number.prefix(9)) else { return false }
    if number.hasLuhnDigit { return true }
    return number.number(0..<9) == 356_000_000 && (0..<14).reduce(0) { $0 + number.digit($1) } % 5 == 0
  }

  /// A VAT number, with a key of digits or, newer, of letters. Source: European Commission, VIES; CGI article 286 ter.
  static func isValueAddedTax(_ written: CompactNumber) -> Bool {
    let number = written.count == 13 ? written.dropping("FR") : written
    guard number.has("xxddddddddd") else { return false }
    let isMonegasque = number.number(2..<5) == 0
    let company = number.dropping(2)
    guard isMonegasque || isCompany(company) else { return false }
    let siren = company.number(0..<9)
    if number[0] &- 0x30 < 10, number[1] &- 0x30 < 10 {
      return (siren * 100 + 12) % 97 == number.number(0..<2)
    }
    guard let first = place(number[0]), let second = place(number[1]) else { return false }
    let key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100
    return (siren + 1 + key / 11) % 11 == key % 11
  }

  /// The place of a character among the digits and the letters without I and O.
  private static func place(_ byte: UInt8) -> Int? {
    let table: StaticString = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
    return (0..<table.utf8CodeUnitCount).first { table.utf8Start[$0] == byte }
  }

  /// An entry in the register of companies: "RCS Nancy B 323 159 715". Source: Code de commerce, article R123-237.
  static func isRegister(_ number: CompactNumber) -> Bool {
    guard number.begins(with: "RCS"), number.breaks & 1 << 3 != 0, number.count >= 14 else { return false }
    let company = number.dropping(number.count - 9)
    let letter = number[number.count - 10]
    return isCompany(company) && (letter == UInt8(ascii: "A") || letter == UInt8(ascii: "B"))
  }

  /// An excise number. Source: Douane, numéro d'accise: FR0, year, office, the kind of operator, and the order.
  static func isExcise(_ number: CompactNumber) -> Bool {
    guard number.has("FR0dddddldddd") else { return false }
    switch number[8] {
    case UInt8(ascii: "E"), UInt8(ascii: "N"), UInt8(ascii: "C"), UInt8(ascii: "B"): return true
    default: return false
    }
  }
}
