extension SignalReader {
  /// The first word between two positions.
  func word(from start: Int, to end: Int, _ text: MessageText) -> Word? {
    var position = start
    while position < end {
      if let word = text.word(at: position) { return word }
      position += text.character(at: position).length
    }
    return nil
  }

  /// The last word between two positions.
  func lastWord(from start: Int, to end: Int, _ text: MessageText) -> Word? {
    var position = end
    while position > start {
      if text.isWord(at: text.start(before: position)) {
        let word = text.word(endingAt: position)
        return word.map { $0.start >= start } ?? false ? word : nil
      }
      position = text.start(before: position)
    }
    return nil
  }

  /// Whether a sentence ends with a question mark.
  func isQuestion(_ text: MessageText, _ sentence: Range<Int>) -> Bool {
    var position = sentence.upperBound
    while text.byte(at: position) == UInt8(ascii: "!") { position += 1 }
    return text.byte(at: position) == UInt8(ascii: "?")
  }

  mutating func isConjunction(_ text: MessageText, _ word: Word) -> Bool {
    names.contains(AskWords.conjunctions, text, word)
  }

  /// Whether a word asks by itself: "svp", "stp", "please", "plaît".
  mutating func isPlease(_ text: MessageText, _ word: Word) -> Bool { names.contains(AskWords.please, text, word) }

  /// Whether a word is the agent, as the subject of what he does: "je regarde", "I'll look".
  mutating func isAgent(_ text: MessageText, _ word: Word) -> Bool {
    // "Nous" may be told something, and "on" is a preposition too.
    word.letterCount <= 2 && names.contains(AskWords.agents, text, word)
      && !isWritten("on", word.start..<word.end, text)
  }

  /// Whether a word is a verb: with it a part of a sentence says something instead of naming it.
  mutating func isFinite(_ text: MessageText, _ word: Word) -> Bool {
    guard names.contains(AskWords.finiteVerbs, text, word) else { return false }
    // "Et votre nom, c'est ?", "The number on your slip is?", "Une copie, c'est faisable ?"
    var next = text.skippingSpaces(from: word.end)
    if let follower = text.word(at: next), names.contains(AskWords.feasible, text, follower) {
      next = text.skippingSpaces(from: follower.end)
    }
    return text.byte(at: next) != UInt8(ascii: "?") || !names.contains(AskWords.copulas, text, word)
  }

  /// Whether a word right after a kind is a verb by its form there: "votre adresse a été validée", "votre nom s'affiche".
  mutating func isVerbAfterKind(_ text: MessageText, _ word: Word) -> Bool {
    guard word.end - word.start == 1 else { return isWritten("ne", word.start..<word.end, text) }
    switch FoldedCharacter.ascii(text.byte(at: word.start)) {
    case UInt8(ascii: "a"):
      guard let next = text.word(at: text.skippingSpaces(from: word.end)) else { return false }
      return names.contains(AskWords.afterHas, text, next) || isParticiple(text, next)
    case UInt8(ascii: "s"), UInt8(ascii: "n"):
      guard text.character(at: word.end).first == FoldedCharacter.space, !text.isSpaceByte(at: word.end) else {
        return false
      }
      let next = word.end + text.character(at: word.end).length
      return !isWritten("il", next..<next + 2, text)
    default: return false
    }
  }

  /// Whether a word ends like a French participle: "validée".
  private func isParticiple(_ text: MessageText, _ word: Word) -> Bool {
    for position in max(word.start, word.end - 4)..<word.end {
      switch (text.byte(at: position), text.byte(at: position + 1)) {
      case (0xC3, 0xA9), (0xCC, 0x81): return true
      default: break
      }
    }
    return false
  }

  /// Whether a verb follows a kind at once, and says something of it.
  mutating func isPredicate(_ text: MessageText, _ start: Int, _ end: Int) -> Bool {
    guard let next = text.word(at: text.skippingSpaces(from: start)), next.start < end else { return false }
    return isFinite(text, next) || isVerbAfterKind(text, next)
  }

  /// Whether a small word before a kind makes a statement: the agent as a subject, or "à" before whose it is.
  mutating func isStatement(_ text: MessageText, _ word: Word, before end: Int) -> Bool {
    let next = text.skippingSpaces(from: word.end)
    if isAgent(text, word) {
      guard next < end, let follower = text.word(at: next) else { return false }
      // "I" is also Italian and Polish, "je" is Dutch for whose the kind is.
      if isWritten("i", word.start..<word.end, text) {
        return word.isCapitalised || next == word.end + 1 && !text.isSpaceByte(at: word.end)
      }
      return !isWritten("je", word.start..<word.end, text) || names.contains(AskWords.objects, text, follower)
        || !names.contains(lexicon.betweenWords, text, follower)
    }
    guard word.letterCount == 1, text.character(at: word.start).first == UInt8(ascii: "a"),
      let follower = text.word(at: next)
    else { return false }
    return names.contains(AskWords.possessives, text, follower)
  }

  /// Whether a word may describe what is asked for: no verb in its basic form, and none of the words that begin another clause.
  mutating func mayDescribe(_ text: MessageText, _ word: Word) -> Bool {
    guard word.letterCount >= 3, word.digitCount == 0, !names.contains(lexicon.notBetweenWords, text, word) else {
      return false
    }
    for ending: StaticString in ["er", "ir", "re", "ing"] where word.end - word.start > ending.utf8CodeUnitCount {
      if isWritten(ending, word.end - ending.utf8CodeUnitCount..<word.end, text) { return false }
    }
    return true
  }

  /// Whether a word for "please" belongs to a kind: right before or behind it, and no other request follows it.
  mutating func hasPlease(_ text: MessageText, _ match: InformationMatch, _ sentence: Range<Int>) -> Bool {
    var position = sentence.lowerBound
    while let word = word(from: position, to: sentence.upperBound, text) {
      position = word.end
      guard isPlease(text, word) else { continue }
      if word.start < match.start {
        if isOpening(text, word.start, sentence), isLead(text, word.end, match.start) { return true }
      } else if mayEndWithPlease(text, word, sentence) {
        return true
      }
    }
    return false
  }

  /// Whether nothing but small words and names stand before a position in its part of the sentence.
  mutating func isOpening(_ text: MessageText, _ end: Int, _ sentence: Range<Int>) -> Bool {
    var position = startOfClause(text, sentence.lowerBound, end)
    var isFirst = position == sentence.lowerBound
    while let word = word(from: position, to: end, text) {
      guard names.contains(lexicon.betweenWords, text, word) || word.isCapitalised && !isFirst else { return false }
      isFirst = false
      position = word.end
    }
    return true
  }

  /// Whether a word for "please" ends a request, or what follows it goes on with that: not "svp ne changez rien".
  private mutating func mayEndWithPlease(_ text: MessageText, _ word: Word, _ sentence: Range<Int>) -> Bool {
    let start = text.skippingSpaces(from: word.end)
    guard start < sentence.upperBound, let next = text.word(at: start) else { return true }
    return next.isCapitalised || coveringMatch(at: start) != nil || names.contains(AskWords.thanks, text, next)
      || names.contains(lexicon.betweenWords, text, next) || names.contains(lexicon.notBetweenWords, text, next)
      || isAgent(text, next)
  }
}
