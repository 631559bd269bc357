/// Tells Dutch numbers of persons and companies by their check digits.
enum DutchNumber {
  /// A citizen's number (BSN): the eleven-test. Source: Rijksdienst voor Identiteitsgegevens, Logisch Ontwerp BSN.
  static func isCitizen(_ number: CompactNumber) -> Bool {
    number.isDigits(9) && number.number(0..<9) > 9_999_999 && elevenTest(number) == 0
  }

  /// A pupil's number: the eleven-test leaves five. Source: DUO, onderwijsnummer.
  static func isPupil(_ number: CompactNumber) -> Bool {
    number.isDigits(9) && number.begins(with: "10") && elevenTest(number) == 5
  }

  private static func elevenTest(_ number: CompactNumber) -> Int {
    let sum = number.weighted("98765432") - number.digit(8)
    return (sum % 11 + 11) % 11
  }

  /// A VAT number: a citizen's number or, since 2020, a remainder by 97 of one. Source: Belastingdienst, btw-id.
  static func isValueAddedTax(_ written: CompactNumber) -> Bool {
    let number = written.dropping("NL")
    guard number.count >= 9, number.count <= 12, number[number.count - 3] == UInt8(ascii: "B"),
      number.dropping(number.count - 2).isDigits(2)
    else { return false }
    let digits = number.prefix(number.count - 3)
    guard digits.isDigits(digits.count), let whole = CompactNumber(padded(digits, number)) else { return false }
    guard let citizen = CompactNumber(padded(digits, number).dropFirst(2).prefix(9)) else { return false }
    return elevenTest(citizen) == 0 && citizen.number(0..<9) > 0 || whole.remainder97() == 1
  }

  /// "NL", nine digits, "B" and two digits.
  private static func padded(_ digits: CompactNumber, _ number: CompactNumber) -> [UInt8] {
    [UInt8(ascii: "N"), UInt8(ascii: "L")] + [UInt8](repeating: 0x30, count: 9 - digits.count)
      + (0..<number.count).map { number[$0] }
  }

  /// An identity card's or passport's number: two letters, six letters or digits, a digit, never O. Source: Rijksdienst
  /// voor Identiteitsgegevens, documentnummer.
  static func isIdentityCard(_ number: CompactNumber) -> Bool {
    number.has("llxxxxxxd") && (0..<9).allSatisfy { number[$0] != UInt8(ascii: "O") }
  }

  /// A school's number (BRIN): two digits, two letters, and two digits for a site. Source: DUO.
  static func isSchool(_ number: CompactNumber) -> Bool { number.has("ddll") || number.has("ddlldd") }

  /// A postcode: four digits, the first no zero, and two letters that never were those of the occupation. Source: PostNL.
  static func isPostcode(_ written: CompactNumber) -> Bool {
    let number = written.dropping("NL")
    guard number.has("ddddll"), number[0] != UInt8(ascii: "0") else { return false }
    let letters = number.dropping(4)
    return !letters.has("SA") && !letters.has("SD") && !letters.has("SS")
  }
}
