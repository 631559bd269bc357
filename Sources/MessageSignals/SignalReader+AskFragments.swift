extension SignalReader {
  /// Whether one thing of a list follows another: a comma, a line end, "et", "and", and no words but small ones.
  mutating func isListed(_ text: MessageText, from start: Int, to end: Int) -> Bool {
    guard end - start < 60 else { return false }
    var position = start
    var isParted = false
    while position < end {
      if let word = text.word(at: position) {
        guard names.contains(lexicon.betweenWords, text, word) else { return false }
        if isConjunction(text, word) { isParted = true }
        position = word.end
        continue
      }
      guard passesMark(text, &position, &isParted) else { return false }
    }
    return isParted
  }

  /// Steps over a mark in a list and notes whether it parts two things; false at one that ends the sentence.
  private func passesMark(_ text: MessageText, _ position: inout Int, _ isParted: inout Bool) -> Bool {
    switch text.byte(at: position) {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "&"), 0x0A,
      UInt8(ascii: "("):
      isParted = true
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return false
    default: break
    }
    position += text.character(at: position).length
    return true
  }

  private func isConjunction(_ text: MessageText, _ word: Word) -> Bool {
    let first = text.character(at: word.start).first
    let last = text.character(at: text.start(before: word.end)).first
    switch (word.letterCount, first, last) {
    case (2, UInt8(ascii: "e"), UInt8(ascii: "t")), (2, UInt8(ascii: "o"), UInt8(ascii: "u")),
      (2, UInt8(ascii: "o"), UInt8(ascii: "r")), (3, UInt8(ascii: "a"), UInt8(ascii: "d")),
      (5, UInt8(ascii: "a"), UInt8(ascii: "i")), (4, UInt8(ascii: "p"), UInt8(ascii: "s")):
      return true
    default: return false
    }
  }

  /// Whether a kind goes on with a list that a kind began, whatever describes that one: "your name as on the ticket and your address".
  mutating func continuesList(_ text: MessageText, from start: Int, to end: Int) -> Bool {
    guard end - start < 80 else { return false }
    var position = start
    var others = 0
    var isParted = false
    while position < end {
      if let word = text.word(at: position) {
        position = word.end
        if isConjunction(text, word) {
          isParted = true
        } else if !names.contains(lexicon.betweenWords, text, word) {
          guard word.digitCount == 0 else { return false }
          others += 1
          isParted = false
        } else if isFinite(text, word) {
          return false
        }
        continue
      }
      guard passesMark(text, &position, &isParted) else { return false }
    }
    if let word = text.word(at: end), isConjunction(text, word) { isParted = true }
    return isParted && others <= 4
  }

  /// Whether a kind is asked for without a verb: "Votre numéro de commande pour que je regarde ?", "And your postcode, please", "For the
  /// file: name and town".
  mutating func isFragment(_ text: MessageText, _ match: InformationMatch, _ sentence: Range<Int>) -> Bool {
    guard sentence.count < 300 else { return false }
    let clause = startOfClause(text, sentence.lowerBound, match.start)
    guard isLead(text, clause, match.start), isTail(text, match.end, sentence.upperBound) else { return false }
    if text.byte(at: sentence.upperBound) == UInt8(ascii: "?") { return true }
    return hasPlease(text, sentence) || isAnnouncedList(text, sentence, clause)
      || clause == sentence.lowerBound && hasPurpose(text, match.end, sentence.upperBound)
  }

  /// Whether a question after the kind asks for it: "votre nom ne figure pas : quel est-il ?", "Your surname, what is it?"
  mutating func isAskedBack(_ text: MessageText, _ match: InformationMatch, _ sentence: Range<Int>) -> Bool {
    guard text.byte(at: sentence.upperBound) == UInt8(ascii: "?") else { return false }
    var index = firstMatch(from: match.end)
    while index < informationMatches.count, informationMatches[index].start < sentence.upperBound {
      let request = informationMatches[index]
      index += 1
      guard request.role == .asking || request.role == .having, request.end <= sentence.upperBound else { continue }
      if isLead(text, request.end, sentence.upperBound) { return true }
    }
    return false
  }

  /// Where the part of a sentence begins that holds a position: after a comma, a colon, a bracket, or a dash between spaces.
  private func startOfClause(_ text: MessageText, _ start: Int, _ end: Int) -> Int {
    var position = end
    while position > start {
      position = text.start(before: position)
      switch text.byte(at: position) {
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"):
        return position + 1
      default:
        guard text.isDash(at: position) else { continue }
        let next = position + text.character(at: position).length
        if text.isSpaceByte(at: position - 1), text.isSpaceByte(at: next) { return next }
      }
    }
    return start
  }

  /// Whether only small words and other kinds stand before a kind in its part of the sentence, and no verb that makes it a statement.
  private mutating func isLead(_ text: MessageText, _ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end {
      if let covering = coveringMatch(at: position), covering.end <= end {
        position = covering.end
        continue
      }
      guard let word = text.word(at: position) else {
        position += text.character(at: position).length
        continue
      }
      guard names.contains(lexicon.betweenWords, text, word), !isFinite(text, word) else { return false }
      position = word.end
    }
    return true
  }

  /// Whether what follows a kind may follow it in a request without a verb: nothing, a mark, a reason, where it is found, another kind.
  private mutating func isTail(_ text: MessageText, _ start: Int, _ end: Int) -> Bool {
    var position = start
    var isFirst = true
    while position < end {
      if let covering = coveringMatch(at: position) {
        position = covering.end
        isFirst = false
        continue
      }
      guard let word = text.word(at: position) else {
        switch text.byte(at: position) {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("): return true
        default: break
        }
        position += text.character(at: position).length
        continue
      }
      if isFinite(text, word) { return false }
      if names.contains(lexicon.notBetweenWords, text, word) { return true }
      guard !isFirst || names.contains(lexicon.betweenWords, text, word) else { return false }
      isFirst = false
      position = word.end
    }
    return true
  }

  /// Whether a colon stands before a part of a sentence, and before it a request, or the purpose with which the sentence opens.
  private mutating func isAnnouncedList(_ text: MessageText, _ sentence: Range<Int>, _ clause: Int) -> Bool {
    var colon = clause - 1
    while colon > sentence.lowerBound, text.byte(at: colon) != UInt8(ascii: ":") { colon -= 1 }
    guard colon > sentence.lowerBound else { return false }
    var index = firstMatch(from: sentence.lowerBound)
    while index < informationMatches.count, informationMatches[index].start < colon {
      switch informationMatches[index].role {
      case .asking, .telling: return true
      default: index += 1
      }
    }
    var first = sentence.lowerBound
    while first < colon, !text.isWord(at: first) { first += text.character(at: first).length }
    guard let word = text.word(at: first) else { return false }
    return isWritten("pour", word.start..<word.end, text) || isWritten("for", word.start..<word.end, text)
  }

  /// Whether what the agent will do with a kind follows it: "pour que je regarde", "so I can check", "and I'll look".
  private func hasPurpose(_ text: MessageText, _ start: Int, _ end: Int) -> Bool {
    var index = survey.firstWord(from: start)
    guard index < survey.words.count, survey.words[index].end <= end else { return false }
    let first = survey.words[index].start..<survey.words[index].end
    index += 1
    guard index < survey.words.count, survey.words[index].start < end else { return false }
    let second = survey.words[index].start..<survey.words[index].end
    for (lead, follower): (StaticString, StaticString) in [
      ("pour", "que"), ("pour", "qu"), ("afin", "que"), ("et", "je"), ("so", "i"), ("so", "that"), ("so", "we"),
      ("and", "i"),
      ("and", "we"),
    ] where isWritten(lead, first, text) && begins(follower, second, text) {
      return true
    }
    return false
  }

  /// Whether a word is this one, or this one with more behind an apostrophe: "I'll".
  private func begins(_ folded: StaticString, _ range: Range<Int>, _ text: MessageText) -> Bool {
    let count = folded.utf8CodeUnitCount
    guard range.count >= count, isWritten(folded, range.lowerBound..<range.lowerBound + count, text) else {
      return false
    }
    return range.count == count || !text.isWord(at: range.lowerBound + count)
  }

  private mutating func hasPlease(_ text: MessageText, _ sentence: Range<Int>) -> Bool {
    var index = survey.firstWord(from: sentence.lowerBound)
    while index < survey.words.count, survey.words[index].start < sentence.upperBound {
      if let word = text.word(at: survey.words[index].start), isPlease(text, word) { return true }
      index += 1
    }
    return false
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

  /// Whether a small word is a verb: with it a part of a sentence says something instead of naming it.
  private func isFinite(_ text: MessageText, _ word: Word) -> Bool {
    for verb: StaticString in ["est", "sont", "ont", "avez", "is", "are", "was", "has", "were", "am"]
    where isWritten(verb, word.start..<word.end, text) { return true }
    return false
  }

  /// Whether a word asks by itself: "svp", "stp", "please", "plaît".
  private func isPlease(_ text: MessageText, _ word: Word) -> Bool {
    let first = text.character(at: word.start).first
    let second = text.character(at: word.start + 1).first
    switch (word.letterCount, first, second) {
    case (3, UInt8(ascii: "s"), UInt8(ascii: "v")), (3, UInt8(ascii: "s"), UInt8(ascii: "t")),
      (3, UInt8(ascii: "p"), UInt8(ascii: "l")),
      (6, UInt8(ascii: "p"), UInt8(ascii: "l")), (5, UInt8(ascii: "p"), UInt8(ascii: "l")):
      return true
    default: return false
    }
  }
}
