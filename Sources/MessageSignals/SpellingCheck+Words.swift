/// Single words and parts of words: as the dictionary has them, in a variant, or made from others.
extension SpellingCheck {
  /// Whether a word is right with an apostrophe after it: English "hangin'", Italian cut short ("po'"), or with the apostrophe in place of
  /// an accent ("E'", "puo'").
  mutating func isRightWithApostrophe(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
    word.removeAll(keepingCapacity: true)
    guard ComposedText.append(written, to: &word), let last = word.last else { return false }
    if language == .en, last == UInt8(ascii: "n") {
      return knows(0, word.count, word.count..<word.count, [UInt8(ascii: "g")])
    }
    guard language == .it else { return false }
    fold(0, word.count)
    if joints.elided.contains(folded[...]) { return true }
    let accented: [UInt8]
    switch last | 0x20 {
    case UInt8(ascii: "a"): accented = [0xC3, 0xA0]
    case UInt8(ascii: "e"): accented = [0xC3, 0xA8]
    case UInt8(ascii: "i"): accented = [0xC3, 0xAC]
    case UInt8(ascii: "o"): accented = [0xC3, 0xB2]
    case UInt8(ascii: "u"): accented = [0xC3, 0xB9]
    default: return false
    }
    if knows(0, word.count, word.count - 1..<word.count, accented) { return true }
    if last | 0x20 == UInt8(ascii: "e"), knows(0, word.count, word.count - 1..<word.count, [0xC3, 0xA9]) {
      return true
    }
    return knows(0, word.count, word.count..<word.count, [UInt8(ascii: "'")])
  }

  /// Whether the part is an infinitive that lost its last letter to a pronoun: "enviá".
  mutating func isShortenedInfinitive(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3, word[end - 2] == 0xC3 else { return false }
    let ending: UInt8
    switch word[end - 1] {
    case 0xA1: ending = UInt8(ascii: "a")
    case 0xAA: ending = UInt8(ascii: "e")
    case 0xB4: ending = UInt8(ascii: "o")
    case 0xAD: ending = UInt8(ascii: "i")
    default: return false
    }
    return knows(start, end, end - 2..<end, [ending, UInt8(ascii: "r")])
  }

  mutating func standing(_ start: Int, _ end: Int) -> WordStanding {
    let part = word[start..<end]
    if part.withUnsafeBufferPointer({ knows($0) }) { return .right }
    fold(start, end)
    if isInGlossary || isKnownVariant(start, end) || isDerived(start, end) || isJoined(start, end) { return .right }
    let isForeign = part.withUnsafeBufferPointer { bytes in mixed.contains { $0.dictionary?.knows(bytes) == true } }
    return isForeign ? .foreign : .wrong
  }

  /// Whether the glossary has the folded word, or has it without a plural's "s".
  private var isInGlossary: Bool {
    glossary.contains(folded[...])
      || (folded.count > 3 && folded.last == UInt8(ascii: "s") && glossary.contains(folded.dropLast()))
  }

  mutating func fold(_ start: Int, _ end: Int) {
    folded.removeAll(keepingCapacity: true)
    word[start..<end].withUnsafeBufferPointer { PhraseFolding.append($0, to: &folded) }
  }

  func knows(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    home.contains { $0.dictionary?.knows(bytes) == true }
  }

  /// Whether the part is two words of four letters or more, with an "s" between them or without: "retourlabel".
  private func isJoined(_ start: Int, _ end: Int) -> Bool {
    guard joints.joinsWords, end - start >= 8 else { return false }
    return word[start..<end].withUnsafeBufferPointer { bytes in
      for split in 4...bytes.count - 4 where bytes[split] & 0xC0 != 0x80 {
        guard knows(UnsafeBufferPointer(rebasing: bytes[split...])) else { continue }
        if knows(UnsafeBufferPointer(rebasing: bytes[..<split])) { return true }
        if split > 4, bytes[split - 1] == UInt8(ascii: "s"),
          knows(UnsafeBufferPointer(rebasing: bytes[..<(split - 1)]))
        {
          return true
        }
      }
      return false
    }
  }

  /// Whether a spelling is right that a keyboard, a reform or another country leads to: "oeuvre", "Etes", "connaitre", "Strasse".
  mutating func isKnownVariant(_ start: Int, _ end: Int) -> Bool {
    for (written, meant) in variants.pairs {
      var position = start
      while position + written.count <= end {
        if word[position..<position + written.count].elementsEqual(written),
          knows(start, end, position..<position + written.count, meant)
        {
          return true
        }
        position += 1
      }
    }
    for (bare, meant) in variants.capitals where bare == word[start] {
      for capital in meant where knows(start, end, start..<start + 1, capital) { return true }
    }
    return !variants.everywhere.isEmpty && isKnownThroughout(start, end)
  }

  /// Whether the word is known without its hyphens: "entre-bâillée".
  mutating func isKnownWithoutHyphens() -> Bool {
    guard word.contains(UInt8(ascii: "-")) else { return false }
    variant.removeAll(keepingCapacity: true)
    for byte in word where byte != UInt8(ascii: "-") { variant.append(byte) }
    return variant.withUnsafeBufferPointer { knows($0) }
  }

  /// Whether the part is known with letters replaced at each place: those of one pair, or of all of them.
  private mutating func isKnownThroughout(_ start: Int, _ end: Int) -> Bool {
    for only in variants.everywhere.indices where replaceThroughout(start, end, only..<only + 1) {
      if variant.withUnsafeBufferPointer({ knows($0) }) { return true }
    }
    for first in [2, 0] where replaceThroughout(start, end, first..<variants.everywhere.count) {
      if variant.withUnsafeBufferPointer({ knows($0) }) { return true }
    }
    return false
  }

  /// Makes the variant by these pairs; false if none of them occurs.
  private mutating func replaceThroughout(_ start: Int, _ end: Int, _ pairs: Range<Int>) -> Bool {
    variant.removeAll(keepingCapacity: true)
    var position = start
    var isChanged = false
    while position < end {
      let pair = variants.everywhere[pairs].first { pair in
        position + pair.written.count <= end
          && word[position..<position + pair.written.count].elementsEqual(pair.written)
      }
      if let pair {
        variant += pair.meant
        position += pair.written.count
        isChanged = true
      } else {
        variant.append(word[position])
        position += 1
      }
    }
    return isChanged
  }

  /// Whether the part is known with other bytes in place of some.
  mutating func knows(_ start: Int, _ end: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    variant.removeAll(keepingCapacity: true)
    variant.append(contentsOf: word[start..<range.lowerBound])
    variant.append(contentsOf: bytes)
    variant.append(contentsOf: word[range.upperBound..<end])
    return variant.withUnsafeBufferPointer { knows($0) }
  }
}
