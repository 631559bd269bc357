/// Signs, symbols and emojis.
extension MessageSurvey {
  mutating func readSign(_ byte: UInt8, _ text: MessageText, _ position: inout Int) {
    switch byte {
    case 0x0A, 0x0D:
      endChunk()
      opensSentence = true
    case 0x09, 0x0B, 0x0C: endChunk()
    case UInt8(ascii: "@"):
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
  mutating func readStop(_ text: MessageText, _ position: Int) {
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
  mutating func readMarks(_ text: MessageText, _ position: inout Int) {
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
  mutating func readEmoticon(_ text: MessageText, _ position: Int) {
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

  mutating func readSymbol(_ character: FoldedCharacter, _ text: MessageText, _ position: inout Int) {
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
  mutating func openQuote(_ marks: QuotationMarks, _ text: MessageText, _ position: Int) {
    guard ignoredQuotes & marks.rawValue == 0 else { return }
    if let end = marks.closing(text, from: position + 1) {
      quoteEnd = end
    } else {
      ignoredQuotes |= marks.rawValue
    }
  }
}
