/// Tells whether a word is spelt as some dictionary has it; the slow way, for words that are not remembered.
struct SpellingCheck: Sendable {
  let dictionaries: SpellingDictionaries
  let glossary: WordSet
  private var word: [UInt8] = []
  private var variant: [UInt8] = []
  private var folded: [UInt8] = []

  init(dictionaries: SpellingDictionaries, glossary: WordSet) {
    self.dictionaries = dictionaries
    self.glossary = glossary
  }

  /// Whether a word is known as it stands, or each of its parts is. Words of other scripts are nobody's mistake.
  mutating func isKnown(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
    word.removeAll(keepingCapacity: true)
    guard ComposedText.append(written, to: &word) else { return true }
    if isKnownPart(0, word.count) { return true }
    return arePartsKnown()
  }

  /// Whether the parts between apostrophes and hyphens are known: "l'appel", "Smart's", "pré-remplir".
  private mutating func arePartsKnown() -> Bool {
    var start = 0
    var parts = 0
    for position in 0...word.count {
      let isEnd = position == word.count
      guard isEnd || word[position] == UInt8(ascii: "'") || word[position] == UInt8(ascii: "-") else { continue }
      let isElided = !isEnd && word[position] == UInt8(ascii: "'") && isElision(start, position)
      let isEnding = start > 0 && word[start - 1] == UInt8(ascii: "'") && isEnglishEnding(start, position)
      if !isElided, !isEnding, position - start > 1, !isKnownPart(start, position) { return false }
      start = position + 1
      parts += 1
    }
    return parts > 1
  }

  /// Whether a part is a word without its last vowel: "l", "qu", "jusqu", "lorsqu".
  private func isElision(_ start: Int, _ end: Int) -> Bool {
    if end - start <= 1 { return true }
    return word[end - 1] | 0x20 == UInt8(ascii: "u") && word[end - 2] | 0x20 == UInt8(ascii: "q")
  }

  /// Whether a part is "s", "t", "d", "m", "ll", "re" or "ve" after an apostrophe.
  private func isEnglishEnding(_ start: Int, _ end: Int) -> Bool {
    if end - start <= 1 { return true }
    guard end - start == 2 else { return false }
    switch (word[start] | 0x20, word[start + 1] | 0x20) {
    case (UInt8(ascii: "l"), UInt8(ascii: "l")), (UInt8(ascii: "r"), UInt8(ascii: "e")),
      (UInt8(ascii: "v"), UInt8(ascii: "e")):
      return true
    default: return false
    }
  }

  private mutating func isKnownPart(_ start: Int, _ end: Int) -> Bool {
    if word[start..<end].withUnsafeBufferPointer({ dictionaries.know($0) }) { return true }
    folded.removeAll(keepingCapacity: true)
    word[start..<end].withUnsafeBufferPointer { PhraseFolding.append($0, to: &folded) }
    if glossary.contains(folded[...]) { return true }
    return isKnownVariant(start, end)
  }

  /// Whether a spelling is right that many keyboards and the reform of 1990 lead to: "oeuvre", "Etes", "connaitre".
  private mutating func isKnownVariant(_ start: Int, _ end: Int) -> Bool {
    for position in start..<end {
      let byte = word[position] | 0x20
      let next = position + 1 < end ? word[position + 1] | 0x20 : 0
      switch byte {
      case UInt8(ascii: "o") where next == UInt8(ascii: "e"):
        if knows(start, end, position..<position + 2, [0xC5, 0x93]) { return true }
      case UInt8(ascii: "i"):
        if knows(start, end, position..<position + 1, [0xC3, 0xAE]) { return true }
      case UInt8(ascii: "u"):
        if knows(start, end, position..<position + 1, [0xC3, 0xBB]) { return true }
      default: break
      }
    }
    for second in Self.accentedCapitals(of: word[start]) where knows(start, end, start..<start + 1, [0xC3, second]) {
      return true
    }
    return false
  }

  /// The second bytes of the accented capitals that a bare capital may stand for.
  private static func accentedCapitals(of byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "A"): [0x80, 0x82]
    case UInt8(ascii: "C"): [0x87]
    case UInt8(ascii: "E"): [0x89, 0x88, 0x8A]
    case UInt8(ascii: "I"): [0x8E]
    case UInt8(ascii: "O"): [0x94]
    default: []
    }
  }

  /// Whether the part is known with other bytes in place of some.
  private mutating func knows(_ start: Int, _ end: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    variant.removeAll(keepingCapacity: true)
    variant.append(contentsOf: word[start..<range.lowerBound])
    variant.append(contentsOf: bytes)
    variant.append(contentsOf: word[range.upperBound..<end])
    return variant.withUnsafeBufferPointer { dictionaries.know($0) }
  }
}
