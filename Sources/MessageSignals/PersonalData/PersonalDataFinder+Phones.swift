/// Telephone numbers.
extension PersonalDataFinder {
  /// Numbers that are known by their form.
  mutating func findPhones(_ text: MessageText) {
    findPhones(text, PersonalDataPatterns.phone) { finder, range, number in
      if number.breaks == 0, text.byte(at: range.lowerBound) != UInt8(ascii: "+") {
        return !finder.isReference(text, range.lowerBound)
          || finder.isAnnounced(by: PersonalDataWords.phone, text, range.lowerBound)
      }
      return true
    }
  }

  /// Numbers that a word announces, or that are all there is in the message and parted as numbers are.
  mutating func findAnnouncedPhones(_ text: MessageText) {
    findPhones(text, PersonalDataPatterns.digits) { finder, range, number in
      guard !finder.continues(text, range) else { return false }
      if finder.isAnnounced(by: PersonalDataWords.phone, text, range.lowerBound) {
        return number.count >= (number.breaks == 0 ? 8 : 7) && number.breaks.nonzeroBitCount <= 4
      }
      return PhoneNumber.isPartedAlone(number) && finder.isAlone(text, range)
    }
  }

  private mutating func findPhones(
    _ text: MessageText, _ pattern: BytePattern,
    _ accepts: (inout PersonalDataFinder, Range<Int>, CompactNumber) -> Bool
  ) {
    beginSearch()
    for index in regions.indices {
      let region = regions[index]
      var position = region.lowerBound
      while position < region.upperBound, let match = pattern.first(in: text, position..<region.upperBound) {
        let range = withoutLooseEnds(text, match)
        guard let number = PhoneNumber.digits(text, range), isSetOff(text, range), !isTaken(range),
          PhoneNumber.isPlausible(number, isInternational: text.byte(at: range.lowerBound) == UInt8(ascii: "+")),
          accepts(&self, range, number)
        else {
          position = max(afterFirstGroup(text, match), position + 1)
          continue
        }
        keep(
          .phone, range,
          isServiceNumber: PhoneNumber.isService(
            number, isInternational: text.byte(at: range.lowerBound) == UInt8(ascii: "+")))
        position = range.upperBound
      }
    }
    endSearch()
  }

  /// Whether further digits stand before or after a number, so that it is a part of something longer.
  private func continues(_ text: MessageText, _ range: Range<Int>) -> Bool {
    let isFollowed = text.byte(at: range.upperBound) == 0x20 && text.byte(at: range.upperBound + 1) &- 0x30 < 10
    let isPreceded =
      text.byte(at: range.lowerBound - 1) == 0x20 && text.byte(at: range.lowerBound - 2) &- 0x30 < 10
    return isFollowed || isPreceded
  }

  /// A match without an opening parenthesis that nothing closes.
  private func withoutLooseEnds(_ text: MessageText, _ match: Range<Int>) -> Range<Int> {
    guard text.byte(at: match.lowerBound) == UInt8(ascii: "(") else { return match }
    for position in match where text.byte(at: position) == UInt8(ascii: ")") { return match }
    return match.lowerBound + 1..<match.upperBound
  }
}
