import CByteSearch

extension MessageWords {
  /// Adds the letters beyond ASCII to the words, and what other characters mean for the message; the number of capitals among them.
  func classifyBeyondASCII(_ text: MessageText) -> Int {
    var uppers = 0
    let blocks = (text.count + 63) / 64
    var next = 0
    for block in 0..<blocks {
      var beyond = classes[block].beyond
      while beyond != 0 {
        let position = block * 64 + beyond.trailingZeroBitCount
        beyond &= beyond - 1
        // The rest of a character that has been read.
        if position < next { continue }
        let character = FoldedCharacter.at(position, of: text.bytes)
        next = position + character.length
        if FoldedCharacter.isWord(character.first) {
          for byte in position..<next { markWord(byte) }
          if text.isUpper(at: position) { uppers += 1 }
        } else if character.first == FoldedCharacter.dropped {
          // It belongs to the word before it, and to nothing else.
          if position > 0, isWord(position - 1) { for byte in position..<next { markWord(byte) } }
          signs.insert(.intricate)
        } else if text.isDashOrQuote(at: position) {
          signs.formUnion(text.isDash(at: position) ? [.joint, .hyphen, .intricate] : .joint)
        } else if character.first != FoldedCharacter.space {
          signs.insert(.intricate)
        }
      }
    }
    return uppers
  }

  private func isWord(_ position: Int) -> Bool { classes[position / 64].words >> UInt64(position % 64) & 1 != 0 }

  private func markWord(_ position: Int) { classes[position / 64].words |= 1 << UInt64(position % 64) }

  /// Whether nothing but one apostrophe or hyphen stands between a word and the one after it: they are one to writing rules.
  func joinsNext(_ index: Int, _ text: MessageText) -> Bool {
    guard index + 1 < count else { return false }
    let (end, start) = (words[index].end, words[index + 1].start)
    switch start - end {
    case 1: return text.bytes[end] == 0x27 || text.bytes[end] == 0x2D
    case 3: return text.isDashOrQuote(at: end) && !text.isLongDash(at: end)
    default: return false
    }
  }

  /// Number of characters (Unicode scalars).
  func characterCount(_ text: MessageText) -> Int {
    guard isBeyondASCII else { return text.count }
    var continuations = 0
    for byte in text.bytes { continuations &+= Int((byte >> 7) & ~(byte >> 6) & 1) }
    return text.count - continuations
  }

  /// Whether the message may end with a name, as far as its last word tells. Where there is a link, the last word may stand before it.
  var mayEndWithName: Bool {
    count > 0 && (signs.contains(.slash) || words[count - 1].traits.contains(.isCapitalised))
  }

  /// Where the message itself begins, as `MessageText.opening` has it.
  func opening(_ text: MessageText) -> Int {
    if signs.contains(.at) { return text.opening }
    return count > 0 ? words[0].start : text.count
  }

  /// Number of words between two positions, at most `limit`, as `MessageText.wordCount` has it.
  func wordCount(_ text: MessageText, from start: Int, to end: Int, limit: Int) -> Int {
    guard signs.isDisjoint(with: [.joint, .intricate]) else {
      return text.wordCount(from: start, to: end, limit: limit)
    }
    var found = 0
    var index = 0
    while index < count, words[index].start < end, found < limit {
      if words[index].end > start { found += 1 }
      index += 1
    }
    return found
  }

  /// Number of words as writing rules see them, with a letter.
  func wordCount(_ text: MessageText) -> Int {
    guard signs.contains(.joint) else { return letteredCount }
    var words = 0
    var hasLetter = false
    for index in 0..<count {
      hasLetter = hasLetter || self.words[index].traits.contains(.hasLetter)
      if joinsNext(index, text) { continue }
      if hasLetter { words += 1 }
      hasLetter = false
    }
    return words
  }
}
