/// Makes the words that one slip of the keyboard parts from a written one: an accent, two letters swapped, one doubled, missing, too many or
/// wrong. The likelier slips come first.
struct OneSlip: Sendable {
  private var letters: [UInt32] = []
  private var changed: [UInt32] = []
  private var bytes: [UInt8] = []

  /// Calls `body` with each word (UTF-8), until it gives false. A capital at the beginning stays one.
  ///
  /// Complexity: for a word of n letters about 80 n words.
  ///
  /// - Parameter accentsOnly: whether only wrong accents and forgotten apostrophes are tried.
  mutating func forEach(
    of word: [UInt8], _ language: DetectedLanguage, accentsOnly: Bool = false, _ body: ([UInt8]) -> Bool
  ) {
    letters.removeAll(keepingCapacity: true)
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars { letters.append(scalar.value) }
    guard letters.count >= 2, letters.count <= 40 else { return }
    let isCapitalised = Self.small(letters[0]) != letters[0]
    letters[0] = Self.small(letters[0])
    let alphabet = Self.alphabet(of: language)
    func visit(_ changed: [UInt32], _ bytes: inout [UInt8]) -> Bool {
      Self.encode(changed, isCapitalised, into: &bytes)
      return body(bytes)
    }
    for position in letters.indices {
      for letter in alphabet where letter != letters[position] && Self.base(letter) == Self.base(letters[position]) {
        changed = letters
        changed[position] = letter
        guard visit(changed, &bytes) else { return }
      }
    }
    if alphabet.contains(Self.apostrophe) {
      for position in letters.indices.dropFirst() {
        changed = letters
        changed.insert(Self.apostrophe, at: position)
        guard visit(changed, &bytes) else { return }
      }
    }
    if accentsOnly { return }
    for position in letters.indices.dropLast() where letters[position] != letters[position + 1] {
      changed = letters
      changed.swapAt(position, position + 1)
      guard visit(changed, &bytes) else { return }
    }
    for position in letters.indices where position == 0 || letters[position] != letters[position - 1] {
      changed = letters
      changed.remove(at: position)
      guard visit(changed, &bytes) else { return }
    }
    for position in letters.indices {
      changed = letters
      changed.insert(letters[position], at: position)
      guard visit(changed, &bytes) else { return }
    }
    for position in letters.startIndex...letters.endIndex {
      for letter in alphabet {
        if position < letters.count, letter == letters[position] { continue }
        changed = letters
        changed.insert(letter, at: position)
        guard visit(changed, &bytes) else { return }
      }
    }
    for position in letters.indices {
      for letter in alphabet where Self.base(letter) != Self.base(letters[position]) {
        changed = letters
        changed[position] = letter
        guard visit(changed, &bytes) else { return }
      }
    }
  }

  private static func encode(_ letters: [UInt32], _ isCapitalised: Bool, into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    for (position, letter) in letters.enumerated() {
      let value = position == 0 && isCapitalised ? capital(letter) : letter
      if let units = Unicode.Scalar(value).flatMap(UTF8.encode) { bytes.append(contentsOf: units) }
    }
  }

  private static func small(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: letter + 0x20
    case 0x100...0x137, 0x14A...0x177: letter | 1
    case 0x139...0x148, 0x179...0x17E: letter & 1 == 1 ? letter + 1 : letter
    default: letter
    }
  }

  private static func capital(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 0x61...0x7A, 0xE0...0xF6, 0xF8...0xFE: letter - 0x20
    case 0x100...0x137, 0x14A...0x177: letter & ~1
    case 0x139...0x148, 0x179...0x17E: letter & 1 == 0 ? letter - 1 : letter
    default: letter
    }
  }

  private static let apostrophe: UInt32 = 0x27

  /// The letter without its mark.
  private static func base(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 0xE0...0xE5, 0x105: 0x61
    case 0xE7, 0x107: 0x63
    case 0xE8...0xEB, 0x119: 0x65
    case 0xEC...0xEF: 0x69
    case 0xF1, 0x144: 0x6E
    case 0xF2...0xF6: 0x6F
    case 0xF9...0xFC: 0x75
    case 0x142: 0x6C
    case 0x15B: 0x73
    case 0x17A, 0x17C: 0x7A
    default: letter
    }
  }

  private static func alphabet(of language: DetectedLanguage) -> [UInt32] {
    // The commonest letters first, so that a likely word is met early.
    let marked =
      switch language {
      case .fr, .undecided: "éèêàçâîôûùëïœ'-"
      case .en: "'-"
      case .es: "áéíóúñü"
      case .de: "äöüß"
      case .it: "àèéìòù'"
      case .pt: "ãáàâçéêíóôõú-"
      case .nl: "ëéïöü'"
      case .pl: "ąćęłńóśźż"
      }
    return ("esaitnrulodcmpghvbfqyxjkwz" + marked).unicodeScalars.map(\.value)
  }
}
