/// Tells Italian numbers of persons and companies by their check characters.
enum ItalianNumber {
  /// A tax code (codice fiscale) of a person; digits may be written as letters where two persons would share one.
  ///
  /// Source: Decreto Ministeriale 23 December 1976: values by odd and even places, the remainder by 26.
  static func isPerson(_ number: CompactNumber) -> Bool {
    guard number.has("llllllxxlxxlxxxl"), let tens = digit(number[9]), let ones = digit(number[10]) else {
      return false
    }
    guard digit(number[6]) != nil, digit(number[7]) != nil, digit(number[12]) != nil, digit(number[13]) != nil,
      digit(number[14]) != nil, "ABCDEHLMPRST".utf8.contains(number[8])
    else { return false }
    let day = tens * 10 + ones
    guard (day >= 1 && day <= 31) || (day >= 41 && day <= 71) else { return false }
    var sum = 0
    for position in 0..<15 {
      let byte = number[position]
      let place = byte &- 0x30 < 10 ? Int(byte &- 0x30) : Int(byte &- 0x41)
      sum += position % 2 == 1 ? place : oddValue(place)
    }
    return number[15] == UInt8(ascii: "A") + UInt8(sum % 26)
  }

  /// What a character counts at an odd place; A counts as 0 does, B as 1 does, and so on.
  private static func oddValue(_ place: Int) -> Int {
    let values: [26 of Int] = [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ]
    return values[place]
  }

  /// A digit, or the letter that stands for it: L for 0, M 1, N 2, P 3, Q 4, R 5, S 6, T 7, U 8, V 9.
  private static func digit(_ byte: UInt8) -> Int? {
    if byte &- 0x30 < 10 { return Int(byte &- 0x30) }
    let table: StaticString = "LMNPQRSTUV"
    return (0..<10).first { table.utf8Start[$0] == byte }
  }

  /// A VAT number: eleven digits by Luhn's formula, with a province in it. Source: Decreto del Presidente 633/1972, article 35.
  static func isValueAddedTax(_ written: CompactNumber) -> Bool {
    let number = written.dropping("IT")
    guard number.isDigits(11), number.number(0..<7) > 0, number.hasLuhnDigit else { return false }
    let province = number.number(7..<10)
    return (province >= 1 && province <= 100) || [120, 121, 888, 999].contains(province)
  }

  /// A medicine's number (AIC), in its decimal form. Source: Ministero della Salute, codice AIC.
  static func isMedicine(_ number: CompactNumber) -> Bool {
    guard number.isDigits(9), number[0] == UInt8(ascii: "0") else { return false }
    var sum = 0
    for position in 0..<8 {
      let doubled = position % 2 == 1 ? number.digit(position) * 2 : number.digit(position)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == number.digit(8)
  }
}
