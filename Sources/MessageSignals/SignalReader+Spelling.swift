import Conversations

extension SignalReader {
  /// Finds the misspelt words of an agent's own message; their number.
  ///
  /// Names, words in capitals or with capitals inside, words with digits, quotations, addresses and the signature are left out, and so is
  /// what the customer wrote himself.
  mutating func readSpelling(
    _ text: MessageText, _ arena: UnsafeBufferPointer<UInt8>, _ events: UnsafeBufferPointer<Event>,
    _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) -> Int {
    var misspelt = 0
    var checked = 0
    var unknown = 0
    let firstHit = signals.hits.count
    for index in survey.words.indices {
      let word = survey.words[index]
      guard isChecked(word) else { continue }
      checked &+= 1
      let bytes = UnsafeBufferPointer(rebasing: text.bytes[word.start..<word.end])
      let standing = standing(bytes)
      if standing == .right { continue }
      if standing == .foreign {
        guard isSlipIntoForeignWord(index, bytes, text) else { continue }
      } else {
        unknown += 1
        // So many are no prose; whoever pastes a megabyte of something else pays no more for it.
        if unknown > Self.mostHits { break }
        if isShortened(word, text) { continue }
      }
      guard !isShorthand(word, signals), !mayBeName(index, text), !isWrittenByCustomer(bytes, arena, events) else {
        continue
      }
      // A capital may begin a name that nobody told us; one slip from a word it hardly does.
      if word.isCapitalised, standing == .wrong, !isNearRightWord(bytes) { continue }
      misspelt += 1
      add(.misspelt, from: word.start, to: word.end, &signals, &mask)
    }
    // Where so many words are unknown, the message is in another language than the conversation.
    if unknown >= 5, unknown * 3 > checked {
      signals.hits.removeLast(signals.hits.count - firstHit)
      mask.remove(SignalMask(.misspelt))
      return 0
    }
    return misspelt
  }

  /// Longer words are not looked up.
  static let longestCheckedWord = 64

  /// Whether a word of an agent's own message may be misspelt: one is neither known to be right nor of those that are never looked up.
  mutating func mayBeMisspelt(_ text: MessageText, _ language: UInt16) -> Bool {
    if takesAllSteps { return true }
    guard words.hasUnsettled || words.signs.contains(.joint) else { return false }
    guard !words.signs.contains(.intricate), let base = text.bytes.baseAddress else { return true }
    let source = WordSource(
      text: text, base: base, readable: text.count, language: language)
    var index = 0
    while index < words.count {
      let first = words.words[index]
      let begins = index
      while words.joinsNext(index, text) { index += 1 }
      let end = words.words[index].end
      let (record, place) =
        index > begins ? words.joined(first.start, end, source) : words.record(of: first, source)
      index += 1
      if record.settled & language != 0 { continue }
      // Inside a sentence a capital is the mark of a name.
      if first.followsSpace, !record.traits.isDisjoint(with: source.nameTraits) { continue }
      guard standing(UnsafeBufferPointer(rebasing: text.bytes[first.start..<end])) == .right else { return true }
      if place >= 0 { words.table.settle(place, in: language) }
    }
    return false
  }

  /// Whether a word is looked up at all. German nouns have a capital everywhere; elsewhere it is the mark of a name inside a sentence.
  @inline(__always)
  private func isChecked(_ word: WrittenWord) -> Bool {
    guard word.letterCount >= 2, word.digitCount == 0, word.end - word.start <= Self.longestCheckedWord,
      !word.isTechnical,
      !word.isQuoted
    else { return false }
    if word.upperCount > 0 {
      guard word.isCapitalised, word.upperCount == 1, word.opensSentence || spellingCheck.language == .de else {
        return false
      }
    }
    return !isInSignature(word)
  }

  /// What is remembered of a word, or what the dictionaries say of it.
  @inline(__always)
  mutating func standing(_ bytes: UnsafeBufferPointer<UInt8>) -> WordStanding {
    let hash = SpellingCache.hash(bytes)
    let language = Int(spellingCheck.language.rawValue)
    if let answer = spellingCaches[language].answer(bytes, hash: hash) {
      return WordStanding(rawValue: answer) ?? .right
    }
    let standing = spellingCheck.standing(bytes)
    spellingCaches[language].remember(bytes, hash: hash, answer: standing.rawValue)
    return standing
  }

