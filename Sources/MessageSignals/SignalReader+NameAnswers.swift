extension SignalReader {
  /// Whether an answer to the question for a name holds one: capitalised words that open a part of it or end it, or one word alone.
  mutating func hasNameAnswer(_ text: MessageText) -> Bool {
    guard !survey.words.isEmpty, survey.words.count <= 24 else { return false }
    var index = 0
    while index < survey.words.count {
      let first = index
      while index < survey.words.count, mayBeName(index, text), index == first || isJoined(index, text) { index += 1 }
      if index > first, isNameAnswer(first..<index, text) { return true }
      index = max(index, first + 1)
    }
    return false
  }

  /// Whether words that look like a name are one: two or more, or one that is all there is, or one behind a title or a word for names.
  private mutating func isNameAnswer(_ range: Range<Int>, _ text: MessageText) -> Bool {
    guard range.count <= 5, !isPlace(range, text) else { return false }
    let opens = range.lowerBound == 0
    if opens, range.count == survey.words.count {
      // Alone: "Ferrand", "tom jaubert".
      return range.count <= 4
    }
    guard range.contains(where: { survey.words[$0].isCapitalised }) else { return false }
    if range.count >= 2 { return true }
    let word = survey.words[range.lowerBound]
    if names.contains(lexicon.firstNames, text, from: word.start, to: word.end),
      !names.contains(lexicon.ambiguousNames, text, from: word.start, to: word.end)
    {
      return true
    }
    guard !opens else { return isEndOfPart(word.end, text) }
    let before = survey.words[range.lowerBound - 1]
    return names.contains(lexicon.titles, text, from: before.start, to: before.end)
      || isNaming(before, text) && isEndOfPart(word.end, text)
  }

  /// Whether a word may be part of a name: letters only, capitalised or the only ones, no word of another use.
  private mutating func mayBeName(_ index: Int, _ text: MessageText) -> Bool {
    let word = survey.words[index]
    guard word.digitCount == 0, !word.isTechnical, word.letterCount <= 20, !isClaimed(word.start, word.end) else {
      return false
    }
    guard word.isCapitalised || survey.words.count <= 2 && word.letterCount >= 3 else { return false }
    if names.contains(lexicon.notNames, text, from: word.start, to: word.end)
      || names.contains(lexicon.betweenWords, text, from: word.start, to: word.end)
      || names.contains(lexicon.notBetweenWords, text, from: word.start, to: word.end)
      || names.contains(lexicon.streetWords, text, from: word.start, to: word.end)
      || names.contains(lexicon.titles, text, from: word.start, to: word.end)
      || isNaming(word, text)
    {
      return false
    }
    guard word.isCapitalised || !isQuestioned(text) else { return false }
    return !hitCovers(word)
  }

  /// Whether the message asks something: then a lone small word is no name.
  private func isQuestioned(_ text: MessageText) -> Bool {
    text.position(of: UInt8(ascii: "?"), from: 0) != nil
  }

  private func hitCovers(_ word: WrittenWord) -> Bool {
    informationMatches.contains { $0.start < word.end && word.start < $0.end }
  }

  /// Whether a word follows the one before with nothing but a space, a hyphen or an initial's full stop between them.
  private func isJoined(_ index: Int, _ text: MessageText) -> Bool {
    let before = survey.words[index - 1]
    var position = before.end
    while position < survey.words[index].start {
      switch text.byte(at: position) {
      case UInt8(ascii: "."):
        if before.letterCount > 1 { return false }
        position += 1
      case 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "!"),
        UInt8(ascii: "("):
        return false
      default: position += text.character(at: position).length
      }
    }
    return true
  }

  /// Whether words stand in a part of the message with a street word or behind a postcode: those are a place.
  private mutating func isPlace(_ range: Range<Int>, _ text: MessageText) -> Bool {
    var index = range.lowerBound
    if index > 0, survey.words[index - 1].letterCount == 0, survey.words[index - 1].digitCount == 5,
      survey.words[range.lowerBound].start - survey.words[index - 1].end == 1
    {
      return true
    }
    while index > 0, isSamePart(index, text) {
      index -= 1
      let word = survey.words[index]
      if names.contains(lexicon.streetWords, text, from: word.start, to: word.end) { return true }
    }
    // "Baker Street": the street word ends it.
    guard range.upperBound < survey.words.count, isSamePart(range.upperBound, text) else { return false }
    let next = survey.words[range.upperBound]
    return names.contains(lexicon.streetWords, text, from: next.start, to: next.end)
  }

  /// Whether no comma, slash, line end or full stop stands before a word.
  private func isSamePart(_ index: Int, _ text: MessageText) -> Bool {
    for position in survey.words[index - 1].end..<survey.words[index].start {
      switch text.byte(at: position) {
      case 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "!"):
        return false
      default: continue
      }
    }
    return true
  }

  private func isEndOfPart(_ position: Int, _ text: MessageText) -> Bool {
    let next = text.skippingSpaces(from: position, sameLine: true)
    switch text.byte(at: next) {
    case 0, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "."): return true
    default: return text.byte(at: next) &- 0x30 < 10
    }
  }

  /// Whether a word announces a name: "nom", "titulaire", "name", "surname".
  private func isNaming(_ word: WrittenWord, _ text: MessageText) -> Bool {
    for name: StaticString in ["nom", "prenom", "titulaire", "name", "surname", "holder"]
    where isWritten(name, word.start..<word.end, text) { return true }
    return false
  }
}
