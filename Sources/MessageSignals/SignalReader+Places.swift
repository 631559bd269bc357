extension SignalReader {
  /// The date of an order or a purchase, in words that say so or in answer to the question; any other date is something else's.
  mutating func readDates(_ text: MessageText) -> Bool {
    for word in survey.words {
      let mayBegin = word.digitCount > 0 || (word.letterCount >= 3 && word.letterCount <= 9 && word.isCapitalised)
      guard mayBegin, !word.isTechnical, let end = WrittenDate.end(at: word.start, text, lexicon),
        !isClaimed(word.start, end)
      else { continue }
      claim(word.start..<end)
      if pendingAsks.contains(InformationSet(.date)) || isAnnounced(.date, text, word.start) { return true }
    }
    return false
  }

  /// A number with a street word, or a postcode with a town.
  mutating func readPostalAddress(_ text: MessageText) -> Bool {
    for (index, word) in survey.words.enumerated() where word.digitCount > 0 && !word.isTechnical {
      guard !isClaimed(word.start, word.end) else { continue }
      if isStreetNumber(word), hasStreet(after: index, text) { return true }
      if isPostcode(index, text) { return true }
    }
    return false
  }

  private func isStreetNumber(_ word: WrittenWord) -> Bool {
    word.digitCount <= 4 && word.letterCount <= 3 && word.digitCount > 0
  }

  /// "12 bis, rue des Lilas", "221b Baker Street": a street word among the next ones, with a name after or before it.
  private mutating func hasStreet(after index: Int, _ text: MessageText) -> Bool {
    var passed = 0
    var next = index + 1
    while next < survey.words.count, passed < 4 {
      let word = survey.words[next]
      guard !hasSentenceEnd(text, survey.words[next - 1].end, word.start) else { return false }
      if names.contains(lexicon.streetWords, text, from: word.start, to: word.end) {
        return passed >= 1
          ? word.isCapitalised || passed == 1 && hasName(after: next, text) : hasName(after: next, text)
      }
      // Before an English street word stand names; before a French one "bis" at most.
      guard word.isCapitalised || (word.letterCount <= 6 && passed == 0) else { return false }
      passed += 1
      next += 1
    }
    return false
  }

  private func hasSentenceEnd(_ text: MessageText, _ start: Int, _ end: Int) -> Bool {
    for position in start..<max(start, end) where text.endsSentence(at: position) { return true }
    return false
  }

  /// Whether a name follows a street word: capitalised, or "de", "du", "des", "la" before one.
  private func hasName(after index: Int, _ text: MessageText) -> Bool {
    guard index + 1 < survey.words.count else { return false }
    let word = survey.words[index + 1]
    guard !hasSentenceEnd(text, survey.words[index].end, word.start) else { return false }
    if word.isCapitalised { return true }
    guard word.letterCount <= 3 || text.byte(at: word.start) | 0x20 == UInt8(ascii: "d") else { return false }
    return index + 2 < survey.words.count || word.letterCount > 3
  }

  /// "75011 Paris", "SW1A 1AA", "Springfield, IL 62704".
  private mutating func isPostcode(_ index: Int, _ text: MessageText) -> Bool {
    let word = survey.words[index]
    if word.digitCount == 5, word.letterCount == 0, word.end - word.start == 5 {
      guard text.bytes[word.start] != UInt8(ascii: "0") || text.bytes[word.start + 1] != UInt8(ascii: "0") else {
        return false
      }
      return isStateBefore(index, text) || hasTown(after: index, text)
    }
    return isBritishPostcode(index, text)
  }

  private mutating func hasTown(after index: Int, _ text: MessageText) -> Bool {
    guard index + 1 < survey.words.count else { return false }
    let town = survey.words[index + 1]
    guard town.start == text.skippingSpaces(from: survey.words[index].end), town.isCapitalised, town.letterCount >= 3,
      town.digitCount == 0, !followsNumberWord(text, survey.words[index].start)
    else { return false }
    if isWritten("paris", town.start..<town.end, text) { return true }
    if names.contains(lexicon.notNames, text, from: town.start, to: town.end) { return false }
    return !names.contains(lexicon.firstNames, text, from: town.start, to: town.end)
      || names.contains(lexicon.ambiguousNames, text, from: town.start, to: town.end)
  }

  private func isStateBefore(_ index: Int, _ text: MessageText) -> Bool {
    guard index > 1 else { return false }
    let state = survey.words[index - 1]
    guard state.letterCount == 2, state.upperCount == 2, state.digitCount == 0 else { return false }
    let comma = text.startOfSpaces(before: state.start, sameLine: true)
    return text.byte(at: comma - 1) == UInt8(ascii: ",") && survey.words[index - 2].isCapitalised
  }

  private func isBritishPostcode(_ index: Int, _ text: MessageText) -> Bool {
    guard index + 1 < survey.words.count else { return false }
    let (outward, inward) = (survey.words[index], survey.words[index + 1])
    guard outward.isCapitalised, outward.upperCount == outward.letterCount, outward.letterCount <= 3,
      outward.digitCount <= 2, outward.end - outward.start <= 4, inward.end - inward.start == 3,
      inward.digitCount == 1, inward.upperCount == 2
    else { return false }
    return inward.start == outward.end + 1 && text.byte(at: inward.start) &- 0x30 < 10
  }
}
