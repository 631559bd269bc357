extension SignalReader {
  /// What a customer's message gives. The order matters: digits that one kind claims are no other's.
  mutating func readGives(_ text: MessageText) -> InformationSet {
    var gives: InformationSet = hasLearnedName ? [InformationSet(.name)] : []
    claimed.removeAll(keepingCapacity: true)
    if survey.hasAt, readEmail(text) { gives.insert(InformationSet(.email)) }
    guard survey.digitCount > 0 else { return gives }
    if readIBANs(text) != nil { gives.insert(InformationSet(.iban)) }
    if let code = readSecret(text, .password) {
      claim(code)
      gives.insert(InformationSet(.password))
    }
    if let code = readSecret(text, .card) {
      claim(code)
      gives.insert(InformationSet(.card))
    }
    for kind in [InformationKind.customerNumber, .orderNumber, .productReference, .identityDocument] {
      if readAnnounced(text, kind) { gives.insert(InformationSet(kind)) }
    }
    if readCards(text) != nil { gives.insert(InformationSet(.card)) }
    if readSocialSecurity(text) != nil { gives.insert(InformationSet(.identityDocument)) }
    if survey.digitCount >= 9, readPhones(text) { gives.insert(InformationSet(.phone)) }
    if readDates(text) { gives.insert(InformationSet(.date)) }
    if readPostalAddress(text) { gives.insert(InformationSet(.postalAddress)) }
    gives.formUnion(readAnswers(text))
    return gives
  }

  /// Marks a range as belonging to something; more than a person writes are not kept.
  mutating func claim(_ range: Range<Int>) {
    if claimed.count < 256 { claimed.append(range) }
  }

  /// Whether a range has been claimed by another kind.
  func isClaimed(_ start: Int, _ end: Int) -> Bool {
    claimed.contains { $0.lowerBound < end && start < $0.upperBound }
  }

  /// An e-mail address that is not the brand's own: "nadia.b@example.org".
  private mutating func readEmail(_ text: MessageText) -> Bool {
    var position = 0
    while let at = text.position(of: UInt8(ascii: "@"), from: position) {
      position = at + 1
      var start = at
      while start > 0, at - start < 64, isLocalPart(text.byte(at: start - 1)) { start -= 1 }
      guard start < at, let end = endOfDomain(text, from: at + 1) else { continue }
      claim(start..<end)
      if !isOfficial(text, start, at, end) { return true }
    }
    return false
  }

  private func isLocalPart(_ byte: UInt8) -> Bool {
    if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { return true }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "%"): return true
    default: return false
    }
  }

  /// Where a domain ends: labels of letters and digits, the last of letters.
  private func endOfDomain(_ text: MessageText, from start: Int) -> Int? {
    var position = start
    var labelStart = start
    var end: Int?
    while position < text.count, position - start < 255 {
      let byte = text.byte(at: position)
      if byte == UInt8(ascii: ".") {
        guard position > labelStart else { return end }
        labelStart = position + 1
      } else if !((byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")) {
        break
      }
      position += 1
      if labelStart > start, position - labelStart >= 2, (byte | 0x20) &- 0x61 < 26 { end = position }
    }
    return end
  }

  /// Whether an address is an office's: "contact@…", or one with the brand's name in its domain.
  private mutating func isOfficial(_ text: MessageText, _ start: Int, _ at: Int, _ end: Int) -> Bool {
    if let word = text.word(at: start), word.end == at,
      names.contains(lexicon.glossary, text, word) || names.contains(lexicon.notNames, text, word)
    {
      return true
    }
    for position in at + 1..<end where names.hasMatch(.brand, text, at: position) { return true }
    return false
  }

  /// No country's IBAN has fewer.
  private static let fewestDigitsOfIBAN = 8

  /// A valid IBAN; its range.
  mutating func readIBANs(_ text: MessageText) -> Range<Int>? {
    guard survey.digitCount >= Self.fewestDigitsOfIBAN else { return nil }
    for word in survey.words where word.digitCount > 0 && word.end - word.start >= 4 {
      guard (text.byte(at: word.start) | 0x20) &- 0x61 < 26 else { continue }
      if let end = CheckedNumber.endOfIBAN(text, from: word.start) {
        claim(word.start..<end)
        return word.start..<end
      }
    }
    return nil
  }

  /// A card number: in groups of four or beside a word for cards, or with digits alone and no word for references before it.
  mutating func readCards(_ text: MessageText) -> Range<Int>? {
    firstWindow(text, from: 13, to: 19) { reader, run, range, digits in
      guard CheckedNumber.isCard(digits) else { return false }
      guard range.count == 1 else { return range.count >= 3 }
      let start = run.groups[range.lowerBound].start
      return !reader.followsNumberWord(text, start)
    }
  }

  /// A French social-security number with its key.
  mutating func readSocialSecurity(_ text: MessageText) -> Range<Int>? {
    firstWindow(text, from: 15, to: 15) { _, _, _, digits in CheckedNumber.isSocialSecurity(digits) }
  }

  /// The first groups of digits, so many in all, that pass a test; they are claimed.
  private mutating func firstWindow(
    _ text: MessageText, from least: Int, to most: Int,
    _ test: (inout SignalReader, DigitRun, ClosedRange<Int>, [UInt8]) -> Bool
  ) -> Range<Int>? {
    guard survey.digitCount >= least else { return nil }
    var run = takeDigitRun()
    defer { digitRun = run }
    var position = 0
    while let digits = survey.nextDigits(from: position), run.read(text, from: digits) {
      position = run.next
      for first in run.groups.indices {
        var count = 0
        for last in first..<run.groups.count {
          count += run.groups[last].count
          if count > most { break }
          guard count >= least else { continue }
          let (start, end) = (run.groups[first].start, run.groups[last].end)
          guard !text.isWord(at: end), start == 0 || !text.isWord(at: text.start(before: start)),
            !isClaimed(start, end), let values = run.digits(text, first...last),
            test(&self, run, first...last, values)
          else { continue }
          claim(start..<end)
          return start..<end
        }
      }
    }
    return nil
  }

  /// The storage for runs of digits, kept from message to message; the user puts it back.
  private mutating func takeDigitRun() -> DigitRun {
    let run = digitRun
    digitRun = DigitRun()
    return run
  }

  /// A telephone number that is not said to be the brand's.
  private mutating func readPhones(_ text: MessageText) -> Bool {
    var run = takeDigitRun()
    defer { digitRun = run }
    var position = 0
    while let digits = survey.nextDigits(from: position), run.read(text, from: digits) {
      position = run.next
      for first in run.groups.indices {
        for last in stride(from: run.groups.count - 1, through: first, by: -1) {
          let (start, end) = (run.groups[first].start, run.groups[last].end)
          guard end - start >= 9, !text.isWord(at: end), !isClaimed(start, end) else { continue }
          let isAnnounced = isAnnounced(.phone, text, start)
          guard PhoneShape.matches(text, run, first...last, isAnnounced: isAnnounced) else { continue }
          claim(start..<end)
          if !hasMatch(.notGiven(.phone), in: text.sentence(around: start)) { return true }
        }
      }
    }
    return false
  }

  /// Whether a phrase that announces a kind ends shortly before a position, with nothing between them that speaks of something else.
  func isAnnounced(_ kind: InformationKind, _ text: MessageText, _ start: Int) -> Bool {
    var index = firstMatch(from: start)
    while index > 0, start - informationMatches[index - 1].start < 80 {
      index -= 1
      let match = informationMatches[index]
      guard match.end <= start else { continue }
      if match.role == .notGiven(kind) { return false }
      if match.role == .given(kind), text.wordCount(from: match.end, to: start, limit: 6) < 6 { return true }
    }
    return false
  }
}
