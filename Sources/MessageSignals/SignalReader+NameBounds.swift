/// Where a name ends, and what follows it.
extension SignalReader {
  /// Where a name of several words ends: further capitalised words on the same line, "Jean-Paul", "Le Goff".
  func endOfName(_ word: Word, _ text: MessageText) -> Int {
    var end = word.end
    for _ in 0..<3 {
      var next = end
      if text.isDash(at: next) || text.isDashOrQuote(at: next) || text.byte(at: next) == 0x27 {
        next += text.character(at: next).length
      } else {
        next = text.skippingSpaces(from: next)
        guard next > end else { break }
      }
      guard let further = text.word(at: next),
        further.isCapitalised || further.digitCount == further.end - further.start
      else { break }
      end = further.end
    }
    return end
  }

  /// Whether a name that ends here is set off from what follows.
  func closesAddress(_ text: MessageText, _ end: Int) -> Bool {
    let next = text.skippingSpaces(from: end)
    guard next < text.count else { return true }
    switch text.byte(at: next) {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
      UInt8(ascii: ":"), 0x0A, 0x0D:
      return true
    default:
      return text.isDash(at: next) || text.character(at: next).first == FoldedCharacter.otherSymbol
    }
  }

  /// Whether nothing but signs follows the word.
  func isLast(_ word: Word, _ text: MessageText) -> Bool {
    text.wordCount(from: word.end, to: text.count, limit: 1) == 0
  }

  /// Whether what follows a name shows that its bearer writes: "Sophie, votre conseillère", "Jane here".
  func presentsItself(_ text: MessageText, _ position: Int) -> Bool {
    let next = text.skippingSpaces(from: position)
    guard let word = text.word(at: next), word.end - word.start <= 8 else { return false }
    return SelfPresentation.follows(text, word)
  }
}
