extension MessageWords {
  /// What is known of a word that is met for the first time, and its place in the table; -1 if there is no room left.
  @inline(never)
  func learn(
    _ low: UInt64, _ high: UInt64, _ start: Int, _ end: Int, _ place: Int, _ source: WordSource,
    _ lexicon: SignalLexicon
  ) -> (WordRecord, Int) {
    var record = Self.record(of: source.text, start, end, lexicon)
    record.low = low
    record.high = high
    return (record, table.insert(record, at: place) ? place : -1)
  }

  /// What is to be known of a word.
  @inline(never)
  static func record(of text: MessageText, _ start: Int, _ end: Int, _ lexicon: SignalLexicon) -> WordRecord {
    var record = writing(of: text, start, end)
    let slot = lexicon.automaton.slot(of: UnsafeBufferPointer(rebasing: text.bytes[start..<end]))
    record.number = slot.number
    record.node = slot.node
    return record
  }

  /// What the letters of a word show, or of several that an apostrophe or a hyphen joins.
  private static func writing(of text: MessageText, _ start: Int, _ end: Int) -> WordRecord {
    var (letters, uppers, digits) = (0, 0, 0)
    var position = start
    while position < end {
      let character = text.character(at: position)
      if FoldedCharacter.isLetter(character.first) {
        letters += 1
        if text.isUpper(at: position) { uppers += 1 }
      } else if FoldedCharacter.isWord(character.first) {
        digits += 1
      }
      position += character.length
    }
    var record = WordRecord()
    if letters > 0 { record.traits.insert(.hasLetter) }
    let isCapitalised = text.isUpper(at: start)
    if isCapitalised { record.traits.insert(.isCapitalised) }
    let isChecked =
      letters >= 2 && digits == 0 && end - start <= SignalReader.longestCheckedWord
      && (uppers == 0 || uppers == 1 && isCapitalised)
    if !isChecked { record.settled = .max }
    return record
  }

  /// What is known of a word of the message, and its place in the table; -1 if it has none.
  func record(of word: MessageWord, _ text: MessageText, _ lexicon: SignalLexicon) -> (WordRecord, Int) {
    let place = Int(word.place)
    return place >= 0 ? (table.records[place], place) : (Self.record(of: text, word.start, word.end, lexicon), -1)
  }

  /// What is known of a word that joins several, as its spelling goes, and its place in the table; -1 if it has none.
  func joined(_ start: Int, _ end: Int, _ source: WordSource) -> (WordRecord, Int) {
    guard end - start <= WordTable.longestWord else { return (Self.writing(of: source.text, start, end), -1) }
    let (low, high) = bytes(from: start, end - start, source)
    let place = table.place(of: low, high)
    if table.records[place].low != 0 { return (table.records[place], place) }
    var record = Self.writing(of: source.text, start, end)
    record.low = low
    record.high = high
    return (record, table.insert(record, at: place) ? place : -1)
  }
}
