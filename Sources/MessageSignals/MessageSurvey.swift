/// What one pass over a message finds of its writing: words, emojis, marks. One value is used for message after message.
struct MessageSurvey {
  /// The words, in their order.
  private(set) var words: [WrittenWord] = []
  /// Number of emojis.
  private(set) var emojiCount = 0
  /// Number of characters (Unicode scalars).
  private(set) var characterCount = 0
  /// Number of digits.
  private(set) var digitCount = 0
  /// Whether there is a commercial at.
  private(set) var hasAt = false
  /// Whether a mark that ends a sentence stands anywhere.
  private(set) var hasSentenceMark = false
  /// Where the first emojis stand, at most `mostEmojis` of them.
  private(set) var emojiRanges: [Range<Int>] = []
  /// Where the last emoji or emoticon ends; -1 if there is none.
  private(set) var lastEmojiEnd = -1
  /// The first run of three or more exclamation or question marks.
  private(set) var excessMarks: Range<Int>?

  private var opensSentence = true
  private var quoteEnd = 0
  private var isChunkTechnical = false
  private var firstWordOfChunk = 0
  /// The kinds of quotation marks that are not looked for: all, or those that are known never to close.
  private var ignoredQuotes: UInt8 = 0

  /// Surveys a text; with `inDetail` also what only matters of agents' own messages: quotations and marks.
  mutating func survey(_ text: MessageText, inDetail: Bool) {
    words.removeAll(keepingCapacity: true)
    emojiCount = 0
    emojiRanges.removeAll(keepingCapacity: true)
    characterCount = 0
    digitCount = 0
    hasAt = false
    hasSentenceMark = false
    lastEmojiEnd = -1
    excessMarks = nil
    opensSentence = true
    quoteEnd = 0
    isChunkTechnical = false
    firstWordOfChunk = 0
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

  /// Surveys nothing, since nobody will ask: of a message whose words and signs need no closer look.
  mutating func skip(digitCount: Int) {
    words.removeAll(keepingCapacity: true)
    self.digitCount = digitCount
  }

  private mutating func endChunk() {
    isChunkTechnical = false
    firstWordOfChunk = words.count
  }

  /// Whether no word begins between two positions.
  func isWordless(from start: Int, to end: Int) -> Bool {
    let index = firstWord(from: start)
    return index == words.count || words[index].start >= end
  }

  /// The first byte at or after a position of a word with digits, or of the rest of one; nil if there is none.
  func nextDigits(from position: Int) -> Int? {
    guard digitCount > 0 else { return nil }
    var index = firstWord(from: position)
    if index > 0, words[index - 1].end > position, words[index - 1].digitCount > 0 { return position }
    while index < words.count {
      if words[index].digitCount > 0 { return words[index].start }
      index += 1
    }
    return nil
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

  private mutating func addEmoji(_ range: Range<Int>) {
    emojiCount += 1
    if emojiRanges.count < Self.mostEmojis { emojiRanges.append(range) }
  }

  /// Emojis of one message whose places are kept at most.
  private static let mostEmojis = 200

  private mutating func makeChunkTechnical() {
    isChunkTechnical = true
    for index in firstWordOfChunk..<words.count { words[index].isTechnical = true }
  }

  private mutating func readSign(_ byte: UInt8, _ text: MessageText, _ position: inout Int) {
    switch byte {
    case 0x0A, 0x0D:
      endChunk()
      opensSentence = true
    case 0x09, 0x0B, 0x0C: endChunk()
    case UInt8(ascii: "@"):
      hasAt = true
      if text.isWord(at: position + 1) { makeChunkTechnical() }
    case UInt8(ascii: "#"), UInt8(ascii: "\\"), UInt8(ascii: "_"):
      if text.isWord(at: position + 1) || text.isWord(at: position - 1) { makeChunkTechnical() }
    case UInt8(ascii: ":"):
      if text.byte(at: position + 1) == 0x2F, text.byte(at: position + 2) == 0x2F { makeChunkTechnical() }
      readEmoticon(text, position)
    case UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "<"): readEmoticon(text, position)
    case UInt8(ascii: "."): readStop(text, position)
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      if !isChunkTechnical { return readMarks(text, &position) }
    case UInt8(ascii: "\""):
      if position >= quoteEnd { openQuote(.straight, text, position) }
    default: break
    }
    position += 1
  }

  /// A full stop ends a sentence, parts a number, or joins the parts of an address.
  private mutating func readStop(_ text: MessageText, _ position: Int) {
    let next = text.byte(at: position + 1)
    if text.isWord(at: position + 1), text.isWord(at: position - 1) || isChunkTechnical {
      guard !text.isUpper(at: position + 1) else {
        hasSentenceMark = hasSentenceMark || !isChunkTechnical
        return opensSentence = true
      }
      if (next | 0x20) &- 0x61 < 26 { makeChunkTechnical() }
      return
    }
    hasSentenceMark = true
    opensSentence = true
  }

  /// A run of exclamation and question marks, with spaces between them or without.
  private mutating func readMarks(_ text: MessageText, _ position: inout Int) {
    let start = position
    var marks = 0
    var end = position
    while position < text.count {
      if let found = mark(text, position) {
        marks += found.count
        position += found.length
        end = position
        continue
      }
      let next = text.skippingSpaces(from: position)
      guard next > position, mark(text, next) != nil else { break }
      position = next
    }
    position = end
    hasSentenceMark = true
    opensSentence = true
    if marks >= 3, excessMarks == nil, start >= quoteEnd { excessMarks = start..<end }
  }

  /// The exclamation or question mark at a position, of either width or doubled.
  private func mark(_ text: MessageText, _ position: Int) -> (count: Int, length: Int)? {
    switch (text.byte(at: position), text.byte(at: position + 1), text.byte(at: position + 2)) {
    case (UInt8(ascii: "!"), _, _), (UInt8(ascii: "?"), _, _): (1, 1)
    case (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): (1, 3)
    case (0xE2, 0x80, 0xBC), (0xE2, 0x81, 0x87), (0xE2, 0x81, 0x88), (0xE2, 0x81, 0x89): (2, 3)
    default: nil
    }
  }

  /// An emoticon such as ":-)" ends a sentence as an emoji does.
  private mutating func readEmoticon(_ text: MessageText, _ position: Int) {
    var next = position + 1
    if text.byte(at: next) == 0x2D || text.byte(at: next) == 0x27 { next += 1 }
    switch text.byte(at: next) {
    case UInt8(ascii: ")"), UInt8(ascii: "("):
      lastEmojiEnd = next + 1
    case UInt8(ascii: "3") where text.byte(at: position) == UInt8(ascii: "<"):
      lastEmojiEnd = next + 1
    case UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"):
      guard !text.isWord(at: next + 1), !text.isWord(at: position - 1) else { return }
      lastEmojiEnd = next + 1
    default: break
    }
  }

  private mutating func readSymbol(_ character: FoldedCharacter, _ text: MessageText, _ position: inout Int) {
    if let end = EmojiScan.end(at: position, of: text.bytes) {
      addEmoji(position..<end)
      lastEmojiEnd = end
      position = end
      return
    }
    if mark(text, position) != nil { return readMarks(text, &position) }
    let second = text.byte(at: position + 1)
    let third = text.byte(at: position + 2)
    switch (text.byte(at: position), second, third) {
    case (0xE2, 0x80, 0xA6):
      hasSentenceMark = true
      opensSentence = true
    case (0xE2, 0x83, 0xA3): addEmoji(position..<position + 3)
    case (0xC2, 0xAB, _):
      if position >= quoteEnd { openQuote(.angled, text, position) }
    case (0xE2, 0x80, 0x9C):
      if position >= quoteEnd { openQuote(.curly, text, position) }
    default:
      if character.first == FoldedCharacter.space, !text.isDashOrQuote(at: position) { endChunk() }
    }
    position += character.length
  }

  /// Quotes up to the closing mark; nothing if it never comes.
  private mutating func openQuote(_ marks: QuotationMarks, _ text: MessageText, _ position: Int) {
    guard ignoredQuotes & marks.rawValue == 0 else { return }
    if let end = marks.closing(text, from: position + 1) {
      quoteEnd = end
    } else {
      ignoredQuotes |= marks.rawValue
    }
  }
}
