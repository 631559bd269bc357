extension SignalReader {
  /// Whether a kind that is asked for is somebody else's, or that of a thing: "her name", "the host's address", "le nom de votre médecin".
  ///
  /// Who gave his own has not given that; so in doubt a kind is another's.
  mutating func isAnothers(
    _ kind: InformationKind, _ text: MessageText, _ match: InformationMatch, _ sentence: Range<Int>
  ) -> Bool {
    if isPossessed(text, match, sentence) { return true }
    switch kind {
    case .name where hasOtherOwner(text, match, sentence): return true
    case .name, .postalAddress, .phone, .email:
      var position = match.start
      while let word = word(from: position, to: match.end, text) {
        if belongsElsewhere(text, word.end, match.start..<match.end) { return true }
        position = word.end
      }
      return belongsElsewhere(text, match.end, sentence)
    case .orderNumber:
      guard let thing = belonging(text, match.end, sentence) else { return false }
      return names.contains(AskWords.another, text, thing)
    default: return false
    }
  }

  /// Whether a word of possession stands in or shortly before a kind, that is not the customer's.
  private mutating func isPossessed(_ text: MessageText, _ match: InformationMatch, _ sentence: Range<Int>) -> Bool {
    var end = match.end
    for _ in 0..<7 {
      guard let word = lastWord(from: sentence.lowerBound, to: end, text), isJoined(text, word.end, end) else {
        return false
      }
      if names.contains(AskWords.ofTheCustomer, text, word) { return false }
      if names.contains(AskWords.ofAnother, text, word) { return true }
      if word.end - word.start == 1, isWritten("s", word.start..<word.end, text) {
        guard let owner = lastWord(from: sentence.lowerBound, to: word.start, text) else { return false }
        return !names.contains(AskWords.contracted, text, owner)
      }
      end = word.start
    }
    return false
  }

  /// Whether only spaces, apostrophes and hyphens stand between two words.
  private func isJoined(_ text: MessageText, _ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end, !text.isWord(at: position) {
      switch text.byte(at: position) {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), 0x0A: return false
      default: position += text.character(at: position).length
      }
    }
    return true
  }

  /// Whether a noun right before "name" says whose or what it is: "the bank name".
  private mutating func hasOtherOwner(_ text: MessageText, _ match: InformationMatch, _ sentence: Range<Int>) -> Bool {
    guard let name = lastWord(from: match.start, to: match.end, text),
      names.contains(AskWords.englishNames, text, name),
      let owner = lastWord(from: sentence.lowerBound, to: name.start, text), isJoined(text, owner.end, name.start)
    else { return false }
    return owner.letterCount > 1 && !names.contains(AskWords.besideName, text, owner)
  }

  /// Whether what follows a kind says whose it is: "le nom de la banque", "the address of the shop".
  private mutating func belongsElsewhere(_ text: MessageText, _ end: Int, _ sentence: Range<Int>) -> Bool {
    guard let thing = belonging(text, end, sentence) else { return false }
    return !names.contains(AskWords.ownThings, text, thing)
  }

  /// The first word of what a kind is of: "banque" of "le nom de la banque"; nil if nothing follows that it is of.
  private mutating func belonging(_ text: MessageText, _ end: Int, _ sentence: Range<Int>) -> Word? {
    guard let link = text.word(at: text.skippingSpaces(from: end)), link.start < sentence.upperBound,
      names.contains(AskWords.belongings, text, link)
    else { return nil }
    var position = link.end
    for _ in 0..<3 {
      guard let word = word(from: position, to: sentence.upperBound, text) else { return nil }
      if !names.contains(AskWords.articles, text, word) { return word }
      position = word.end
    }
    return nil
  }
}
