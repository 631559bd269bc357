/// Tells by the word after a name that its bearer is the one who writes: "votre conseillère", "from Smart", "here".
enum SelfPresentation {
  private static let words: [StaticString] = [
    "votre", "your", "de", "du", "from", "here", "speaking", "chez", "pour", "a", "au", "with", "at", "conseiller",
    "conseillere", "service", "l", "ici", "de", "advisor", "agent", "et",
  ]

  /// Whether this word shows it.
  static func follows(_ text: MessageText, _ word: Word) -> Bool {
    words.contains { candidate in
      guard candidate.utf8CodeUnitCount == word.letterCount else { return false }
      var position = word.start
      for offset in 0..<word.letterCount {
        let character = text.character(at: position)
        guard character.first == candidate.utf8Start[offset] else { return false }
        position += character.length
      }
      return true
    }
  }
}
