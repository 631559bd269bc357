/// Accounts, cards, and the numbers of persons.
extension PersonalDataFinder {
  /// Goes through the matches of a pattern in the regions; the body says where to go on after each.
  mutating func eachMatch(
    _ pattern: BytePattern, _ text: MessageText, where mayHold: (DigitRegion) -> Bool,
    _ body: (inout PersonalDataFinder, Range<Int>) -> Int
  ) {
    beginSearch()
    for index in regions.indices where mayHold(regions[index]) {
      let region = regions[index].range
      var position = region.lowerBound
      while position < region.upperBound, let match = pattern.first(in: text, position..<region.upperBound) {
        position = max(body(&self, match), position + 1)
      }
    }
    endSearch()
  }

  /// IBANs: what begins with a country, cut to the country's length.
  mutating func findIBANs(_ text: MessageText) {
    eachMatch(PersonalDataPatterns.iban, text, where: \.mayHoldIBAN) { finder, match in
      let (first, second) = (text.byte(at: match.lowerBound) & 0xDF, text.byte(at: match.lowerBound + 1) & 0xDF)
      guard let length = BankNumber.length(first, second) else { return match.lowerBound + 2 }
      var end = match.lowerBound
      var count = 0
      while end < match.upperBound, count < length {
        if text.isWord(at: end), text.byte(at: end) < 0x80 { count += 1 }
        end += 1
      }
      let range = match.lowerBound..<end
      guard count == length, !text.isWord(at: end), !finder.isTaken(range),
        let number = CompactNumber(text.bytes[range]), BankNumber.isIBAN(number)
      else { return match.lowerBound + 2 }
      finder.keep(.iban, range)
      return end
    }
  }

  /// Cards: of a known network and written as on a card, or with a word for cards near, or 16 digits that nothing calls a
  /// reference.
  mutating func findCards(_ text: MessageText) {
    eachMatch(PersonalDataPatterns.card, text, where: \.mayHoldCard) { finder, match in
      var candidate: Range<Int>? = match
      while let range = candidate {
        if let number = CompactNumber(text.bytes[range]), number.count >= 12, finder.isCard(number, text, range) {
          finder.keep(.card, range)
          return range.upperBound
        }
        candidate = finder.shortened(text, range)
      }
      return finder.afterFirstGroup(text, match)
    }
  }

  private mutating func isCard(_ number: CompactNumber, _ text: MessageText, _ range: Range<Int>) -> Bool {
    guard CardNumber.isPlausible(number), isSetOff(text, range), !isTaken(range) else { return false }
    let isKnown = CardNumber.isKnown(number)
    if isKnown, CardNumber.isGrouped(number) { return true }
    if !isPrecededByDigits(text, range), isAnnounced(by: PersonalDataWords.card, text, range.lowerBound) { return true }
    guard isKnown, number.breaks == 0 else { return false }
    if isReference(text, range.lowerBound) { return false }
    return number.count == 16 || isNear(PersonalDataWords.card, text, range)
  }

  /// Numbers of persons that are known by their form and a strong check, or by a weaker one and a word or nothing else near.
  mutating func findIdentityNumbers(_ text: MessageText) {
    eachMatch(PersonalDataPatterns.identity, text, where: \.mayHoldIdentity) { finder, match in
      guard let number = CompactNumber(text.bytes[match]), finder.isSetOff(text, match), !finder.isTaken(match) else {
        return finder.afterFirstGroup(text, match)
      }
      let isStrong =
        FrenchNumber.isSocialSecurity(number) || SwissNumber.isSocialSecurity(number) || ItalianNumber.isPerson(number)
        || (BelgianNumber.isIdentityCard(number) && number.breaks == 1 << 3 | 1 << 10)
        || (BelgianNumber.isNational(number) && !finder.isReference(text, match.lowerBound))
      let isWeak =
        SpanishNumber.isCitizen(number) || SpanishNumber.isForeigner(number) || BritishNumber.isInsurance(number)
        || (AmericanNumber.isPerson(number) && number.breaks == 1 << 3 | 1 << 5)
      guard
        isStrong
          || (isWeak
            && (finder.isAnnounced(by: PersonalDataWords.identity, text, match.lowerBound)
              || finder.isAlone(text, match)))
      else { return finder.afterFirstGroup(text, match) }
      finder.keep(.identityNumber, match)
      return match.upperBound
    }
  }

  /// Numbers and documents that a word announces.
  mutating func findAnnouncedNumbers(_ text: MessageText) {
    eachMatch(
      PersonalDataPatterns.reference, text,
      where: { Self.isSpokenOf(PersonalDataWords.identityOrDocument, text, $0) }
    ) { finder, match in
      let next = finder.afterFirstGroup(text, match)
      guard !finder.isTaken(match) else { return next }
      if finder.isAnnounced(by: PersonalDataWords.identity, text, match.lowerBound) {
        var candidate: Range<Int>? = match
        while let range = candidate {
          if finder.isSetOff(text, range), let number = CompactNumber(text.bytes[range]),
            IdentityNumberKind.isAnyPersons(number)
          {
            finder.keep(.identityNumber, range)
            return range.upperBound
          }
          candidate = finder.shortened(text, range)
        }
      }
      guard finder.isAnnounced(by: PersonalDataWords.document, text, match.lowerBound),
        let range = finder.document(text, match)
      else { return next }
      finder.keep(.identityDocument, range)
      return range.upperBound
    }
  }

  /// What of a match is a document's number: six to twelve characters, five digits among them, and no date.
  private func document(_ text: MessageText, _ match: Range<Int>) -> Range<Int>? {
    var candidate: Range<Int>? = match
    while let range = candidate {
      if let number = CompactNumber(text.bytes[range]), number.count >= 6, number.count <= 12, isSetOff(text, range),
        number.breaks == 0 || number.breaks.nonzeroBitCount < 4
      {
        var digits = 0
        for position in 0..<number.count where number[position] &- 0x30 < 10 { digits += 1 }
        let isDate = number.breaks != 0 && digits == number.count && number.count == 8
        if digits >= 5, !isDate { return range }
      }
      candidate = shortened(text, range)
    }
    return nil
  }
}
