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
    var unknown = 0
    for index in survey.words.indices {
      let word = survey.words[index]
      guard word.letterCount >= 2, word.digitCount == 0, word.end - word.start <= 64, !word.isTechnical, !word.isQuoted,
        word.upperCount == 0 || (word.isCapitalised && word.opensSentence && word.upperCount == 1),
        !isInSignature(word)
      else { continue }
      let bytes = UnsafeBufferPointer(rebasing: text.bytes[word.start..<word.end])
      guard !isKnown(bytes) else { continue }
      unknown += 1
      // So many are no prose; whoever pastes a megabyte of something else pays no more for it.
      if unknown > Self.mostHits { break }
      guard !mayBeName(index, text), !isWrittenByCustomer(bytes, arena, events) else { continue }
      misspelt += 1
      add(.misspelt, from: word.start, to: word.end, &signals, &mask)
    }
    return misspelt
  }

  /// Whether a word is known, by what is remembered or by the dictionaries.
  @inline(__always)
  mutating func isKnown(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let hash = FNV1a.hash(bytes)
    if let known = spellingCache.isKnown(bytes, hash: hash) { return known }
    let known = spellingCheck.isKnown(bytes)
    spellingCache.remember(bytes, hash: hash, isKnown: known)
    return known
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
