/// Tells Polish numbers of persons by their check digits.
enum PolishNumber {
  /// A citizen's number (PESEL): birth date, whose month tells the century, and weights 1 3 7 9. Source: Ustawa o ewidencji
  /// ludności of 24 September 2010.
  static func isCitizen(_ number: CompactNumber) -> Bool {
    guard number.isDigits(11) else { return false }
    let (month, day) = (number.number(2..<4) % 20, number.number(4..<6))
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && number.weighted("13791379131") % 10 == 0
  }
}
