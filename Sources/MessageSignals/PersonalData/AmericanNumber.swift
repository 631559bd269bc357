/// Tells American numbers of persons and companies by the ranges in use; they have no check digit.
enum AmericanNumber {
  /// A social-security number: three, two and four digits. Source: SSA, POMS RM 10201.035.
  static func isSocialSecurity(_ number: CompactNumber) -> Bool {
    guard isParted(number) else { return false }
    let area = number.number(0..<3)
    guard area > 0, area != 666, area < 900, number.number(3..<5) > 0, number.number(5..<9) > 0 else { return false }
    // Numbers that were printed in advertisements.
    switch number.number(0..<9) {
    case 078_05_1120, 457_55_5462, 219_09_9999: return false
    default: return true
    }
  }

  /// A taxpayer's number of a person without social security (ITIN). Source: IRS, IRM 3.21.263.
  static func isTaxpayer(_ number: CompactNumber) -> Bool {
    guard isParted(number), number[0] == UInt8(ascii: "9") else { return false }
    switch number.number(3..<5) {
    case 50...65, 70...88, 90...92, 94...99: return true
    default: return false
    }
  }

  /// The number of a child in adoption (ATIN). Source: IRS, IRM 3.13.40.
  static func isAdoption(_ number: CompactNumber) -> Bool {
    isParted(number) && number[0] == UInt8(ascii: "9") && number.number(3..<5) == 93
  }

  /// A person's number of either kind.
  static func isPerson(_ number: CompactNumber) -> Bool { isSocialSecurity(number) || isTaxpayer(number) }

  /// An employer's number (EIN): two and seven digits, with a prefix that was given out. Source: IRS, valid EINs.
  static func isEmployer(_ number: CompactNumber) -> Bool {
    guard number.isDigits(9), number.breaks == 0 || number.breaks == 1 << 2 else { return false }
    switch number.number(0..<2) {
    case 0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97: return false
    default: return true
    }
  }

  /// A tax preparer's number (PTIN). Source: IRS.
  static func isPreparer(_ number: CompactNumber) -> Bool { number.has("Pdddddddd") }

  private static func isParted(_ number: CompactNumber) -> Bool {
    number.isDigits(9) && (number.breaks == 0 || number.breaks == 1 << 3 | 1 << 5)
  }
}
