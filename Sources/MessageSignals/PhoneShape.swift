/// Tells telephone numbers from other digits, by the forms in use: French, British, North American and international.
enum PhoneShape {
  /// Whether these groups of a run are a telephone number.
  static func matches(_ text: MessageText, _ run: DigitRun, _ range: ClosedRange<Int>, isAnnounced: Bool) -> Bool {
    guard let digits = run.digits(text, range), digits.count >= 9, digits.count <= 15 else { return false }
    let first = run.groups[range.lowerBound]
    let parts = run.groups[range].map(\.count)
    if isSetOff(text, before: first.start, by: UInt8(ascii: "+")) {
      return digits[0] != 0 && parts.count <= 8
    }
    guard !continuesReference(text, first.start) else { return false }
    if digits[0] == 0, digits[1] == 0 { return digits.count >= 11 && digits[2] != 0 }
    if isEuropean(digits, parts) || isNorthAmerican(digits, parts) { return true }
    if parts == [1, 2, 2, 2, 2] { return digits[0] == 6 || digits[0] == 7 }
    return isAnnounced && parts.count <= 5
  }

  /// Whether letters or a hyphen stand before the digits: they end a reference.
  private static func continuesReference(_ text: MessageText, _ start: Int) -> Bool {
    guard start > 0 else { return false }
    let byte = text.byte(at: start - 1)
    return text.isWord(at: text.start(before: start)) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Whether a sign stands just before a position, with an opening parenthesis or a space between them or not.
  private static func isSetOff(_ text: MessageText, before start: Int, by sign: UInt8) -> Bool {
    let byte = text.byte(at: start - 1)
    if byte == sign { return true }
    return (byte == UInt8(ascii: "(") || byte == 0x20) && text.byte(at: start - 2) == sign
  }

  /// A leading zero, then no second one: 10 digits in France, Switzerland and Belgium, 11 in Britain; 9 in Belgium if grouped.
  private static func isEuropean(_ digits: [UInt8], _ parts: [Int]) -> Bool {
    guard digits[0] == 0, parts.count == 1 || parts[0] <= 5 else { return false }
    switch digits.count {
    case 10: return digits[1] != 8 && parts.allSatisfy { $0 >= 2 }
    case 11: return digits[1] == 7 || digits[1] <= 3
    case 9: return parts.count >= 4 && parts.allSatisfy { $0 >= 2 }
    default: return false
    }
  }

  /// Three, three and four digits, with a one before them or not; neither of the first two groups begins with 0 or 1.
  private static func isNorthAmerican(_ digits: [UInt8], _ parts: [Int]) -> Bool {
    guard parts == [3, 3, 4] || (parts == [1, 3, 3, 4] && digits[0] == 1) else { return false }
    let area = digits.count - 10
    return digits[area] >= 2 && digits[area + 3] >= 2
  }
}
