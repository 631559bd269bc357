extension SignalReader {
  /// What answers what the desk has just asked for, or corrects a number given before: bare references, names, a postcode, a word of
  /// capitals. As many kinds as there are references, the order number first.
  mutating func readAnswers(_ text: MessageText, after gives: InformationSet) -> InformationSet {
    var found: InformationSet = []
    if !pendingAsks.isDisjoint(with: Self.references) { found.formUnion(readReferences(text, after: gives)) }
    if pendingAsks.contains(InformationSet(.name)), !gives.contains(InformationSet(.name)), hasNameAnswer(text) {
      found.insert(InformationSet(.name))
    }
    if pendingAsks.contains(InformationSet(.postalAddress)), isPostcodeAnswer(text) {
      found.insert(InformationSet(.postalAddress))
    }
    return found
  }

  /// A number in a short message much like the one that the customer gave last: he corrects it, "ah 4499210".
  mutating func readCorrection(_ text: MessageText, after gives: InformationSet) -> InformationSet {
    guard let lastReference, survey.words.count <= 8, gives.isDisjoint(with: Self.references) else { return [] }
    for word in survey.words where word.digitCount > 0 && !word.isTechnical {
      guard let found = grouped(at: word.start, text) ?? identifier(at: word.start, text),
        isLike(digits(in: found, text), lastReference.digits)
      else { continue }
      claim(found)
      return InformationSet(lastReference.kind)
    }
    return []
  }

  /// Claims a reference for a kind, and keeps in mind what it was.
  mutating func keep(_ kind: InformationKind, _ found: Range<Int>, _ text: MessageText) {
    claim(found)
    lastReference = (kind, digits(in: found, text))
  }

  /// The last sixteen digits in a range, four bits each, after a first one that is none.
  private func digits(in range: Range<Int>, _ text: MessageText) -> UInt64 {
    var packed: UInt64 = 0xF
    for position in range where text.byte(at: position) &- 0x30 < 10 {
      packed = packed << 4 | UInt64(text.byte(at: position) &- 0x30)
    }
    return packed
  }

  /// Whether two numbers are as long and differ in two digits at most, of at least five.
  private func isLike(_ one: UInt64, _ other: UInt64) -> Bool {
    guard one.leadingZeroBitCount == other.leadingZeroBitCount, one >= 0xF << 20 else { return false }
    let difference = one ^ other
    return (0..<16).count { difference >> (UInt64($0) * 4) & 0xF != 0 } <= 2
  }

  private static let references: InformationSet = [
    InformationSet(.orderNumber), InformationSet(.customerNumber), InformationSet(.productReference),
  ]

  private mutating func readReferences(_ text: MessageText, after gives: InformationSet) -> InformationSet {
    var references = 0
    var last = 0..<0
    for word in survey.words where !word.isTechnical && references < 3 {
      guard let found = answer(at: word, text), found.count <= 20 else { continue }
      claim(found)
      last = found
      references += 1
    }
    var answered: InformationSet = []
    for kind in [InformationKind.orderNumber, .customerNumber, .productReference] {
      let asked = InformationSet(kind)
      guard references > 0, pendingAsks.contains(asked), !gives.contains(asked) else { continue }
      answered.insert(InformationSet(kind))
      keep(kind, last, text)
      references -= 1
    }
    return answered
  }

  /// A reference that begins with a word: three digits or more, or a short code where little else is written.
  private mutating func answer(at word: WrittenWord, _ text: MessageText) -> Range<Int>? {
    if word.digitCount >= 3, let found = identifier(at: word.start, text) {
      return survey.words.count > 1 && word.letterCount == 0 && isYear(text, word) ? nil : found
    }
    guard survey.words.count <= 6, !isClaimed(word.start, word.end) else { return nil }
    if let found = announced(at: word.start, text) { return found }
    // "QWERTZ", "S4410-77", "2 pas".
    let length = word.letterCount + word.digitCount
    guard survey.words.count <= 3, word.upperCount == word.letterCount, (5...10).contains(length) else { return nil }
    guard !names.contains(lexicon.notNames, text, from: word.start, to: word.end) else { return nil }
    return pendingAsks.contains(InformationSet(.orderNumber)) ? word.start..<word.end : nil
  }

  /// The identifier that begins at a position beside words for its kind or in answer to a question: also one in groups ("55 210 874",
  /// "LN 5218") and a short code of capitals and digits ("PLM4KD").
  mutating func announced(at start: Int, _ text: MessageText) -> Range<Int>? {
    if let whole = grouped(at: start, text) { return whole }
    if let plain = identifier(at: start, text) { return plain }
    guard start == 0 || !text.isWord(at: text.start(before: start)) else { return nil }
    var end = start
    var (digits, letters) = (0, 0)
    while end < text.count, end - start <= 30 {
      let byte = text.byte(at: end)
      if byte &- 0x30 < 10 {
        digits += 1
      } else if byte &- 0x41 < 26 {
        letters += 1
      } else {
        guard byte == UInt8(ascii: "-"), text.isWord(at: end + 1), text.byte(at: end + 1) < 0x80 else { break }
      }
      end += 1
    }
    guard !text.isWord(at: end), digits > 0, letters > 0, digits + letters >= 5, !isClaimed(start, end) else {
      return nil
    }
    return start..<end
  }

  /// Digits in groups, "55 210 874", the first of three at most, or behind capitals, "LN 5218"; no amount and no date.
  private mutating func grouped(at start: Int, _ text: MessageText) -> Range<Int>? {
    guard let first = text.word(at: start), first.start == start, first.end - start <= 4 else { return nil }
    let isLettered = first.digitCount == 0 && first.upperCount == first.letterCount
    guard isLettered || first.letterCount == 0 && first.digitCount <= 3 else { return nil }
    if isLettered, names.contains(lexicon.betweenWords, text, first) || names.contains(lexicon.numberWords, text, first)
    {
      return nil
    }
    var end = first.end
    var digits = first.digitCount
    var groups = 0
    var last = first
    while groups < 6, let next = text.word(at: text.skippingSpaces(from: end)), next.start > end, next.start - end <= 3,
      next.letterCount == 0, next.digitCount >= 2, next.digitCount <= (isLettered ? 8 : 4),
      digits + next.digitCount <= 16
    {
      digits += next.digitCount
      end = next.end
      groups += 1
      last = next
    }
    guard groups > 0, digits >= (isLettered ? 3 : 5), !isClaimed(start, end) else { return nil }
    if groups == 2, first.digitCount <= 2, last.digitCount == 4, text.byte(at: last.start) == UInt8(ascii: "2") {
      return nil
    }
    guard !isAmount(text, start, end, letters: 0), WrittenDate.end(at: start, text, lexicon) == nil else { return nil }
    return start..<end
  }

  /// A lone postcode where an address was asked for.
  private func isPostcodeAnswer(_ text: MessageText) -> Bool {
    survey.words.count <= 8
      && survey.words.contains {
        $0.digitCount == 5 && $0.letterCount == 0 && !isClaimed($0.start, $0.end)
          && !pendingAsks.contains(InformationSet(.orderNumber))
      }
  }

  /// Whether a number may be a year of this century or the last.
  private func isYear(_ text: MessageText, _ word: WrittenWord) -> Bool {
    guard word.digitCount == 4 else { return false }
    let century = (text.byte(at: word.start), text.byte(at: word.start + 1))
    return century == (UInt8(ascii: "2"), UInt8(ascii: "0")) || century == (UInt8(ascii: "1"), UInt8(ascii: "9"))
  }
}
