/// Tells Portuguese numbers of persons by their check digits.
enum PortugueseNumber {
  /// A tax number (NIF): weights 9 to 2 by 11. Source: Decreto-Lei 14/2013.
  static func isTax(_ written: CompactNumber) -> Bool {
    let number = written.dropping("PT")
    guard number.isDigits(9), number[0] != UInt8(ascii: "0") else { return false }
    let check = 11 - number.weighted("98765432") % 11
    return (check > 9 ? 0 : check) == number.digit(8)
  }

  /// A citizen card's number: Luhn's formula with letters as 10 to 35. Source: Portal do Cidadão, validação do número de
  /// documento do cartão de cidadão.
  static func isCitizenCard(_ number: CompactNumber) -> Bool { number.has("dddddddddxxd") && number.hasLuhnDigit }
}
