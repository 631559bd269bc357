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
    return isQuestion(text, sentence) || hasPlease(text, match, sentence) || isAnnouncedList(text, sentence, clause)
      || clause == sentence.lowerBound && hasPurpose(text, match.end, sentence.upperBound)
  }

  /// Whether a question after the kind asks for it: "votre nom ne figure pas : quel est-il ?", "Your surname, what is it?"
  mutating func isAskedBack(_ text: MessageText, _ match: InformationMatch, _ sentence: Range<Int>) -> Bool {
    guard isQuestion(text, sentence) else { return false }
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
  func startOfClause(_ text: MessageText, _ start: Int, _ end: Int) -> Int {
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

  /// Whether only small words and other kinds stand before a kind in its part of the sentence, and none that makes it a statement.
  mutating func isLead(_ text: MessageText, _ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end {
      // A kind may go on into the next: "nom et numéro de commande".
      if let covering = coveringMatch(at: position) {
        position = covering.end
        continue
      }
      guard let word = text.word(at: position) else {
        position += text.character(at: position).length
        continue
      }
      guard names.contains(lexicon.betweenWords, text, word), !isFinite(text, word),
        !isStatement(text, word, before: end)
      else { return false }
      position = word.end
    }
    return true
  }

  /// Whether what follows a kind may follow it in a request without a verb: nothing, a mark, a reason, where it is found, another kind.
  ///
  /// Up to where another clause begins no verb may make a statement of it, commas and brackets or not.
  mutating func isTail(_ text: MessageText, _ start: Int, _ end: Int) -> Bool {
    var position = start
    var isFirst = true
    while position < end {
      if let covering = coveringMatch(at: position) {
        position = covering.end
        isFirst = true
        continue
      }
      guard let word = text.word(at: position) else {
        switch text.byte(at: position) {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("): isFirst = false
        case UInt8(ascii: ":"):
          let next = text.skippingSpaces(from: position + 1)
          guard next >= end || coveringMatch(at: next) != nil else { return false }
        default: break
        }
        position += text.character(at: position).length
        continue
      }
      if isPlease(text, word) || names.contains(AskWords.clauseOpeners, text, word) || isAgent(text, word) {
        return true
      }
      if isFinite(text, word) || isFirst && isVerbAfterKind(text, word) { return false }
      guard
        !isFirst || names.contains(lexicon.betweenWords, text, word)
          || names.contains(lexicon.notBetweenWords, text, word)
      else { return false }
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
      let request = informationMatches[index]
      if request.role == .asking, mayAsk(text, request, sentence) { return true }
      if request.role == .telling, isLed(text, index, sentence) { return true }
      index += 1
    }
    return opensWithPurpose(text, sentence.lowerBound, colon)
  }

  /// Whether a sentence opens with what a list is for: "pour le devis :", "pour avancer :", but not "pour info :".
  private mutating func opensWithPurpose(_ text: MessageText, _ start: Int, _ colon: Int) -> Bool {
    guard let lead = word(from: start, to: colon, text), names.contains(AskWords.purposes, text, lead),
      let second = word(from: lead.end, to: colon, text)
    else { return false }
    var position = second.end
    while let word = word(from: position, to: colon, text) {
      if names.contains(AskWords.notices, text, word) { return false }
      position = word.end
    }
    if names.contains(AskWords.articles, text, second) { return true }
    return second.end - second.start > 3 && !names.contains(AskWords.notices, text, second)
      && !mayDescribe(text, second)
  }

  /// Whether what the agent will do with a kind follows it: "pour que je regarde", "so I can check", "and I'll look".
  private mutating func hasPurpose(_ text: MessageText, _ start: Int, _ end: Int) -> Bool {
    guard let lead = word(from: start, to: end, text), names.contains(AskWords.purposeLeads, text, lead),
      let second = word(from: lead.end, to: end, text)
    else { return false }
    if names.contains(AskWords.agents, text, second) { return true }
    guard names.contains(AskWords.purposeLinks, text, second), let third = word(from: second.end, to: end, text) else {
      return false
    }
    return names.contains(AskWords.agents, text, third)
  }
}
