/// Tells Belgian numbers of persons and companies by their check digits.
enum BelgianNumber {
  /// A number of the national register, or one of the bis register, whose month is 20 or 40 higher.
  ///
  /// Source: Arrêté royal du 3 avril 1984, and of 8 February 1991 for the bis register: birth date, order, and 97 less the
  /// remainder by 97, with a 2 before it for those born since 2000.
  static func isNational(_ number: CompactNumber, isBis: Bool) -> Bool {
    guard number.isDigits(11), number.number(4..<6) <= 31 else { return false }
    let month = number.number(2..<4)
    guard isBis ? (20...32).contains(month) || (40...52).contains(month) : month <= 12 else { return false }
    let check = number.number(9..<11)
    let first = number.number(0..<9)
    return check == 97 - first % 97 || check == 97 - (2_000_000_000 + first) % 97
  }

  /// A number of either register.
  static func isNational(_ number: CompactNumber) -> Bool {
    isNational(number, isBis: false) || isNational(number, isBis: true)
  }

  /// The number of an electronic identity card: 3, 7 and 2 digits, the last the remainder by 97. Source: IBZ.
  static func isIdentityCard(_ number: CompactNumber) -> Bool { BankNumber.isBelgianCommunication(number) }

  /// A company's number. Source: Banque-Carrefour des Entreprises: 97 less the remainder by 97.
  static func isCompany(_ written: CompactNumber) -> Bool {
    let number = written.dropping("BE")
    guard number.isDigits(10) || number.isDigits(9) else { return false }
    let last = number.count - 2
    return number.count == 9 || number.digit(0) <= 1
      ? number.number(last..<last + 2) == 97 - number.number(0..<last) % 97 : false
  }
}
