/// Tells card numbers, IBANs and French social-security numbers by the checks built into them.
enum CheckedNumber {
  /// Whether digits are a card number: a known beginning, a length that goes with it, and the check digit.
  ///
  /// Source: ISO/IEC 7812-1 for the check digit (Luhn).
  static func isCard(_ digits: [UInt8]) -> Bool {
    guard digits.count >= 13, digits.count <= 19, isCardPrefix(digits) else { return false }
    var sum = 0
    for (position, digit) in digits.reversed().enumerated() {
      let doubled = position % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  private static func isCardPrefix(_ digits: [UInt8]) -> Bool {
    let two = Int(digits[0]) * 10 + Int(digits[1])
    let four = two * 100 + Int(digits[2]) * 10 + Int(digits[3])
    switch digits.count {
    case 13: return two / 10 == 4
    case 14: return two == 36 || two == 38 || (four >= 3000 && four <= 3059)
    case 15: return two == 34 || two == 37
    case 16:
      return two / 10 == 4 || (two >= 51 && two <= 55) || (four >= 2221 && four <= 2720) || four == 6011 || two == 65
        || (four >= 3528 && four <= 3589) || two == 50 || (two >= 56 && two <= 58) || two == 67
    case 19: return two / 10 == 4 || two == 50 || (two >= 56 && two <= 58) || two == 67
    default: return false
    }
  }

  /// Whether digits are a French social-security number with the right key. Source: INSEE; Corsica's letters are not read.
  static func isSocialSecurity(_ digits: [UInt8]) -> Bool {
    guard digits.count == 15, digits[0] == 1 || digits[0] == 2 else { return false }
    let month = Int(digits[3]) * 10 + Int(digits[4])
    guard (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50 else { return false }
    let number = digits[..<13].reduce(0) { $0 * 10 + Int($1) }
    let key = Int(digits[13]) * 10 + Int(digits[14])
    return key == 97 - number % 97
  }

  /// Where the IBAN that begins at `start` ends; nil if none does. Source: ISO 13616, the check by ISO 7064 (mod 97, 10).
  static func endOfIBAN(_ text: MessageText, from start: Int) -> Int? {
    let country = (FoldedCharacter.ascii(text.byte(at: start)), FoldedCharacter.ascii(text.byte(at: start + 1)))
    guard let length = length(ofCountry: country.0, country.1) else { return nil }
    guard text.byte(at: start + 2) &- 0x30 < 10, text.byte(at: start + 3) &- 0x30 < 10 else { return nil }
    var characters: [UInt8] = []
    var position = start
    while characters.count < length {
      let byte = FoldedCharacter.ascii(text.byte(at: position))
      if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        guard text.byte(at: position) < 0x80 else { return nil }
        characters.append(byte)
        position += 1
        continue
      }
      let next = text.skippingSpaces(from: position)
      if next > position, next - position <= 3, characters.count >= 4 {
        position = next
      } else if text.byte(at: position) == UInt8(ascii: "-") || text.byte(at: position) == UInt8(ascii: ".") {
        position += 1
      } else {
        return nil
      }
    }
    guard !text.isWord(at: position) else { return nil }
    var remainder = 0
    for byte in characters[4...] + characters[..<4] {
      if byte &- 0x30 < 10 {
        remainder = (remainder * 10 + Int(byte &- 0x30)) % 97
      } else {
        remainder = (remainder * 100 + Int(byte &- 0x61) + 10) % 97
      }
    }
    return remainder == 1 ? position : nil
  }

  private static func length(ofCountry first: UInt8, _ second: UInt8) -> Int? {
    for (position, byte) in countries.utf8.enumerated() where position % 4 == 0 && byte == first {
      let entry = Array(countries.utf8.dropFirst(position).prefix(4))
      if entry[1] == second { return Int(entry[2] &- 0x30) * 10 + Int(entry[3] &- 0x30) }
    }
    return nil
  }

  /// Country and length, four characters each.
  private static let countries =
    "ad24ae23at20be16bg22ch21cy28cz24de22dk18ee20es24fi18fr27gb22gr27hr21hu28ie22is26it27li21lt20lu20lv21ma28mc27"
    + "mt31nl18no15pl28pt25ro24se24si19sk24sm27tn24tr26"
}
