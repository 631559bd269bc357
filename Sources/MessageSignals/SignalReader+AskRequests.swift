extension SignalReader {
  /// Whether a kind is asked for, and then whether to be told rather than whether the customer has it; nil if it is not.
  mutating func strength(_ text: MessageText, _ match: InformationMatch, _ sentence: Range<Int>) -> Bool? {
    var index = firstMatch(from: match.start)
    while index > 0 {
      index -= 1
      let request = informationMatches[index]
      if request.start < sentence.lowerBound { break }
      guard request.end <= match.start else { continue }
      switch request.role {
      case .asking where mayAsk(text, request, sentence) && mayReceive(text, request, match, sentence): break
      case .telling where isLed(text, index, sentence) && !goesElsewhere(text, request, match.end, sentence): break
      case .having
      where isQuestion(text, sentence) && mayHave(text, index, sentence)
        && !goesElsewhere(text, request, match.end, sentence) && isDirect(text, request, match, describesAny: false):
        return false
      default: continue
      }
      let describesAny = !isQuestionWord(text, request) || isQuestion(text, sentence)
      if isDirect(text, request, match, describesAny: describesAny)
        || isCoordinated(text, from: request.end, to: match.start, sentence.upperBound, match.end)
      {
        return true
      }
    }
    return isAskedBack(text, match, sentence) || isFragment(text, match, sentence) ? true : nil
  }

  /// Whether a word for having is no noun: it opens a part of the sentence, follows what begins a request, or is several words.
  private mutating func mayHave(_ text: MessageText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    let request = informationMatches[index]
    guard isOneWord(text, request), !isLed(text, index, sentence) else { return true }
    if let previous = lastWord(from: sentence.lowerBound, to: request.start, text),
      names.contains(AskWords.articles, text, previous)
    {
      return false
    }
    return isOpening(text, request.start, sentence)
  }

  private func isOneWord(_ text: MessageText, _ request: InformationMatch) -> Bool {
    text.word(at: request.start)?.end == request.end
  }

  /// Whether a request begins before a word for telling, with small words between them: "pouvez-vous, s'il vous plaît, me communiquer".
  mutating func isLed(_ text: MessageText, _ telling: Int, _ sentence: Range<Int>) -> Bool {
    var index = telling
    while index > 0 {
      index -= 1
      let lead = informationMatches[index]
      if lead.start < sentence.lowerBound { break }
      guard lead.role == .leading, lead.end <= informationMatches[telling].start else { continue }
      return isDirect(text, lead, informationMatches[telling], describesAny: true)
    }
    return false
  }

  /// Whether a request asks where it stands: the agent's own need, no exclamation, no answer to another request.
  mutating func mayAsk(_ text: MessageText, _ request: InformationMatch, _ sentence: Range<Int>) -> Bool {
    guard let first = text.word(at: request.start), let last = lastWord(from: request.start, to: request.end, text)
    else { return true }
    if isPlease(text, last) { return isOpening(text, request.start, sentence) }
    // "For the record: your name and email."
    if names.contains(AskWords.notices, text, last) { return false }
    if names.contains(AskWords.questionWords, text, first) {
      return text.byte(at: sentence.upperBound) != UInt8(ascii: "!") || isQuestion(text, sentence)
    }
    // "Si vous donnez votre nom", "on file: your name".
    if isOneWord(text, request), isImperative(text, first) { return isOpening(text, request.start, sentence) }
    // "Il y a une adresse sur le bon."
    if isWritten("y", first.start..<first.end, text) || isWritten("ya", first.start..<first.end, text) {
      return isQuestion(text, sentence)
    }
    if isAgent(text, first) {
      // "I am looking for your address, one moment."
      if holds(AskWords.searching, request, text) { return false }
      guard names.contains(AskWords.notings, text, last) else { return true }
      return isQuestion(text, sentence) || holdsPlease(text, sentence)
    }
    return !isNeed(text, request) || isOwnNeed(text, request.start, sentence)
  }

  /// Whether a verb in the imperative may be one in the present too: "vous donnez", or a noun: "file".
  private func isImperative(_ text: MessageText, _ word: Word) -> Bool {
    isWritten("ez", word.end - 2..<word.end, text) || isWritten("file", word.start..<word.end, text)
  }

  /// Whether a request says who needs or asks, but not who that is: "besoin de", "also need", "vous demander".
  private mutating func isNeed(_ text: MessageText, _ request: InformationMatch) -> Bool {
    guard let first = text.word(at: request.start) else { return false }
    if isWritten("vous", first.start..<first.end, text) || isWritten("te", first.start..<first.end, text) {
      guard let second = word(from: first.end, to: request.end, text) else { return false }
      return names.contains(AskWords.demands, text, second)
    }
    return holds(AskWords.needs, request, text)
  }

  private mutating func holds(_ set: WordSet, _ request: InformationMatch, _ text: MessageText) -> Bool {
    var position = request.start
    while let word = word(from: position, to: request.end, text) {
      if names.contains(set, text, word) { return true }
      position = word.end
    }
    return false
  }

  /// Whether the agent is who needs something, or nobody is named: not "le livreur vous demandera", "you will also need".
  private mutating func isOwnNeed(_ text: MessageText, _ start: Int, _ sentence: Range<Int>) -> Bool {
    let clause = startOfClause(text, sentence.lowerBound, start)
    var position = start
    while let word = lastWord(from: clause, to: position, text) {
      if names.contains(AskWords.own, text, word) { return true }
      if names.contains(AskWords.others, text, word) { return false }
      position = word.start
    }
    return true
  }

  private mutating func holdsPlease(_ text: MessageText, _ sentence: Range<Int>) -> Bool {
    var position = sentence.lowerBound
    while let word = word(from: position, to: sentence.upperBound, text) {
      if isPlease(text, word) { return true }
      position = word.end
    }
    return false
  }

  private mutating func isQuestionWord(_ text: MessageText, _ request: InformationMatch) -> Bool {
    guard let first = text.word(at: request.start) else { return false }
    return names.contains(AskWords.questionWords, text, first)
  }

  /// Whether what follows a kind leaves it asked for: no verb that says something of it, and no change that the agent makes of it.
  private mutating func mayReceive(
    _ text: MessageText, _ request: InformationMatch, _ match: InformationMatch, _ sentence: Range<Int>
  ) -> Bool {
    // "What about your address, has it changed?"
    if holds(AskWords.abouts, request, text) { return isTail(text, match.end, sentence.upperBound) }
    guard !isQuestionWord(text, request), !isQuestion(text, sentence) else { return true }
    if isPredicate(text, match.end, sentence.upperBound) { return false }
    guard let last = lastWord(from: request.start, to: request.end, text) else { return true }
    // Without a verb a request only opens the sentence: "to check, your number is on the receipt".
    if isOpener(text, request) || isPlease(text, last) { return isTail(text, match.end, sentence.upperBound) }
    if names.contains(AskWords.causatives, text, last), let next = text.word(at: text.skippingSpaces(from: match.end)),
      isChange(text, next)
    {
      return false
    }
    return !goesElsewhere(text, request, match.end, sentence)
  }

  /// Whether what follows a kind that an agent gets changes it, or says where else he gets it: "your name corrected", "from the system".
  private mutating func isChange(_ text: MessageText, _ word: Word) -> Bool {
    if names.contains(AskWords.changes, text, word) { return true }
    guard isWritten("from", word.start..<word.end, text), let next = text.word(at: text.skippingSpaces(from: word.end))
    else { return false }
    return !isWritten("you", next.start..<next.end, text)
  }

  /// Whether a request ends with a comma or a colon.
  private func isOpener(_ text: MessageText, _ request: InformationMatch) -> Bool {
    let mark = text.byte(at: request.end - 1)
    return mark == UInt8(ascii: ",") || mark == UInt8(ascii: ":")
  }

  /// Whether somebody else is to be told: "donner votre nom à l'accueil", "give your name to the driver".
  private mutating func goesElsewhere(
    _ text: MessageText, _ request: InformationMatch, _ end: Int, _ sentence: Range<Int>
  ) -> Bool {
    var position = request.start
    while let word = word(from: position, to: end, text) {
      if names.contains(AskWords.own, text, word) { return false }
      position = word.end
    }
    // "Pensez à noter votre numéro."
    if isWritten("noter", request.start..<request.end, text) { return !isQuestion(text, sentence) }
    // "Au comptoir, il suffit de donner votre nom."
    if let first = word(from: sentence.lowerBound, to: request.start, text),
      names.contains(AskWords.directions, text, first)
    {
      return true
    }
    guard let link = text.word(at: text.skippingSpaces(from: end)), link.start < sentence.upperBound,
      names.contains(AskWords.directions, text, link)
        || names.contains(AskWords.surfaces, text, link) && holds(AskWords.writings, request, text),
      let next = word(from: link.end, to: sentence.upperBound, text)
    else { return false }
    if names.contains(AskWords.places, text, link) { return true }
    guard names.contains(AskWords.articles, text, next) else { return false }
    return !isChannel(text, next.end, sentence.upperBound)
  }

  /// Whether a noun names this conversation or another way to the agent: "dans votre réponse", "in a private message".
  private mutating func isChannel(_ text: MessageText, _ start: Int, _ end: Int) -> Bool {
    var position = start
    for _ in 0..<2 {
      guard let word = word(from: position, to: end, text) else { return false }
      if names.contains(AskWords.channels, text, word) { return true }
      position = word.end
    }
    return false
  }
}
