/// Tells Swiss numbers of persons and companies by their check digits.
enum SwissNumber {
  /// A social-security number (AHV, AVS): 13 digits that begin with 756. Source: OFAS; the check digit of EAN-13, GS1.
  static func isSocialSecurity(_ number: CompactNumber) -> Bool {
    number.isDigits(13) && number.begins(with: "756") && number.weighted("1313131313131") % 10 == 0
  }

  /// A company's number (UID). Source: OFS, eCH-0097: weights 5 4 3 2 7 6 5 4 by 11.
  static func isCompany(_ number: CompactNumber) -> Bool {
    guard number.has("CHEddddddddd") else { return false }
    return (11 - number.weighted("54327654", from: 3) % 11) % 11 == number.digit(11)
  }

  /// A VAT number: a company's with MWST, TVA, IVA or TPV. Source: OFS.
  static func isValueAddedTax(_ number: CompactNumber) -> Bool {
    let suffix = number.dropping(12)
    return isCompany(number.prefix(12))
      && (suffix.has("MWST") || suffix.has("TVA") || suffix.has("IVA") || suffix.has("TPV"))
  }
}