  /// Whether a dictionary knows a word, of whatever language.
  @inline(__always)
  mutating func isKnown(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { standing(bytes) != .wrong }

  /// Whether one slip parts a word from one that is right; remembered, since it takes a thousand look-ups.
  private mutating func isNearRightWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let hash = SpellingCache.hash(bytes)
    let language = Int(spellingCheck.language.rawValue)
    if let answer = nearnessCaches[language].answer(bytes, hash: hash) { return answer == 1 }
    let isNear = spellingCheck.isNearRightWord(bytes)
    nearnessCaches[language].remember(bytes, hash: hash, answer: isNear ? 1 : 0)
    return isNear
  }

  /// The same of a foreign word, which no other question is asked about.
  private mutating func isNearOwnWord(_ bytes: UnsafeBufferPointer<UInt8>, isShort: Bool) -> Bool {
    let hash = SpellingCache.hash(bytes)
    let language = Int(spellingCheck.language.rawValue)
    if let answer = nearnessCaches[language].answer(bytes, hash: hash) { return answer == 1 }
    let isNear = spellingCheck.isNearOwnWord(bytes, isShort: isShort)
    nearnessCaches[language].remember(bytes, hash: hash, answer: isNear ? 1 : 0)
    return isNear
  }

  /// Whether a word of another language stands alone where nearly the same word of this one is meant: "example" in French.
  private mutating func isSlipIntoForeignWord(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ text: MessageText
  ) -> Bool {
    // French and English have thousands of words alike; the other languages borrow English ones as they are.
    guard survey.words[index].letterCount >= 4, spellingCheck.language == .fr || spellingCheck.language == .en else {
      return false
    }
    for neighbour in [index - 1, index + 1] where survey.words.indices.contains(neighbour) {
      let word = survey.words[neighbour]
      guard word.letterCount >= 2, word.end - word.start <= 64 else { continue }
      let bytes = UnsafeBufferPointer(rebasing: text.bytes[word.start..<word.end])
      if standing(bytes) == .foreign { return false }
    }
    return isNearOwnWord(bytes, isShort: survey.words[index].letterCount < 7)
  }

  /// Whether a word is shorthand, which is another signal's business.
  private func isShorthand(_ word: WrittenWord, _ signals: ConversationSignals) -> Bool {
    signals.hits[signals.openHits...].contains {
      $0.signal == .shorthand && Int($0.start) < word.end && Int($0.end) > word.start
    }
  }

  /// Whether a word is right with the apostrophe after it: "un po'", "E' arrivato", "hangin'".
  private mutating func isShortened(_ word: WrittenWord, _ text: MessageText) -> Bool {
    guard text.byte(at: word.end) == 0x27 || text.isDashOrQuote(at: word.end) else {
      return false
    }
    return spellingCheck.isRightWithApostrophe(
      UnsafeBufferPointer(rebasing: text.bytes[word.start..<word.end]))
  }

  /// Whether a word is or may be a name: one that is known, a misspelt one, a first name, or what follows a title.
  private mutating func mayBeName(_ index: Int, _ text: MessageText) -> Bool {
    let word = survey.words[index]
    if isName(text, word) || names.contains(lexicon.firstNames, text, from: word.start, to: word.end) { return true }
    if let plain = text.word(at: word.start), plain.end == word.end, names.isNearCustomer(text, plain) { return true }
    guard index > 0, word.isCapitalised else { return false }
    let before = survey.words[index - 1]
    return names.contains(lexicon.titles, text, from: before.start, to: before.end)
  }

  /// Whether the customer writes the word too: the name of a thing that no dictionary has.
  private func isWrittenByCustomer(
    _ bytes: UnsafeBufferPointer<UInt8>, _ arena: UnsafeBufferPointer<UInt8>, _ events: UnsafeBufferPointer<Event>
  ) -> Bool {
    var probe = PhraseProbe()
    probe.set(bytes)
    for event in events where event.author == .customer && event.text.range.upperBound <= arena.count {
      if probe.occurs(in: MessageText(UnsafeBufferPointer(rebasing: arena[event.text.range]))) { return true }
    }
    return false
  }
}
