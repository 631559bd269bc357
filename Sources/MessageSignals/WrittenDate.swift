/// Tells dates written out: "12/10/2026", "2026-10-12", "le 12 octobre", "October 12th", "12th of October".
enum WrittenDate {
  /// Where the date that begins at `start` ends; nil if none does.
  static func end(at start: Int, _ text: MessageText, _ lexicon: SignalLexicon) -> Int? {
    guard let first = number(text, start) else {
      guard let word = text.word(at: start), let end = dayAfterMonth(text, word.end) else { return nil }
      return month(text, start, lexicon) == nil ? nil : end
    }
    switch first.digits {
    case 4: return isoEnd(text, first)
    case 1, 2:
      guard first.value >= 1, first.value <= 31 else { return nil }
      return numericEnd(text, first) ?? monthAfterDay(text, first.end, lexicon)
    default: return nil
    }
  }

  private struct Number {
    var value: Int
    var digits: Int
    var start: Int
    var end: Int
  }

  /// One to four digits with no digit or letter before them.
  private static func number(_ text: MessageText, _ start: Int) -> Number? {
    guard start == 0 || !text.isWord(at: text.start(before: start)) else { return nil }
    var number = Number(value: 0, digits: 0, start: start, end: start)
    while text.byte(at: number.end) &- 0x30 < 10 {
      number.value = number.value * 10 + Int(text.byte(at: number.end) &- 0x30)
      number.digits += 1
      number.end += 1
      if number.digits > 4 { return nil }
    }
    return number.digits > 0 ? number : nil
  }

  /// The number after a joint, whatever stands before it.
  private static func further(_ text: MessageText, _ start: Int) -> Number? {
    var number = Number(value: 0, digits: 0, start: start, end: start)
    while text.byte(at: number.end) &- 0x30 < 10, number.digits < 5 {
      number.value = number.value * 10 + Int(text.byte(at: number.end) &- 0x30)
      number.digits += 1
      number.end += 1
    }
    return number.digits > 0 && !text.isWord(at: number.end) ? number : nil
  }

  private static func isoEnd(_ text: MessageText, _ year: Number) -> Int? {
    guard year.value >= 1900, year.value <= 2099, text.byte(at: year.end) == UInt8(ascii: "-") else { return nil }
    guard let month = further(text, year.end + 1), month.digits == 2, month.value >= 1, month.value <= 12,
      text.byte(at: month.end) == UInt8(ascii: "-"), let day = further(text, month.end + 1), day.digits == 2,
      day.value >= 1, day.value <= 31
    else { return nil }
    return day.end
  }

  /// Day and month or month and day in figures; without a year only two digits each and a slash, since "1/2" is a part of two.
  private static func numericEnd(_ text: MessageText, _ first: Number) -> Int? {
    let joint = text.byte(at: first.end)
    guard joint == UInt8(ascii: "/") || joint == UInt8(ascii: ".") || joint == UInt8(ascii: "-"),
      let second = further(text, first.end + 1), second.digits <= 2, second.value >= 1, second.value <= 31,
      min(first.value, second.value) <= 12
    else { return nil }
    if text.byte(at: second.end) == joint, let year = further(text, second.end + 1),
      year.digits == 2 || (year.digits == 4 && year.value >= 1900 && year.value <= 2099)
    {
      return year.end
    }
    guard joint == UInt8(ascii: "/"), first.digits == 2, second.digits == 2 else { return nil }
    // "24/24" and "12/12/" lead elsewhere.
    return text.byte(at: second.end) == UInt8(ascii: "/") ? nil : second.end
  }

  private static func monthAfterDay(_ text: MessageText, _ end: Int, _ lexicon: SignalLexicon) -> Int? {
    var position = end
    // "1er", "12th"
    if let ordinal = text.word(at: position), ordinal.letterCount == 2, ordinal.digitCount == 0 {
      position = ordinal.end
    }
    var next = text.skippingSpaces(from: position)
    guard next > position, let word = text.word(at: next) else { return nil }
    if word.end - word.start == 2, FoldedCharacter.ascii(text.byte(at: word.start)) == UInt8(ascii: "o"),
      FoldedCharacter.ascii(text.byte(at: word.start + 1)) == UInt8(ascii: "f")
    {
      next = text.skippingSpaces(from: word.end)
    }
    return month(text, next, lexicon)
  }

  /// Where the name of a month ends that begins at a position; nil if none does.
  private static func month(_ text: MessageText, _ start: Int, _ lexicon: SignalLexicon) -> Int? {
    guard let word = text.word(at: start), word.digitCount == 0, word.letterCount >= 3, word.letterCount <= 9 else {
      return nil
    }
    var folded: [UInt8] = []
    PhraseFolding.append(UnsafeBufferPointer(rebasing: text.bytes[word.start..<word.end]), to: &folded)
    return lexicon.monthWords.contains(folded[...]) ? word.end : nil
  }

  private static func dayAfterMonth(_ text: MessageText, _ end: Int) -> Int? {
    let next = text.skippingSpaces(from: end)
    guard next > end, let day = number(text, next), day.digits <= 2, day.value >= 1, day.value <= 31 else { return nil }
    let after = text.word(at: day.end).map { $0.letterCount == 2 ? $0.end : day.end } ?? day.end
    let mark = text.byte(at: after)
    // "May 3.50" and "mars 10 h" name no day.
    return mark == UInt8(ascii: "h") || (mark == UInt8(ascii: ".") && text.isWord(at: after + 1)) ? nil : after
  }
}
