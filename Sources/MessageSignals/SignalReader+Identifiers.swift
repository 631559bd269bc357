extension SignalReader {
  /// A number or reference beside words for its kind: "commande n° 4412", "my order number is AB-4412", "4412, c'est ma commande".
  mutating func readAnnounced(_ text: MessageText, _ kind: InformationKind) -> Bool {
    for index in informationMatches.indices where informationMatches[index].role == .given(kind) {
      let match = informationMatches[index]
      if hasMatch(.notGiven(kind), in: text.sentence(around: match.start)) { continue }
      if let found = identifier(after: match.end, text) ?? identifier(before: match.start, text) {
        keep(kind, found, text)
        return true
      }
      // "La commande d'hier, n° 4412"
      guard kind == .orderNumber else { continue }
      let sentence = text.sentence(around: match.start)
      var number = survey.firstWord(from: match.end)
      while number < survey.words.count, survey.words[number].start < sentence.upperBound {
        let word = survey.words[number]
        number += 1
        guard word.digitCount >= 3, followsNumberWord(text, word.start), let found = identifier(at: word.start, text)
        else { continue }
        keep(kind, found, text)
        return true
      }
    }
    return false
  }

  /// The identifier after a phrase, over at most four words such as "numéro" or "est".
  private mutating func identifier(after position: Int, _ text: MessageText) -> Range<Int>? {
    var position = position
    var passed = 0
    while position < text.count, passed <= 4 {
      guard let word = text.word(at: position) else {
        if text.isSentenceEnd(at: position), text.byte(at: position) != UInt8(ascii: ".") { return nil }
        if text.byte(at: position) == UInt8(ascii: ","), passed == 0 { passed += 1 }
        position += text.character(at: position).length
        continue
      }
      if let found = announced(at: position, text) { return found }
      guard
        names.contains(lexicon.numberWords, text, word) || names.contains(lexicon.betweenWords, text, word)
      else { return nil }
      passed += 1
      position = word.end
    }
    return nil
  }

  /// The identifier before a phrase, if words such as "est" or "c'est" stand between: "4412 est ma commande".
  private mutating func identifier(before position: Int, _ text: MessageText) -> Range<Int>? {
    var index = survey.firstWord(from: position)
    var passed = 0
    while index > 0, passed <= 3 {
      index -= 1
      let word = survey.words[index]
      if passed > 0, word.digitCount >= 3 { return identifier(at: word.start, text) }
      guard names.contains(lexicon.betweenWords, text, from: word.start, to: word.end) else { return nil }
      for between in word.end..<(index + 1 < survey.words.count ? survey.words[index + 1].start : position)
      where text.isSentenceEnd(at: between) { return nil }
      passed += 1
    }
    return nil
  }

  /// The identifier that begins at a position: three digits or more, four characters, no date, time, price, amount or percentage.
  func identifier(at start: Int, _ text: MessageText) -> Range<Int>? {
    guard start == 0 || !text.isWord(at: text.start(before: start)) else { return nil }
    var end = start
    var digits = 0
    var letters = 0
    while end < text.count, end - start <= 30 {
      let byte = text.byte(at: end)
      if byte &- 0x30 < 10 {
        digits += 1
      } else if (byte | 0x20) &- 0x61 < 26 {
        letters += 1
      } else {
        let isJoint = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        guard isJoint, text.isWord(at: end + 1), text.byte(at: end + 1) < 0x80 else { break }
      }
      end += 1
    }
    guard digits >= 3, digits + letters >= 4, end - start <= 30, !isClaimed(start, end) else { return nil }
    guard !isAmount(text, start, end, letters: letters), WrittenDate.end(at: start, text, lexicon) == nil else {
      return nil
    }
    return start..<end
  }

  /// Whether a number is an amount: a unit or a currency follows, a decimal, or a currency stands before it.
  func isAmount(_ text: MessageText, _ start: Int, _ end: Int, letters: Int) -> Bool {
    let next = text.byte(at: end)
    if next == UInt8(ascii: ",") || next == UInt8(ascii: ".") || next == UInt8(ascii: ":"),
      text.byte(at: end + 1) &- 0x30 < 10
    {
      return true
    }
    if isCurrency(text, end) || isCurrency(text, text.skippingSpaces(from: end)) || isCurrency(text, start - 3)
      || isCurrency(text, start - 1) || isCurrency(text, start - 2)
    {
      return true
    }
    if letters == 1, let hour = text.word(at: start), hour.end == end, isHour(text, start) { return true }
    if letters > 0 {
      // "1500km", "14h30": digits, then letters or an hour.
      return text.byte(at: start) &- 0x30 < 10 && letters <= 3 && !text.isUpper(at: end - 1)
        && (text.byte(at: end - 1) | 0x20) &- 0x61 < 26
    }
    guard let word = text.word(at: text.skippingSpaces(from: end)), !text.isUpper(at: word.start) else { return false }
    let count = word.letterCount
    let first = text.character(at: word.start).first
    switch (count, first) {
    case (4...5, UInt8(ascii: "e")):
      return isWritten("euros", word.start..<word.end, text) || isWritten("euro", word.start..<word.end, text)
    case (2, UInt8(ascii: "k")), (2, UInt8(ascii: "c")), (2, UInt8(ascii: "m")), (1, UInt8(ascii: "g")): return true
    case (3, UInt8(ascii: "e")): return isWritten("eur", word.start..<word.end, text)
    case (3, UInt8(ascii: "c")): return isWritten("chf", word.start..<word.end, text)
    default: return false
    }
  }

  /// Whether a time of day stands at a position: "9h15", "14h30".
  private func isHour(_ text: MessageText, _ start: Int) -> Bool {
    let first = FoldedCharacter.ascii(text.byte(at: start + 1))
    return first == UInt8(ascii: "h") || FoldedCharacter.ascii(text.byte(at: start + 2)) == UInt8(ascii: "h")
  }

  /// Whether an ASCII word stands in a range, in either case.
  func isWritten(_ folded: StaticString, _ range: Range<Int>, _ text: MessageText) -> Bool {
    guard range.count == folded.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count
    where FoldedCharacter.ascii(text.byte(at: range.lowerBound + offset)) != folded.utf8Start[offset] { return false }
    return true
  }

  /// Whether a currency sign or a per-cent sign stands at a position.
  private func isCurrency(_ text: MessageText, _ position: Int) -> Bool {
    switch (text.byte(at: position), text.byte(at: position + 1), text.byte(at: position + 2)) {
    case (UInt8(ascii: "$"), _, _), (UInt8(ascii: "%"), _, _), (0xC2, 0xA3, _), (0xE2, 0x82, 0xAC): true
    default: false
    }
  }

  /// Whether a word that announces a number stands just before a position: "n°", "numéro", "#".
  mutating func followsNumberWord(_ text: MessageText, _ start: Int) -> Bool {
    if text.byte(at: start - 1) == UInt8(ascii: "#") { return true }
    var end = start
    while end > 0, start - end < 8, !text.isWord(at: text.start(before: end)) {
      if text.isSentenceEnd(at: end - 1), text.byte(at: end - 1) != UInt8(ascii: ".") { return false }
      end = text.start(before: end)
    }
    guard let word = text.word(endingAt: end) else { return false }
    return names.contains(lexicon.numberWords, text, word)
  }
}
