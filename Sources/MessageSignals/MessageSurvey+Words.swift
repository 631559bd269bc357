import CByteSearch

extension MessageSurvey {
  /// Surveys nothing, since nobody will ask: of a message whose words and signs need no closer look.
  mutating func skip(digitCount: Int) {
    words.removeAll(keepingCapacity: true)
    self.digitCount = digitCount
  }

  /// Takes the words of an ASCII message that are read already; it must have nothing intricate, no quotation and no excess of marks.
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
      while hasJoints, read.joinsNext(index, text) {
        joints += 1
        index += 1
      }
      let end = read.words[index].end
      let digits = read.digits(from: first.start, to: end)
      let uppers = read.capitals(from: first.start, to: end)
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

extension MessageWords {
  /// Number of digits between two positions.
  func digits(from start: Int, to end: Int) -> Int {
    digitCount == 0 ? 0 : count(from: start, to: end) { $0.digits }
  }

  /// Number of ASCII capitals between two positions.
  func capitals(from start: Int, to end: Int) -> Int {
    upperCount == 0 ? 0 : count(from: start, to: end) { $0.uppers }
  }

  @inline(__always)
  private func count(from start: Int, to end: Int, _ bits: (ByteClasses) -> UInt64) -> Int {
    var count = 0
    for block in start / 64...(end - 1) / 64 {
      var found = bits(classes[block])
      let origin = block * 64
      if start > origin { found &= .max &<< UInt64(start - origin) }
      if end < origin + 64 { found &= 1 &<< UInt64(end - origin) &- 1 }
      count += found.nonzeroBitCount
    }
    return count
  }
}
