/// Telephone numbers.
extension PersonalDataFinder {
  /// Numbers that are known by their form.
  mutating func findPhones(_ text: MessageText) {
    findPhones(text, PersonalDataPatterns.phone, where: \.mayHoldPhone) { finder, range, number in
      if number.breaks == 0, text.byte(at: range.lowerBound) != UInt8(ascii: "+") {
        return !finder.isReference(text, range.lowerBound)
          || finder.isAnnounced(by: PersonalDataWords.phone, text, range.lowerBound)
      }
      return true
    }
  }

  /// Numbers that a word announces, or that are all there is in the message and parted as numbers are.
  mutating func findAnnouncedPhones(_ text: MessageText) {
    let opening = text.opening
    findPhones(
      text, PersonalDataPatterns.digits,
      where: { $0.range.contains(opening) || Self.isSpokenOf(PersonalDataWords.phone, text, $0) }
    ) { finder, range, number in
      guard !finder.continues(text, range) else { return false }
      if finder.isAnnounced(by: PersonalDataWords.phone, text, range.lowerBound) {
        return number.count >= (number.breaks == 0 ? 8 : 7) && number.breaks.nonzeroBitCount <= 4
      }
      return PhoneNumber.isPartedAlone(number) && finder.isAlone(text, range)
    }
  }

  private mutating func findPhones(
    _ text: MessageText, _ pattern: BytePattern, where mayHold: (DigitRegion) -> Bool,
    _ accepts: (inout PersonalDataFinder, Range<Int>, CompactNumber) -> Bool
  ) {
    eachMatch(pattern, text, where: mayHold) { finder, match in
      let range = finder.withoutLooseEnds(text, match)
      let isInternational = text.byte(at: range.lowerBound) == UInt8(ascii: "+")
      guard let number = PhoneNumber.digits(text, range), finder.isSetOff(text, range), !finder.isTaken(range),
        PhoneNumber.isPlausible(number, isInternational: isInternational), accepts(&finder, range, number)
      else { return finder.afterFirstGroup(text, match) }
      let isService = PhoneNumber.isService(number, isInternational: isInternational)
      finder.keep(.phone, range, isServiceNumber: isService)
      return range.upperBound
    }
  }

  /// The first number in a range that can be a telephone number once something announces it.
  func phone(in text: MessageText, _ range: Range<Int>) -> Range<Int>? {
    guard let match = PersonalDataPatterns.digits.first(in: text, range) else { return nil }
    let found = withoutLooseEnds(text, match)
    guard let number = PhoneNumber.digits(text, found), number.count >= 8, isSetOff(text, found),
      !continues(text, found),
      PhoneNumber.isPlausible(number, isInternational: false)
    else { return nil }
    return found
  }

  /// Whether further digits stand before or after a number, so that it is a part of something longer.
  private func continues(_ text: MessageText, _ range: Range<Int>) -> Bool {
    isPrecededByDigits(text, range)
      || (text.byte(at: range.upperBound) == 0x20 && text.byte(at: range.upperBound + 1) &- 0x30 < 10)
  }

  /// A match without an opening parenthesis that nothing closes.
  private func withoutLooseEnds(_ text: MessageText, _ match: Range<Int>) -> Range<Int> {
    guard text.byte(at: match.lowerBound) == UInt8(ascii: "(") else { return match }
    for position in match where text.byte(at: position) == UInt8(ascii: ")") { return match }
    return match.lowerBound + 1..<match.upperBound
  }
}
