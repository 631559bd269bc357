/// The bytes of one message, with the steps that reading words in them takes; valid while the bytes are.
struct MessageText {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Number of bytes.
  var count: Int { bytes.count }

  /// The folded character at a position; a space beyond the ends.
  @inline(__always)
  func character(at position: Int) -> FoldedCharacter {
    guard position >= 0, position < bytes.count else { return FoldedCharacter(first: FoldedCharacter.space, length: 1) }
    return FoldedCharacter.at(position, of: bytes)
  }

  /// The byte at a position; 0 beyond the ends.
  func byte(at position: Int) -> UInt8 { position >= 0 && position < bytes.count ? bytes[position] : 0 }

  /// Where the character before `position` begins.
  func start(before position: Int) -> Int {
    var start = position - 1
    while start > 0, position - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return max(start, 0)
  }

  /// Whether a letter or digit begins at `position`.
  @inline(__always)
  func isWord(at position: Int) -> Bool {
    guard position >= 0, position < bytes.count else { return false }
    let byte = bytes[position]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
    return FoldedCharacter.isWord(character(at: position).first)
  }

  /// The position of the first character at or after `position` that is no space; with `sameLine`, a line end is not passed.
  func skippingSpaces(from position: Int, sameLine: Bool = true) -> Int {
    var position = position
    while position < bytes.count {
      let byte = bytes[position]
      if sameLine, byte == 0x0A || byte == 0x0D { break }
      // Hyphens and apostrophes fold to a space too, but are none here.
      if byte == 0x27 || byte == 0x2D || byte == 0x60 { break }
      let character = character(at: position)
      guard character.first == FoldedCharacter.space || character.first == FoldedCharacter.dropped else { break }
      if character.length == 3, isDashOrQuote(at: position) { break }
      position += character.length
    }
    return position
  }

  /// Whether a dash or an apostrophe beyond ASCII begins at `position`.
  func isDashOrQuote(at position: Int) -> Bool {
    guard byte(at: position) == 0xE2, byte(at: position + 1) == 0x80 else { return false }
    let last = byte(at: position + 2)
    return (last >= 0x90 && last <= 0x95) || (last >= 0x98 && last <= 0x9B) || last == 0xB2
  }

  /// Whether the dash at a position joins no words: "attendez–moi" is rare, "10–12" and "oui—non" are not words.
  func isLongDash(at position: Int) -> Bool {
    let last = byte(at: position + 2)
    return last >= 0x92 && last <= 0x95
  }

  /// Whether a hyphen or dash begins at `position`.
  func isDash(at position: Int) -> Bool {
    if byte(at: position) == 0x2D { return true }
    guard byte(at: position) == 0xE2, byte(at: position + 1) == 0x80 else { return false }
    return byte(at: position + 2) >= 0x90 && byte(at: position + 2) <= 0x95
  }

  /// The word that begins at `position`: letters and digits; nil if none begins there.
  func word(at position: Int) -> Word? {
    guard isWord(at: position) else { return nil }
    var word = Word(start: position, end: position, isCapitalised: isUpper(at: position))
    while word.end < bytes.count {
      let byte = bytes[word.end]
      if byte < 0x80 {
        if (byte | 0x20) &- 0x61 < 26 {
          word.letterCount += 1
          if byte < 0x60 { word.upperCount += 1 }
        } else if byte &- 0x30 < 10 {
          word.digitCount += 1
        } else {
          break
        }
        word.end += 1
        continue
      }
      let character = character(at: word.end)
      if character.first != FoldedCharacter.dropped {
        guard FoldedCharacter.isWord(character.first) else { break }
        if FoldedCharacter.isLetter(character.first) {
          word.letterCount += 1
          if isUpper(at: word.end) { word.upperCount += 1 }
        } else {
          word.digitCount += 1
        }
      }
      word.end += character.length
    }
    return word
  }

  /// The word that ends before `position`; nil if none ends there.
  func word(endingAt position: Int) -> Word? {
    var start = position
    while start > 0 {
      let previous = self.start(before: start)
      let first = character(at: previous).first
      guard FoldedCharacter.isWord(first) || first == FoldedCharacter.dropped else { break }
      start = previous
    }
    guard start < position, let word = word(at: start), word.end == position else { return nil }
    return word
  }

  /// Whether an upper-case letter begins at `position`: exact for ASCII and Latin-1, near enough for the rest of the Latin script.
  func isUpper(at position: Int) -> Bool {
    let byte = byte(at: position)
    if byte < 0x80 { return byte &- 0x41 < 26 }
    let next = self.byte(at: position + 1)
    switch byte {
    case 0xC3: return next >= 0x80 && next <= 0x9E && next != 0x97
    case 0xC4, 0xC5, 0xC6: return next & 1 == 0
    default: return false
    }
  }

  /// Whether a sentence ends at this byte.
  func isSentenceEnd(at position: Int) -> Bool {
    switch byte(at: position) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A, 0x0D: true
    default: false
    }
  }

  /// Number of words from `start` on, at most `limit`; apostrophes do not part words.
  func wordCount(from start: Int, to end: Int, limit: Int) -> Int {
    var words = 0
    var isInWord = false
    var position = start
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
          if !isInWord {
            words += 1
            if words >= limit { return words }
          }
          isInWord = true
        } else if byte != 0x27 {
          isInWord = false
        }
        position += 1
        continue
      }
      let character = FoldedCharacter.at(position, of: bytes)
      let isWord = FoldedCharacter.isWord(character.first)
      if isWord, !isInWord {
        words += 1
        if words >= limit { return words }
      }
      let joins = character.first == FoldedCharacter.dropped || isDashOrQuote(at: position)
      isInWord = isWord || (isInWord && joins)
      position += character.length
    }
    return words
  }

  /// Where the message itself begins: after handles ("@shop"), punctuation, emojis and spaces.
  var opening: Int {
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "@") {
        while position < bytes.count, character(at: position).first != FoldedCharacter.space { position += 1 }
        continue
      }
      let character = FoldedCharacter.at(position, of: bytes)
      if FoldedCharacter.isWord(character.first) { break }
      position += character.length
    }
    return min(position, bytes.count)
  }
}
