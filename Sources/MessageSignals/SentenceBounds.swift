extension MessageText {
  /// Where the sentence that holds `position` begins and ends; the lines of a list belong to the sentence that announces it.
  func sentence(around position: Int) -> Range<Int> {
    var start = position
    while start > 0, position - start < 600, !endsSentence(at: start - 1) { start -= 1 }
    var end = position
    while end < count, end - position < 600, !endsSentence(at: end) { end += 1 }
    return start..<end
  }

  /// Whether a sentence ends at this byte: not at a full stop inside a number or an address, nor at the line ends of a list.
  func endsSentence(at position: Int) -> Bool {
    switch byte(at: position) {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."):
      if isWord(at: position + 1), !isUpper(at: position + 1) { return false }
      guard let word = word(endingAt: position) else { return true }
      return !isAbbreviation(word)
    case 0x0A, 0x0D: return !isWithinList(position)
    default: return false
    }
  }

  /// Whether a full stop after this word abbreviates it: a single letter, "tél.", "réf.", "no.".
  private func isAbbreviation(_ word: Word) -> Bool {
    guard word.digitCount == 0 else { return false }
    if word.letterCount == 1 { return true }
    let first = character(at: word.start).first
    switch (word.letterCount, first) {
    case (3, UInt8(ascii: "t")), (3, UInt8(ascii: "r")), (2, UInt8(ascii: "n")): return true
    default: return false
    }
  }

  private func isWithinList(_ position: Int) -> Bool {
    var before = position
    while before > 0, isSpaceByte(at: before - 1) { before -= 1 }
    switch byte(at: before - 1) {
    case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"): return true
    default: break
    }
    var after = position
    while after < count, isSpaceByte(at: after) { after += 1 }
    guard after < count else { return false }
    if isDash(at: after) || byte(at: after) == UInt8(ascii: "*") { return true }
    return byte(at: after) == 0xE2 && byte(at: after + 1) == 0x80 && byte(at: after + 2) == 0xA2
  }
}
