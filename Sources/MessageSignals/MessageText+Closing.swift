extension MessageText {
  /// Where a word may end before `start`: spaces and one full stop of an abbreviation are passed over.
  func endOfWord(before start: Int) -> Int {
    var end = start
    while end > 0 {
      let previous = self.start(before: end)
      let isStop = byte(at: previous) == UInt8(ascii: ".")
      guard isStop || character(at: previous).first == FoldedCharacter.space else { break }
      if byte(at: previous) == 0x0A { break }
      end = previous
    }
    return end
  }

  /// Where the spaces before `start` begin.
  func startOfSpaces(before start: Int, sameLine: Bool) -> Int {
    var end = start
    while end > 0 {
      let previous = self.start(before: end)
      let first = character(at: previous).first
      guard first == FoldedCharacter.space || first == FoldedCharacter.dropped, !isDash(at: previous) else { break }
      if sameLine, byte(at: previous) == 0x0A { break }
      end = previous
    }
    return end
  }

  /// Where the words of the message end: before spaces, emojis and full stops, and before links and "2/2" as tweets have them.
  var closing: Int {
    var end = bytes.count
    while end > 0 {
      let previous = start(before: end)
      let character = character(at: previous)
      let isFill =
        character.first == FoldedCharacter.space || character.first == FoldedCharacter.otherSymbol
        || character.first == FoldedCharacter.dropped || byte(at: previous) == UInt8(ascii: ".")
      if isFill {
        end = previous
        continue
      }
      let token = startOfToken(before: end)
      guard isLink(token, end) || isPart(token, end) else { break }
      end = token
    }
    return end
  }

  /// Where the characters without a space between them begin that end before `end`.
  func startOfToken(before end: Int) -> Int {
    var start = end
    while start > 0, !isSpaceByte(at: start - 1) { start -= 1 }
    return start
  }

  /// Whether the bytes are an address of the web.
  func isLink(_ start: Int, _ end: Int) -> Bool {
    guard end - start > 8, FoldedCharacter.ascii(byte(at: start)) == UInt8(ascii: "h") else { return false }
    for position in start..<end where byte(at: position) == UInt8(ascii: ":") {
      return byte(at: position + 1) == UInt8(ascii: "/") && byte(at: position + 2) == UInt8(ascii: "/")
    }
    return false
  }

  /// Whether the bytes are "1/2" or the like.
  private func isPart(_ start: Int, _ end: Int) -> Bool {
    guard end - start == 3, byte(at: start + 1) == UInt8(ascii: "/") else { return false }
    return byte(at: start) &- 0x31 < 9 && byte(at: start + 2) &- 0x31 < 9
  }
}

extension MessageText {
  /// Whether a line ends between two positions.
  func hasLineEnd(_ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end {
      if byte(at: position) == 0x0A { return true }
      position += 1
    }
    return false
  }
}
