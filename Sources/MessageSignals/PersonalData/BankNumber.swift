/// Tells numbers of bank accounts by the checks built into them.
enum BankNumber {
  /// Whether a number is an IBAN: its country's length, and the remainder one.
  ///
  /// Source: ISO 13616-1, the SWIFT registry of IBAN formats, the check by ISO/IEC 7064 (MOD 97-10).
  static func isIBAN(_ number: CompactNumber) -> Bool {
    guard let length = length(number[0], number[1]), number.count == length, number[2] &- 0x30 < 10,
      number[3] &- 0x30 < 10
    else { return false }
    for position in 0..<length where number[position] == UInt8(ascii: "?") { return false }
    return number.remainder97(rotatedBy: 4) == 1
  }

  /// Number of characters of a country's IBANs; nil if the country has none.
  static func length(_ first: UInt8, _ second: UInt8) -> Int? {
    var position = 0
    while position < countries.utf8CodeUnitCount {
      let entry = countries.utf8Start + position
      if entry[0] == first, entry[1] == second { return Int(entry[2] &- 0x30) * 10 + Int(entry[3] &- 0x30) }
      position += 4
    }
    return nil
  }

  /// Whether an IBAN is Belgian, its national check digits included. Source: Febelfin, structure of the account number.
  static func isBelgian(_ number: CompactNumber) -> Bool {
    guard isIBAN(number), number.begins(with: "BE") else { return false }
    let check = number.number(4..<14) % 97
    return (check == 0 ? 97 : check) == number.number(14..<16)
  }

  /// Whether an IBAN is Spanish, its account's check digits included.
  static func isSpanish(_ number: CompactNumber) -> Bool {
    isIBAN(number) && number.begins(with: "ES") && isSpanishAccount(number.dropping(4))
  }

  /// Whether a number is a Spanish account (CCC) with its two check digits. Source: Consejo Superior Bancario, norma 43.
  static func isSpanishAccount(_ number: CompactNumber) -> Bool {
    guard number.isDigits(20) else { return false }
    func check(_ sum: Int) -> Int {
      let digit = 11 - sum % 11
      return digit == 11 ? 0 : digit == 10 ? 1 : digit
    }
    return check(number.weighted("485A9736")) == number.digit(8)
      && check(number.weighted("12485A9736", from: 10)) == number.digit(9)
  }

  /// Whether digits are a Swiss payment reference. Source: SIX, payment slips with reference number (modulo 10, recursive).
  static func isSwissReference(_ number: CompactNumber) -> Bool {
    guard number.count >= 5, number.count <= 27, number.isDigits(number.count) else { return false }
    var carry = 0
    for position in 0..<number.count - 1 {
      let row: StaticString = "0946827135"
      carry = Int(row.utf8Start[(carry + number.digit(position)) % 10] &- 0x30)
    }
    return (10 - carry) % 10 == number.digit(number.count - 1)
  }

  /// Whether digits are an American routing number. Source: American Bankers Association, key to routing numbers.
  static func isAmericanRouting(_ number: CompactNumber) -> Bool {
    number.isDigits(9) && number.weighted("371371371") % 10 == 0
  }

  /// Whether digits are a Belgian structured communication. Source: Febelfin.
  static func isBelgianCommunication(_ number: CompactNumber) -> Bool {
    guard number.isDigits(12) else { return false }
    let check = number.number(0..<10) % 97
    return (check == 0 ? 97 : check) == number.number(10..<12)
  }

  /// Country and length, four characters each.
  private static let countries: StaticString = """
    AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22\
    GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MA28MC27MD24ME22MK19MN20\
    MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SN28SO23ST25SV28TL23TN24\
    TR26UA29VA22VG24XK20BF28BJ28CI28CM27DZ26MG27ML28TG28
    """
}
