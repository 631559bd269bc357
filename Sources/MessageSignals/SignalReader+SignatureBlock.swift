extension SignalReader {
  /// Who signs below a closing formula: "Cordialement,\nLe service client", "Rgds, Acme Care".
  func closingBlock(_ text: MessageText, _ closing: Int, _ signals: ConversationSignals) -> Range<Int>? {
    guard let formula = signals.hits[signals.openHits...].last(where: { $0.signal == .farewell }),
      isFormula(formula, text)
    else { return nil }
    var start = Int(formula.end)
    while start < closing, !text.isWord(at: start) {
      let byte = text.byte(at: start)
      guard byte == UInt8(ascii: ",") || text.character(at: start).first == FoldedCharacter.space else { return nil }
      start += text.character(at: start).length
    }
    guard start < closing, let first = text.word(at: start), first.isCapitalised else { return nil }
    return isShortLine(start, closing, text) ? start..<closing : nil
  }

  /// Whether a farewell is a formula of letters, under which one signs, rather than a wish.
  private func isFormula(_ hit: SignalHit, _ text: MessageText) -> Bool {
    var position = Int(hit.start)
    while position < Int(hit.end) {
      if let word = text.word(at: position) {
        if Self.formulaWords.contains(where: { text.begins(word, with: $0) }) { return true }
        position = word.end
      } else {
        position += text.character(at: position).length
      }
    }
    return false
  }

  private static let formulaWords: [StaticString] = [
    "cordial", "cdlt", "cdt", "cordlt", "regards", "rgds", "sincer", "salutations", "respectueu", "respectful", "truly",
    "faithfully", "sentiments", "gruss", "grusse", "saludos", "atentamente", "saluti", "cumprimentos", "atenciosamente",
    "groet", "pozdrawiam",
  ]

  /// A name on a line of its own, with a service or a place below it: "Camille,\nÉquipe Accueil".
  mutating func nameBlock(_ text: MessageText, _ closing: Int) -> Range<Int>? {
    guard text.position(of: 0x0A, from: 0) != nil else { return nil }
    var end = closing
    for _ in 0..<4 {
      var start = end
      while start > 0, text.byte(at: start - 1) != 0x0A { start -= 1 }
      guard start > 0 else { return nil }
      let place = text.skippingSpaces(from: start)
      guard isShortLine(place, end, text), let word = text.word(at: place) else { return nil }
      if end < closing, word.looksLikeName, isNameAlone(word, end, text), names.contains(lexicon.firstNames, text, word)
      {
        return place..<closing
      }
      end = start - 1
      while end > 0, text.isSpaceByte(at: end - 1) { end -= 1 }
    }
    return nil
  }

  /// Whether a line holds a name, at most with a family name, and a comma.
  private func isNameAlone(_ word: Word, _ end: Int, _ text: MessageText) -> Bool {
    var position = endOfName(word, text)
    if text.byte(at: position) == UInt8(ascii: ",") { position += 1 }
    return text.skippingSpaces(from: position) >= end
  }

  /// Whether a line is a name, a service, an address of a department: a few words, no sentence.
  private func isShortLine(_ start: Int, _ end: Int, _ text: MessageText) -> Bool {
    guard end - start <= 80, text.wordCount(from: start, to: end, limit: 9) < 9 else { return false }
    var position = start
    while position < end {
      let byte = text.byte(at: position)
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ":") { return false }
      if byte == UInt8(ascii: "."), text.word(endingAt: position)?.letterCount ?? 0 > 2 { return false }
      position += 1
    }
    return true
  }

  /// Two or three capitals alone behind the last sentence or a link: "… on your line? FA".
  func bareInitials(_ text: MessageText, _ closing: Int, _ signals: ConversationSignals) -> Range<Int>? {
    guard let word = text.word(endingAt: closing), word.digitCount == 0, word.letterCount == 2 || word.letterCount == 3,
      word.upperCount == word.letterCount, word.start > 0, word.end - word.start == word.letterCount,
      !Self.capitals.contains(where: { text.begins(word, with: $0) })
    else { return nil }
    let isCovered = signals.hits[signals.openHits...].contains { $0.bytes.contains(word.start) }
    let previous = text.startOfSpaces(before: word.start, sameLine: false)
    guard !isCovered, previous > 0 else { return nil }
    let isAfterSentence =
      text.isSentenceEnd(at: previous - 1) || text.hasLineEnd(previous, word.start)
      || text.isLink(text.startOfToken(before: previous), previous)
    return isAfterSentence ? word.start..<closing : nil
  }

  /// What stands alone in capitals behind a sentence and signs nothing.
  private static let capitals: [StaticString] = [
    "ok", "ps", "nb", "lol", "mdr", "thx", "ty", "svp", "stp", "plz", "pls", "fyi", "btw", "ras", "omg", "wtf", "hth",
    "yes", "no", "oui", "non", "tv", "dm", "sms", "pdf", "faq", "uk", "us", "usa", "eu", "am", "pm", "rt", "cc", "bcp",
  ]
}

extension MessageText {
  /// Whether the folded word begins with these letters; of two or three letters it must be all of it.
  func begins(_ word: Word, with folded: StaticString) -> Bool {
    let count = folded.utf8CodeUnitCount
    guard count <= 3 ? word.letterCount == count : word.letterCount >= count else { return false }
    var position = word.start
    var matched = 0
    while matched < count {
      let character = character(at: position)
      position += character.length
      if character.first == FoldedCharacter.dropped { continue }
      guard position <= word.end, character.first == folded.utf8Start[matched] else { return false }
      matched += 1
      if character.second != 0 {
        guard matched < count else { return true }
        guard character.second == folded.utf8Start[matched] else { return false }
        matched += 1
      }
    }
    return true
  }
}
