/// Tells German numbers of persons and companies by their check digits.
enum GermanNumber {
  /// A person's tax number (Steuer-ID): among the first ten digits one stands twice or three times, never three in a row.
  ///
  /// Source: Bundeszentralamt für Steuern, § 139b AO; check digit by ISO/IEC 7064, MOD 11,10.
  static func isTax(_ number: CompactNumber) -> Bool {
    guard number.isDigits(11), number[0] != UInt8(ascii: "0"), number.hasMod1110Digit else { return false }
    var counts = InlineArray<10, Int>(repeating: 0)
    for position in 0..<10 {
      counts[number.digit(position)] += 1
      if position >= 2, number[position] == number[position - 1], number[position] == number[position - 2] {
        return false
      }
    }
    var repeated = 0
    for digit in 0..<10 where counts[digit] > 1 {
      if counts[digit] > 3 { return false }
      repeated += 1
    }
    return repeated == 1
  }

  /// A tax office's number (Steuernummer) in a Land's or the federal form, which has no check digit common to all.
  ///
  /// Source: ELSTER, Aufbau der Steuernummer.
  static func isTaxOffice(_ number: CompactNumber) -> Bool {
    number.isDigits(10) || number.isDigits(11) || (number.isDigits(13) && number[4] == UInt8(ascii: "0"))
  }

  /// A VAT number. Source: European Commission, VIES; check digit by ISO/IEC 7064, MOD 11,10.
  static func isValueAddedTax(_ written: CompactNumber) -> Bool {
    let number = written.dropping("DE")
    return number.isDigits(9) && number[0] != UInt8(ascii: "0") && number.hasMod1110Digit
  }

  /// A security's number (WKN): six characters without I and O. Source: WM Datenservice.
  static func isSecurity(_ number: CompactNumber) -> Bool {
    guard number.has("xxxxxx") else { return false }
    return (0..<6).allSatisfy { number[$0] != UInt8(ascii: "I") && number[$0] != UInt8(ascii: "O") }
  }

  /// An entry in a court's register: "Aachen HRA 11223". Source: Handelsregisterverordnung.
  static func isRegister(_ number: CompactNumber) -> Bool {
    var digits = 0
    while digits < number.count, number[number.count - 1 - digits] &- 0x30 < 10 { digits += 1 }
    let start = number.prefix(number.count - digits)
    guard digits >= 1, digits <= 6 else { return false }
    for suffix: StaticString in ["HRA", "HRB", "GNR", "VR", "PR"] {
      let length = suffix.utf8CodeUnitCount
      if start.count >= length + 3, start.dropping(start.count - length).has(suffix) { return true }
    }
    return false
  }

  /// A routing number of an office (Leitweg-ID). Source: KoSIT, Leitweg-ID specification; ISO/IEC 7064, MOD 97-10.
  static func isRouting(_ number: CompactNumber) -> Bool {
    guard number.count >= 5, number[0] &- 0x30 < 10, number[1] &- 0x30 < 10 else { return false }
    for position in 0..<number.count where number[position] == UInt8(ascii: "?") { return false }
    return number.remainder97() == 1
  }
}
