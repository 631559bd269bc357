/// Tells names from nicknames and from words that merely stand where a name should.
enum NamePlausibility {
  /// Whether a profile's name looks like a person's: letters, no digits, no odd capitals, no word such as "customer".
  static func isPlausible(_ text: MessageText, _ lexicon: SignalLexicon) -> Bool {
    var position = 0
    var letters = 0
    var words = 0
    while position < text.count {
      guard let word = text.word(at: position) else {
        let character = text.character(at: position)
        let isJoint = character.first == FoldedCharacter.space || character.first == FoldedCharacter.dropped
        guard isJoint || text.byte(at: position) == UInt8(ascii: ".") else { return false }
        position += character.length
        continue
      }
      guard word.digitCount == 0, hasUsualCapitals(text, word), !isNoName(text, word, lexicon) else { return false }
      letters += word.letterCount
      words += 1
      position = word.end
    }
    return letters >= 2 && words <= 5
  }

  /// All small, all capital, or a capital first; "McDonald", "LeBlanc", "DeVito" are usual too. Few capitals alone are initials.
  private static func hasUsualCapitals(_ text: MessageText, _ word: Word) -> Bool {
    if word.letterCount > 1, word.upperCount == word.letterCount {
      return word.letterCount > 3 || hasVowel(text, word)
    }
    if word.upperCount == 0 || (word.upperCount == 1 && word.isCapitalised) { return true }
    guard word.isCapitalised, word.upperCount == 2 else { return false }
    var prefix = 0
    while prefix < 4, !text.isUpper(at: word.start + prefix + 1) { prefix += 1 }
    let first = text.character(at: word.start).first
    let second = text.character(at: word.start + 1).first
    switch (prefix, first, second) {
    case (1, UInt8(ascii: "m"), UInt8(ascii: "c")), (2, UInt8(ascii: "m"), UInt8(ascii: "a")): return true
    case (1, UInt8(ascii: "l"), _), (1, UInt8(ascii: "d"), _): return true
    default: return false
    }
  }

  private static func hasVowel(_ text: MessageText, _ word: Word) -> Bool {
    var position = word.start
    while position < word.end {
      let character = text.character(at: position)
      if FoldedCharacter.mayBeVowel(character.first) { return true }
      position += character.length
    }
    return false
  }

  /// Whether the lexicon lists the word among those that are no names.
  static func isNoName(_ text: MessageText, _ word: Word, _ lexicon: SignalLexicon) -> Bool {
    var folded: [UInt8] = []
    PhraseFolding.append(UnsafeBufferPointer(rebasing: text.bytes[word.start..<word.end]), to: &folded)
    return lexicon.notNames.contains(folded[...])
  }
}
