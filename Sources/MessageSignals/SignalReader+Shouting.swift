extension SignalReader {
  /// A run of words in capitals.
  private struct CapitalRun {
    var first = -1
    var start = 0
    var end = 0
    var words = 0
    var longest = 0
  }

  /// Finds words in capitals: two in a row of three letters or more, or one of six or more.
  ///
  /// Acronyms, names, places after a postcode, codes and what is quoted are none.
  mutating func readShouting(_ text: MessageText, _ signals: inout ConversationSignals, _ mask: inout SignalMask) {
    var run = CapitalRun()
    // Where short words in capitals begin that a run may follow: "IL EST".
    var lead: Int?
    var unknown = 0
    let openHits = signals.hits.count
    for index in survey.words.indices {
      if signals.hits.count - openHits >= Self.mostHits || unknown >= Self.mostHits { break }
      let word = survey.words[index]
      let mayShout = word.upperCount == word.letterCount && word.digitCount == 0 && !word.isTechnical && !word.isQuoted
      guard mayShout, word.letterCount > 0, !isInSignature(word) else {
        end(&run, text, &signals, &mask)
        lead = nil
        continue
      }
      if lead != nil, !isJoined(text, from: survey.words[index - 1].end, to: word.start) { lead = nil }
      if run.first >= 0, !isJoined(text, from: survey.words[index - 1].end, to: word.start) {
        end(&run, text, &signals, &mask)
      }
      guard word.letterCount >= 3 else {
        lead = lead ?? word.start
        continue
      }
      guard !isAcronym(text, word), !isName(text, word) else {
        end(&run, text, &signals, &mask)
        lead = nil
        continue
      }
      // What no dictionary knows is the name of a house or a form, or a capital without its accent: it neither shouts nor interrupts.
      guard isOrdinary(text, word) else {
        unknown += 1
        continue
      }
      if run.first < 0 { run = CapitalRun(first: index, start: lead ?? word.start) }
      lead = nil
      run.end = word.end
      run.words += 1
      run.longest = max(run.longest, word.letterCount)
    }
    end(&run, text, &signals, &mask)
  }

  private mutating func end(
    _ run: inout CapitalRun, _ text: MessageText, _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) {
    guard run.first >= 0 else { return }
    defer { run = CapitalRun() }
    guard run.longest >= 6 || (run.words >= 2 && run.longest >= 4) else { return }
    guard !names.contains(lexicon.glossary, text, from: run.start, to: run.end) else { return }
    guard run.words > 2 || !mayBeNameOrCode(run.first, words: run.words, text) else { return }
    add(.shouting, from: run.start, to: run.end, &signals, &mask)
  }

  /// Whether only spaces and commas stand between two words.
  private func isJoined(_ text: MessageText, from start: Int, to end: Int) -> Bool {
    var position = start
    while position < end {
      let character = text.character(at: position)
      let byte = text.byte(at: position)
      let joins =
        (character.first == FoldedCharacter.space && !text.isDash(at: position)) || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: "!") || character.first == FoldedCharacter.dropped
      guard joins else { return false }
      position += character.length
    }
    return true
  }

  /// Whether what stands before a run makes it a name, a town, a code or a model: "Mme DUPONT", "13001 MARSEILLE", "code BIENVENUE".
  private mutating func mayBeNameOrCode(_ first: Int, words: Int, _ text: MessageText) -> Bool {
    let word = survey.words[first]
    if names.contains(lexicon.firstNames, text, from: word.start, to: word.end) { return true }
    guard first > 0 else { return false }
    let before = survey.words[first - 1]
    guard
      isJoined(text, from: before.end, to: word.start) || text.byte(at: before.end) == UInt8(ascii: ".")
        || text.byte(at: before.end) == UInt8(ascii: ":") || text.byte(at: before.end) == 0x20
    else { return false }
    if before.digitCount == before.end - before.start, before.digitCount >= 4 { return true }
    if names.contains(lexicon.titles, text, from: before.start, to: before.end) { return true }
    if names.contains(lexicon.numberWords, text, from: before.start, to: before.end) { return true }
    return before.isCapitalised && names.contains(lexicon.firstNames, text, from: before.start, to: before.end)
  }

  /// Whether a word in capitals is one that is written so: in the glossary, or without a vowel.
  mutating func isAcronym(_ text: MessageText, _ word: WrittenWord) -> Bool {
    var hasVowel = false
    var start = word.start
    var position = word.start
    while position < word.end {
      let character = text.character(at: position)
      if FoldedCharacter.mayBeVowel(character.first) {
        hasVowel = true
      } else if character.first == FoldedCharacter.space, !text.isDash(at: position) {
        start = position + character.length
      }
      position += character.length
    }
    if !hasVowel { return true }
    return names.contains(lexicon.glossary, text, from: start, to: word.end)
      || (start > word.start && names.contains(lexicon.glossary, text, from: word.start, to: word.end))
  }

  /// Whether a dictionary knows a word; where there is none, every word is taken for one.
  private mutating func isOrdinary(_ text: MessageText, _ word: WrittenWord) -> Bool {
    guard word.end - word.start <= 64 else { return false }
    return isKnown(UnsafeBufferPointer(rebasing: text.bytes[word.start..<word.end]))
  }

  /// Whether a name of the customer, an agent or the brand stands at a word.
  func isName(_ text: MessageText, _ word: WrittenWord) -> Bool {
    for entry in names.entries where names.match(entry, text, at: word.start) != nil { return true }
    return false
  }
}
