/// Tells Spanish numbers of persons and companies by their check letters.
enum SpanishNumber {
  private static let letters: StaticString = "TRWAGMYFPDXBNJZSQVHLCKE"

  /// A citizen's number (DNI): eight digits and a letter by their remainder by 23. Source: Real Decreto 1553/2005.
  static func isCitizen(_ number: CompactNumber) -> Bool {
    number.has("ddddddddl") && number[8] == CompactNumber.letter(number.number(0..<8) % 23, of: letters)
  }

  /// A foreigner's number (NIE): X, Y or Z counts as 0, 1 or 2. Source: Orden INT/2058/2008.
  static func isForeigner(_ number: CompactNumber) -> Bool {
    guard number.has("ldddddddl"), number[0] >= UInt8(ascii: "X") else { return false }
    let value = Int(number[0] - UInt8(ascii: "X")) * 10_000_000 + number.number(1..<8)
    return number[8] == CompactNumber.letter(value % 23, of: letters)
  }

  /// A tax number (NIF) of a citizen, a foreigner, a person without either (K, L, M) or a company.
  static func isTax(_ written: CompactNumber) -> Bool {
    let number = written.count == 11 ? written.dropping("ES") : written
    if isCitizen(number) || isForeigner(number) || isCompany(number) { return true }
    guard number.has("ldddddddl"), number[0] >= UInt8(ascii: "K"), number[0] <= UInt8(ascii: "M") else { return false }
    return number[8] == CompactNumber.letter(number.number(1..<8) % 23, of: letters)
  }

  /// A company's number (CIF): a letter for its form, seven digits by Luhn, and a digit or letter. Source: Orden
  /// EHA/451/2008.
  static func isCompany(_ written: CompactNumber) -> Bool {
    let number = written.count == 11 ? written.dropping("ES") : written
    guard number.has("ldddddddx") else { return false }
    var sum = 0
    for position in 1...7 {
      let doubled = position % 2 == 1 ? number.digit(position) * 2 : number.digit(position)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    let check = (10 - sum % 10) % 10
    let isDigit = number[8] == UInt8(check) + 0x30
    let isLetter = number[8] == CompactNumber.letter(check, of: "JABCDEFGHI")
    switch number[0] {
    case UInt8(ascii: "A"), UInt8(ascii: "B"), UInt8(ascii: "E"), UInt8(ascii: "H"): return isDigit
    case UInt8(ascii: "K"), UInt8(ascii: "N"), UInt8(ascii: "P"), UInt8(ascii: "Q"), UInt8(ascii: "R"),
      UInt8(ascii: "S"), UInt8(ascii: "W"):
      return isLetter
    case UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "G"), UInt8(ascii: "J"),
      UInt8(ascii: "U"), UInt8(ascii: "V"):
      return isDigit || isLetter
    default: return false
    }
  }

  /// A point of supply (CUPS): 16 digits and two letters by their remainder by 529. Source: Ministerio de Industria.
  static func isSupply(_ number: CompactNumber) -> Bool {
    guard number.begins(with: "ES"), number.prefix(20).has("ESddddddddddddddddll") else { return false }
    if number.count == 22 {
      guard number.dropping(20).has("dl"), "FPCRXYZ".utf8.contains(number[21]) else { return false }
    } else if number.count != 20 {
      return false
    }
    let remainder = number.number(2..<18) % 529
    return number[18] == CompactNumber.letter(remainder / 23, of: letters)
      && number[19] == CompactNumber.letter(remainder % 23, of: letters)
  }

  /// A number for excise duties (CAE), by its form alone. Source: Orden HAC/1271/2019.
  static func isExcise(_ number: CompactNumber) -> Bool { number.has("ESdddddlxdddl") }

  /// A cadastral reference: two check letters, each over seven characters and the four of the property.
  ///
  /// Source: Dirección General del Catastro: weights 13 15 12 5 4 17 9 21 3 7 1 by 23, letters from 1 with Ñ after N.
  static func isCadastral(_ number: CompactNumber) -> Bool {
    guard number.has("xxxxxxxxxxxxxxxxxxll") || number.has("xxxxxxxxxxxxxxddddll") else { return false }
    return check(number, from: 0) == number[18] && check(number, from: 7) == number[19]
  }

  private static func check(_ number: CompactNumber, from start: Int) -> UInt8 {
    let weights: [11 of Int] = [13, 15, 12, 5, 4, 17, 9, 21, 3, 7, 1]
    var sum = 0
    for step in 0..<11 {
      let byte = number[step < 7 ? start + step : 7 + step]
      let value =
        byte &- 0x30 < 10 ? Int(byte &- 0x30) : Int(byte) - 0x40 + (byte > UInt8(ascii: "N") ? 1 : 0)
      sum += value * weights[step]
    }
    return CompactNumber.letter(sum % 23, of: "MQWERTYUIOPASDFGHJKLBZX")
  }
}
