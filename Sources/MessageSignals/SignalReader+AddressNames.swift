extension SignalReader {
  /// Takes the names from the e-mail addresses that the customer writes, "sophie.roy@…": recognised from then on, but obliging to nothing.
  ///
  /// With care: an address counts only if one of its words is a first name and nothing but that.
  mutating func learnFromAddresses(_ text: MessageText) {
    var position = 0
    while let at = text.position(of: UInt8(ascii: "@"), from: position) {
      position = at + 1
      guard at > 0, text.isWord(at: at + 1) else { continue }
      var start = at
      while start > 0, at - start < 64, isLocal(text.byte(at: start - 1)) { start -= 1 }
      if hasFirstName(text, from: start, to: at) { learnParts(text, from: start, to: at) }
    }
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }
  }

  private mutating func hasFirstName(_ text: MessageText, from start: Int, to end: Int) -> Bool {
    var position = start
    while let word = Self.nextWord(text, from: &position, to: end) {
      if word.digitCount == 0, names.contains(lexicon.firstNames, text, word),
        !names.contains(lexicon.ambiguousNames, text, word)
      {
        return true
      }
    }
    return false
  }

  private mutating func learnParts(_ text: MessageText, from start: Int, to end: Int) {
    var position = start
    while let word = Self.nextWord(text, from: &position, to: end) {
      guard word.digitCount == 0, word.letterCount >= 3, !names.contains(lexicon.notNames, text, word) else { continue }
      names.learnNickname(UnsafeBufferPointer(rebasing: text.bytes[word.start..<word.end]))
    }
  }

  /// The first word that begins before `end`; `position` goes behind it.
  private static func nextWord(_ text: MessageText, from position: inout Int, to end: Int) -> Word? {
    while position < end {
      if let word = text.word(at: position) {
        position = word.end
        return word
      }
      position += 1
    }
    return nil
  }
}
