/// What one pass over a message finds of its writing: words, emojis, marks. One value is used for message after message.
struct MessageSurvey {
  /// The words, in their order.
  var words: [WrittenWord] = []
  /// Number of emojis.
  var emojiCount = 0
  /// Number of characters (Unicode scalars).
  var characterCount = 0
  /// Number of digits.
  var digitCount = 0
  /// Whether a mark that ends a sentence stands anywhere.
  var hasSentenceMark = false
  /// Where the first emojis stand, at most `mostEmojis` of them.
  var emojiRanges: [Range<Int>] = []
  /// Where the last emoji or emoticon ends; -1 if there is none.
  var lastEmojiEnd = -1
  /// The first run of three or more exclamation or question marks.
  var excessMarks: Range<Int>?

  var opensSentence = true
  var quoteEnd = 0
  var isChunkTechnical = false
  var firstWordOfChunk = 0
  /// The kinds of quotation marks that are not looked for: all, or those that are known never to close.
  var ignoredQuotes: UInt8 = 0

  /// Surveys a text; with `inDetail` also what only matters of agents' own messages: quotations and marks.
  mutating func survey(_ text: MessageText, inDetail: Bool) {
    clear()
    ignoredQuotes = inDetail ? 0 : .max
    // Without a branch, so that the compiler takes many bytes at once.
    var continuations = 0
    for byte in text.bytes { continuations &+= Int((byte >> 7) & ~(byte >> 6) & 1) }
    characterCount = text.count - continuations
    var position = 0
    while position < text.count {
      let byte = text.bytes[position]
      if byte < 0x80 {
        if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
          readWord(text, &position)
        } else if byte == 0x20 {
          endChunk()
          position &+= 1
        } else {
          readSign(byte, text, &position)
        }
        continue
      }
      let character = FoldedCharacter.at(position, of: text.bytes)
      if FoldedCharacter.isWord(character.first) {
        readWord(text, &position)
      } else {
        readSymbol(character, text, &position)
      }
    }
  }

  /// Forgets the last message.
  mutating func clear() {
    words.removeAll(keepingCapacity: true)
    emojiCount = 0
    emojiRanges.removeAll(keepingCapacity: true)
    characterCount = 0
    digitCount = 0
    hasSentenceMark = false
    lastEmojiEnd = -1
    excessMarks = nil
    opensSentence = true
    quoteEnd = 0
    isChunkTechnical = false
    firstWordOfChunk = 0
  }

  mutating func endChunk() {
    isChunkTechnical = false
    firstWordOfChunk = words.count
  }

  /// Whether no word begins between two positions.
  func isWordless(from start: Int, to end: Int) -> Bool {
    let index = firstWord(from: start)
    return index == words.count || words[index].start >= end
  }

  /// The number of the first word that begins at or after a position.
  func firstWord(from position: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].start < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  @inline(__always)
  private mutating func readWord(_ text: MessageText, _ position: inout Int) {
    let bytes = text.bytes
    let start = position
    var (letters, uppers, digits) = (0, 0, 0)
    var end = position
    var next = position
    while next < bytes.count {
      let word = WordBytes(bytes, at: next)
      if word.count > 0 {
        let wordDigits = word.digitCount
        digits &+= wordDigits
        letters &+= word.count &- wordDigits
        uppers &+= word.upperCount
        next &+= word.count
        end = next
        if word.count == 8 || next == bytes.count { continue }
      }
      let byte = bytes[next]
      if byte < 0x80 {
        guard byte == 0x27 || byte == 0x2D, text.isWord(at: next &+ 1) else { break }
        next &+= 1
        continue
      }
      let character = FoldedCharacter.at(next, of: bytes)
      if character.first == FoldedCharacter.dropped {
        if isKeycap(text, next) { addEmoji(startOfKeycap(text, next)..<next + 3) }
        next &+= character.length
        end = next
      } else if FoldedCharacter.isWord(character.first) {
        letters &+= 1
        if text.isUpper(at: next) { uppers &+= 1 }
        next &+= character.length
        end = next
      } else {
        guard text.isDashOrQuote(at: next), !text.isLongDash(at: next), text.isWord(at: next + character.length) else {
          break
        }
        next &+= character.length
      }
    }
    position = end
    digitCount &+= digits
    words.append(
      WrittenWord(
        start: start, end: end, letterCount: letters, upperCount: uppers, digitCount: digits,
        isCapitalised: uppers > 0 && text.isUpper(at: start), opensSentence: opensSentence,
        isQuoted: start < quoteEnd, isTechnical: isChunkTechnical))
    opensSentence = false
  }

  private func isKeycap(_ text: MessageText, _ position: Int) -> Bool {
    text.byte(at: position) == 0xE2 && text.byte(at: position + 1) == 0x83 && text.byte(at: position + 2) == 0xA3
  }

  /// Where the digit begins over which a keycap is set.
  private func startOfKeycap(_ text: MessageText, _ keycap: Int) -> Int {
    let before = text.start(before: keycap)
    return text.character(at: before).first == FoldedCharacter.dropped ? text.start(before: before) : before
  }

  mutating func addEmoji(_ range: Range<Int>) {
    emojiCount += 1
    if emojiRanges.count < Self.mostEmojis { emojiRanges.append(range) }
  }

  /// Emojis of one message whose places are kept at most.
  private static let mostEmojis = 200

  mutating func makeChunkTechnical() {
    isChunkTechnical = true
    for index in firstWordOfChunk..<words.count { words[index].isTechnical = true }
  }
}
