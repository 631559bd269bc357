import CByteSearch

extension MessageWords {
  /// What is known of a word, and its place in the table; -1 if it has none. A word that is met for the first time is learned.
  func record(_ source: WordSource, _ start: Int, _ end: Int) -> (WordRecord, Int) {
    guard end - start <= WordTable.longestWord else {
      if end - start > Int(UInt8.max) { signs.insert(.intricate) }
      return (record(of: source.text, start, end), -1)
    }
    return kept(start, end, source) { record(of: source.text, start, end) }
  }

  /// What the table has of a word of sixteen bytes at most, and its place there; what it has not is found out and put into it.
  @inline(__always)
  private func kept(
    _ start: Int, _ end: Int, _ source: WordSource, _ learned: () -> WordRecord
  ) -> (WordRecord, Int) {
    let (low, high) = bytes(from: start, end - start, source)
    let place = table.place(of: low, high)
    if table.records[place].low != 0 { return (table.records[place], place) }
    var record = learned()
    record.low = low
    record.high = high
    return (record, table.insert(record, at: place) ? place : -1)
  }

  /// The bytes of a word of sixteen at most, as the table has them.
  private func bytes(from start: Int, _ length: Int, _ source: WordSource) -> (low: UInt64, high: UInt64) {
    tail.initializeMemory(as: UInt8.self, repeating: 0, count: WordTable.longestWord)
    tail.copyMemory(from: source.base + start, byteCount: length)
    let low = UInt64(littleEndian: tail.load(as: UInt64.self))
    return (low, UInt64(littleEndian: tail.load(fromByteOffset: 8, as: UInt64.self)))
  }

  /// What is to be known of a word.
  private func record(of text: MessageText, _ start: Int, _ end: Int) -> WordRecord {
    var record = Self.writing(of: text, start, end)
    let bytes = UnsafeBufferPointer(rebasing: text.bytes[start..<end])
    var folded: [UInt8] = []
    PhraseFolding.append(bytes, to: &folded)
    if lexicon.titles.contains(folded[...]) { record.traits.insert(.isTitle) }
    // Words for secrets may go on after a space ("kod do"), or end with the word ("pin").
    let followed = Array(bytes) + Array(" c".utf8)
    if debrief_has_secret_stem(followed, followed.count) { record.traits.insert(.mayAnnounceSecret) }
    let slot = lexicon.automaton.slot(of: bytes)
    record.number = slot.number
    record.node = slot.node
    record.halves = lexicon.automaton.nodes[Int(slot.node & PhraseNode.number)].halves
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
    var record = WordRecord(uppers: UInt8(clamping: uppers), digits: UInt8(clamping: digits))
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
  func record(of word: MessageWord, _ source: WordSource) -> (WordRecord, Int) {
    let place = Int(word.place)
    return place >= 0 ? (table.records[place], place) : (record(of: source.text, word.start, word.end), -1)
  }

  /// What is known of a word that joins several, as its spelling goes, and its place in the table; -1 if it has none.
  func joined(_ start: Int, _ end: Int, _ source: WordSource) -> (WordRecord, Int) {
    guard end - start <= WordTable.longestWord else { return (Self.writing(of: source.text, start, end), -1) }
    return kept(start, end, source) { Self.writing(of: source.text, start, end) }
  }
}
