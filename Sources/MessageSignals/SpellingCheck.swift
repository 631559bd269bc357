/// Tells whether a word is spelt as a dictionary has it; the slow way, for words that are not remembered.
struct SpellingCheck: Sendable {
  private let dictionaries: SpellingDictionaries
  let glossary: WordSet
  private(set) var language = DetectedLanguage.undecided
  var home: [LazyDictionary] = []
  var mixed: [LazyDictionary] = []
  var variants = SpellingVariants.of(.undecided)
  var joints = SpellingJoints.of(.undecided)
  /// Whether there is anything to check against.
  private(set) var canCheck = false
  var word: [UInt8] = []
  var variant: [UInt8] = []
  var folded: [UInt8] = []
  private var slips = OneSlip()
  private var hasBegun = false

  init(dictionaries: SpellingDictionaries, glossary: WordSet) {
    self.dictionaries = dictionaries
    self.glossary = glossary
  }

  /// Goes over to the words of a language; of one that is not decided, to the French and the English ones. Nothing is read before that.
  mutating func begin(_ language: DetectedLanguage) {
    guard !hasBegun || language != self.language else { return }
    hasBegun = true
    self.language = language
    variants = .of(language)
    joints = .of(language)
    canCheck = language == .undecided ? dictionaries.has(.fr) || dictionaries.has(.en) : dictionaries.has(language)
    switch language {
    case .undecided:
      home = dictionaries.shelf(of: .fr) + dictionaries.shelf(of: .en)
      mixed = []
    case .en:
      home = dictionaries.shelf(of: .en)
      mixed = dictionaries.shelf(of: .fr)
    default:
      home = dictionaries.shelf(of: language)
      mixed = dictionaries.shelf(of: .en)
    }
  }

  /// What is to be said of a word as it stands, or of its parts. Words of other scripts are nobody's mistake.
  mutating func standing(_ written: UnsafeBufferPointer<UInt8>) -> WordStanding {
    word.removeAll(keepingCapacity: true)
    guard canCheck, ComposedText.append(written, to: &word) else { return .right }
    let whole = standing(0, word.count)
    guard whole != .right else { return .right }
    let parts = standingOfParts()
    if parts == .right || isKnownWithoutHyphens() { return .right }
    return whole == .foreign ? .foreign : parts
  }

  /// Whether one slip of the keyboard parts the word from one that is right.
  mutating func isNearRightWord(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
    isNear(written, accentsOnly: false) { _ in true }
  }

  /// Whether one slip parts a foreign word from one of the conversation's language: an accent or an apostrophe left out ("role"), or another
  /// slip from a word that is not foreign too ("example" from "exemple", but not "shipping" from "shopping").
  ///
  /// - Parameter isShort: whether only the former counts, since short words are near some other by chance.
  mutating func isNearOwnWord(_ written: UnsafeBufferPointer<UInt8>, isShort: Bool) -> Bool {
    if isNear(written, accentsOnly: true, where: { _ in true }) { return true }
    guard !isShort else { return false }
    let mixed = mixed
    return isNear(written, accentsOnly: false) { bytes in !mixed.contains { $0.dictionary?.knows(bytes) == true } }
  }

  private mutating func isNear(
    _ written: UnsafeBufferPointer<UInt8>, accentsOnly: Bool, where holds: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    word.removeAll(keepingCapacity: true)
    guard canCheck, ComposedText.append(written, to: &word) else { return false }
    let home = home
    var isNear = false
    slips.forEach(of: word, language, accentsOnly: accentsOnly) { candidate in
      isNear = candidate.withUnsafeBufferPointer { bytes in
        home.contains { $0.dictionary?.knows(bytes) == true } && holds(bytes)
      }
      return !isNear
    }
    return isNear
  }

  /// The least of what the parts between apostrophes and hyphens are: "l'appel", "Smart's", "pré-remplir", "enviá-lo".
  private mutating func standingOfParts() -> WordStanding {
    var standing = WordStanding.right
    var start = 0
    var parts = 0
    for position in 0...word.count {
      let isEnd = position == word.count
      guard isEnd || word[position] == UInt8(ascii: "'") || word[position] == UInt8(ascii: "-") else { continue }
      let part = standingOfPart(start, position)
      if part == .wrong { return .wrong }
      if part == .foreign { standing = .foreign }
      start = position + 1
      parts += 1
    }
    return parts > 1 ? standing : .wrong
  }

  private mutating func standingOfPart(_ start: Int, _ end: Int) -> WordStanding {
    let follows = start > 0 ? word[start - 1] : 0
    let precedes = end < word.count ? word[end] : 0
    fold(start, end)
    if precedes == UInt8(ascii: "'") {
      if joints.elided.contains(folded[...]) { return .right }
      if !joints.takesWordsBeforeApostrophe, !isEnding(after: end) { return .wrong }
      fold(start, end)
    }
    if follows == UInt8(ascii: "'"), joints.endings.contains(folded[...]) { return .right }
    if follows == UInt8(ascii: "-"), joints.clitics.contains(folded[...]) { return .right }
    if precedes == UInt8(ascii: "-"), SpellingDerivation.prefixes.contains(folded[...]) { return .right }
    if end - start <= 1 { return follows == UInt8(ascii: "'") ? .wrong : .right }
    let whole = standing(start, end)
    // The last letter of an infinitive gives way to "lo" and "la": "enviá-lo".
    if whole == .wrong, language == .pt, precedes == UInt8(ascii: "-"), isShortenedInfinitive(start, end) {
      return .right
    }
    return whole
  }

  /// Whether what follows the apostrophe at `position` is an ending.
  private mutating func isEnding(after position: Int) -> Bool {
    var end = position + 1
    while end < word.count, word[end] != UInt8(ascii: "'"), word[end] != UInt8(ascii: "-") { end += 1 }
    fold(position + 1, end)
    return joints.endings.contains(folded[...])
  }
}
