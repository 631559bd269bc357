extension SpellingCheck {
  /// Whether the part is made from a known word: with a capital, a prefix, an ending, or by laughing.
  mutating func isDerived(_ start: Int, _ end: Int) -> Bool {
    isKnownCapitalised(start, end) || isLaughter(start, end) || hasGluedPrefix(start, end) || hasEnding(start, end)
      || (language == .es && hasGluedPronouns(start, end))
  }

  /// Whether the part lacks no more than a capital: "sunday", "tv". A German noun without one is misspelt.
  private mutating func isKnownCapitalised(_ start: Int, _ end: Int) -> Bool {
    guard language != .de, word[start] &- 0x61 < 26 else { return false }
    if knows(start, end, start..<start + 1, [word[start] - 0x20]) { return true }
    guard end - start <= 4 else { return false }
    return knows(start, end, start..<end, word[start..<end].map { $0 &- 0x61 < 26 ? $0 - 0x20 : $0 })
  }

  /// Whether the part is "haha", "jejeje" or the like.
  private func isLaughter(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 4 else { return false }
    let (first, second) = (word[start] | 0x20, word[start + 1] | 0x20)
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "j") || first == UInt8(ascii: "x") else { return false }
    guard FoldedCharacter.mayBeVowel(second) else { return false }
    for position in start..<end where word[position] | 0x20 != ((position - start) & 1 == 0 ? first : second) {
      return false
    }
    return true
  }

  private func hasGluedPrefix(_ start: Int, _ end: Int) -> Bool {
    for prefix in SpellingDerivation.gluedPrefixes {
      let split = start + prefix.count
      guard end - split >= 5, word[split - 1] == prefix[prefix.count - 1],
        word[start + 1..<split].elementsEqual(prefix[1...]),
        word[start] == prefix[0] || word[start] == prefix[0] &- 0x20
      else { continue }
      if word[split..<end].withUnsafeBufferPointer({ knows($0) }) { return true }
    }
    return false
  }

  private mutating func hasEnding(_ start: Int, _ end: Int) -> Bool {
    for (made, from) in SpellingDerivation.endings(of: language) {
      let stem = end - made.count
      guard stem - start >= 3, word[stem..<end].elementsEqual(made) else { continue }
      // A noun that lost its last letter is a slip, a verb that did is spoken German.
      if made.isEmpty, word[start] &- 0x61 >= 26 { continue }
      for ending in from where knows(start, end, stem..<end, ending) { return true }
      if language == .es, made.first == 0xC3, isKnownWithAccent(start, stem) { return true }
    }
    return false
  }

  /// Whether the stem is known with an accent on one of its vowels: "facil", which "facilísimo" is made from.
  private mutating func isKnownWithAccent(_ start: Int, _ stem: Int) -> Bool {
    for position in start..<stem {
      guard let second = Self.accented(word[position]) else { continue }
      variant.removeAll(keepingCapacity: true)
      variant += word[start..<position]
      variant += [0xC3, second]
      variant += word[position + 1..<stem]
      if variant.withUnsafeBufferPointer({ knows($0) }) { return true }
    }
    return false
  }

  private static func accented(_ vowel: UInt8) -> UInt8? {
    switch vowel {
    case UInt8(ascii: "a"): 0xA1
    case UInt8(ascii: "e"): 0xA9
    case UInt8(ascii: "i"): 0xAD
    case UInt8(ascii: "o"): 0xB3
    case UInt8(ascii: "u"): 0xBA
    default: nil
    }
  }

  /// Whether the part is a Spanish verb with pronouns that moved its accent: "explícalo" from "explica".
  private mutating func hasGluedPronouns(_ start: Int, _ end: Int) -> Bool {
    guard let accent = word[start..<end].firstIndex(of: 0xC3), let plain = Self.plainVowel(word[accent + 1]) else {
      return false
    }
    var stem = end
    for _ in 0..<2 {
      let pronoun = Self.pronouns.first {
        stem - $0.count >= accent + 3 && word[stem - $0.count..<stem].elementsEqual($0)
      }
      guard let pronoun else { return false }
      stem -= pronoun.count
      variant.removeAll(keepingCapacity: true)
      variant += word[start..<accent]
      variant.append(plain)
      variant += word[accent + 2..<stem]
      if variant.withUnsafeBufferPointer({ knows($0) }) { return true }
    }
    return false
  }

  private static func plainVowel(_ second: UInt8) -> UInt8? {
    switch second {
    case 0xA1: UInt8(ascii: "a")
    case 0xA9: UInt8(ascii: "e")
    case 0xAD: UInt8(ascii: "i")
    case 0xB3: UInt8(ascii: "o")
    case 0xBA: UInt8(ascii: "u")
    default: nil
    }
  }

  private static let pronouns = ["los", "las", "les", "nos", "lo", "la", "le", "me", "te", "se", "os"].map {
    Array($0.utf8)
  }
}
