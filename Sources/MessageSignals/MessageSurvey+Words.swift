extension MessageSurvey {
  /// Surveys nothing, since nobody will ask: of a message whose words and signs need no closer look.
  mutating func skip(digitCount: Int) {
    words.removeAll(keepingCapacity: true)
    self.digitCount = digitCount
  }

  /// Takes the words of an ASCII message that are read already; it must have nothing intricate, no quotation, no excess of marks and no word of
  /// hundreds of letters.
  mutating func take(_ read: MessageWords, _ text: MessageText) {
    clear()
    characterCount = text.count
    digitCount = read.digitCount
    hasSentenceMark = read.signs.contains(.sentenceMark)
    let hasJoints = read.signs.contains(.joint)
    words.reserveCapacity(read.count)
    var opensSentence = true
    var index = 0
    while index < read.count {
      let first = read.words[index]
      if index > 0, !first.followsSpace {
        opensSentence = Self.opensSentence(from: read.words[index - 1].end, to: first.start, text)
      }
      var joints = 0
      var (uppers, digits) = (Int(first.uppers), Int(first.digits))
      while hasJoints, read.joinsNext(index, text) {
        joints += 1
        index += 1
        uppers += Int(read.words[index].uppers)
        digits += Int(read.words[index].digits)
      }
      let end = read.words[index].end
      words.append(
        WrittenWord(
          start: first.start, end: end, letterCount: end - first.start - joints - digits, upperCount: uppers,
          digitCount: digits, isCapitalised: first.traits.contains(.isCapitalised), opensSentence: opensSentence,
          isQuoted: false, isTechnical: false))
      opensSentence = false
      index += 1
    }
  }

  /// Whether a mark or a line end between two words ends a sentence; a full stop or a comma within a number does not.
  private static func opensSentence(from start: Int, to end: Int, _ text: MessageText) -> Bool {
    for position in start..<end {
      switch text.bytes[position] {
      case UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A, 0x0D: return true
      case UInt8(ascii: "."): if position > start || position + 1 < end { return true }
      default: break
      }
    }
    return false
  }
}
