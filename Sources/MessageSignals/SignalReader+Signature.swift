import Conversations

extension SignalReader {
  /// Finds the signature of an agent's own message: his name with the brand, his name or initials alone, or the team.
  mutating func readSignature(
    _ text: MessageText, _ agent: Int32, _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) {
    let closing = text.closing
    if let range = nameWithBrand(text, agent, closing, signals) {
      add(.signature, range, &signals, &mask)
    } else if let range = sign(text, closing) ?? dashedName(text, closing, signals)
      ?? bareName(text, agent, closing, signals)
    {
      add(.signatureName, range, &signals, &mask)
    } else if let range = team(text, closing) ?? closingBlock(text, closing, signals) {
      add(.signatureTeam, range, &signals, &mask)
    } else if let range = nameBlock(text, closing) ?? bareInitials(text, closing, signals) {
      add(.signatureName, range, &signals, &mask)
    }
  }

  private func add(
    _ signal: Signal, _ range: Range<Int>, _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) {
    mask.insert(signal)
    signals.hits.append(
      SignalHit(
        signal: signal, start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound)))
  }

  /// The agent's name and the brand in one phrase near the end, at most 60 bytes apart: "Marc, votre conseiller Smart".
  private func nameWithBrand(
    _ text: MessageText, _ agent: Int32, _ closing: Int, _ signals: ConversationSignals
  ) -> Range<Int>? {
    for entry in names.entries where entry.role == .agent && entry.agent == agent {
      let initial = names.storage[entry.offset]
      guard initial &- 0x61 < 26 else { continue }
      for lead in [initial - 0x20, initial, 0xC3] {
        if lead == 0xC3, initial != UInt8(ascii: "e"), initial != UInt8(ascii: "a") { continue }
        var position = max(0, closing - 140)
        while let start = text.position(of: lead, from: position), start < closing {
          position = start + 1
          guard start == 0 || !text.isWord(at: text.start(before: start)) else { continue }
          guard let end = names.match(entry, text, at: start), !isAddressed(start, signals) else { continue }
          if let range = withBrand(start, end, text) ?? withUnknownBrand(start, end, closing, text) { return range }
        }
      }
    }
    return nil
  }

  private func isAddressed(_ start: Int, _ signals: ConversationSignals) -> Bool {
    signals.hits[signals.openHits...].contains {
      ($0.signal == .addressesByName || $0.signal == .namesCustomer) && $0.bytes.contains(start)
    }
  }

  /// The phrase from a name to the brand after it (over at most six words), or from the brand just before it.
  private func withBrand(_ start: Int, _ end: Int, _ text: MessageText) -> Range<Int>? {
    var position = end
    while position < text.count, position - end <= 60 {
      if text.isWord(at: position), !text.isWord(at: text.start(before: position)) {
        if let brandEnd = brandMatch(text, at: position) {
          guard text.wordCount(from: end, to: position, limit: 8) < 8 else { return nil }
          return start..<brandEnd
        }
      }
      // An initial ("Marc L.") ends no sentence, and a line end parts name and brand of one signature.
      if text.isSentenceEnd(at: position), text.byte(at: position) != 0x0A, text.byte(at: position) != 0x0D {
        guard let word = text.word(endingAt: position), word.letterCount == 1 else { break }
      }
      position += text.character(at: position).length
    }
    position = start
    var crossed = 0
    while position > 0, start - position <= 60, crossed <= 3 {
      position = text.start(before: position)
      if text.isSentenceEnd(at: position), text.byte(at: position) != 0x0A { return nil }
      guard text.isWord(at: position), position == 0 || !text.isWord(at: text.start(before: position)) else { continue }
      crossed += 1
      if let brandEnd = brandMatch(text, at: position), brandEnd <= start {
        return text.wordCount(from: brandEnd, to: start, limit: 1) == 0 ? position..<end : nil
      }
    }
    return nil
  }

  /// The phrase from a name to the end of the message where the export does not name the brand: any word after the name may be it.
  private func withUnknownBrand(_ start: Int, _ end: Int, _ closing: Int, _ text: MessageText) -> Range<Int>? {
    guard !names.entries.contains(where: { $0.role == .brand }), closing > end, closing - end <= 60 else { return nil }
    var position = end
    while position < closing {
      if text.isSentenceEnd(at: position), text.byte(at: position) != 0x0A { return nil }
      position += text.character(at: position).length
    }
    return (1..<8).contains(text.wordCount(from: end, to: closing, limit: 8)) ? start..<closing : nil
  }

  private func brandMatch(_ text: MessageText, at position: Int) -> Int? {
    for entry in names.entries where entry.role == .brand {
      if let end = names.match(entry, text, at: position) { return end }
    }
    return nil
  }

  /// A sign with letters at the very end: `^MG`, `*TMB`, `/LO`, `~AT`, `= JJ`.
  private func sign(_ text: MessageText, _ closing: Int) -> Range<Int>? {
    var start = closing
    var letters = 0
    while start > 0, letters < 20 {
      let previous = text.start(before: start)
      let byte = text.byte(at: previous)
      if FoldedCharacter.isLetter(text.character(at: previous).first) || (byte == UInt8(ascii: ".") && letters > 0) {
        letters += 1
        start = previous
        continue
      }
      break
    }
    guard letters > 0, start > 0 else { return nil }
    let first = start
    while start > 1, text.byte(at: start - 1) == FoldedCharacter.space { start -= 1 }
    let isApart = start < first
    let sign = text.byte(at: start - 1)
    let before = start - 2
    let isInitials = letters <= 3 && letters >= 2 && text.word(at: first)?.upperCount == letters
    if isApart, !isInitials { return nil }
    let isSetOff = before < 0 || text.isSpaceByte(at: before)
    switch sign {
    case UInt8(ascii: "^"):
      return letters <= 15 && text.byte(at: before) != sign ? start - 1..<closing : nil
    case UInt8(ascii: "*"):
      return isSetOff && letters >= 2 && text.isUpper(at: first) ? start - 1..<closing : nil
    case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: "~"):
      let isName = sign == UInt8(ascii: "~") && letters >= 2 && text.isUpper(at: first)
      return isSetOff && (isInitials || isName) ? start - 1..<closing : nil
    default: return nil
    }
  }

  /// A name after a dash at the end: "-Becky", "Thanks - Mark", "-S.D."
  private mutating func dashedName(
    _ text: MessageText, _ closing: Int, _ signals: ConversationSignals
  ) -> Range<Int>? {
    var end = closing
    for _ in 0..<3 {
      guard let word = text.word(endingAt: end), word.isCapitalised, word.digitCount == 0, word.letterCount <= 14 else {
        return nil
      }
      if word.letterCount > 1, names.contains(lexicon.notNames, text, word) { return nil }
      let dash = text.startOfSpaces(before: word.start, sameLine: true)
      if dash > 0 {
        var start = text.start(before: dash)
        if text.isDash(at: start) {
          let isDoubled = start > 0 && text.isDash(at: text.start(before: start))
          if isDoubled { start = text.start(before: start) }
          guard start > 0 else { return start..<closing }
          let before = text.start(before: start)
          guard !text.isWord(at: before), !text.isDash(at: before) else { return nil }
          let isAttached = dash == word.start
          return isAttached || isDoubled || maySign(word, after: start, text, signals) ? start..<closing : nil
        }
      }
      end = text.endOfWord(before: word.start)
    }
    return nil
  }

  /// Whether a word behind a dash between spaces is a name, rather than goes on with the sentence: "the train Lyon - Paris".
  private mutating func maySign(
    _ word: Word, after dash: Int, _ text: MessageText, _ signals: ConversationSignals
  ) -> Bool {
    if word.letterCount <= 3, word.upperCount == word.letterCount { return true }
    if names.contains(lexicon.firstNames, text, word) || names.hasMatch(.agent, text, at: word.start) { return true }
    let end = text.startOfSpaces(before: dash, sameLine: false)
    guard end > 0, !text.isSentenceEnd(at: end - 1), !text.hasLineEnd(end, dash) else { return true }
    return signals.hits[signals.openHits...].contains {
      ($0.signal == .farewell || $0.signal == .thanks) && Int($0.end) == end
    }
  }

  /// A name alone at the end, after a sentence, a line end, thanks or a farewell.
  private mutating func bareName(
    _ text: MessageText, _ agent: Int32, _ closing: Int, _ signals: ConversationSignals
  ) -> Range<Int>? {
    guard var word = text.word(endingAt: closing), word.digitCount == 0 else { return nil }
    if word.isCapitalised,
      let before = text.word(endingAt: text.startOfSpaces(before: word.start, sameLine: true)), before.looksLikeName,
      names.contains(lexicon.firstNames, text, before)
    {
      word = before
    }
    let isAgents = names.entries.contains {
      $0.role == .agent && $0.agent == agent && names.match($0, text, at: word.start) != nil
    }
    guard isAgents || (word.looksLikeName && names.contains(lexicon.firstNames, text, word)), word.start > 0 else {
      return nil
    }
    guard !isAddressed(word.start, signals) else { return nil }
    let previous = text.startOfSpaces(before: word.start, sameLine: false)
    guard previous > 0 else { return nil }
    let range = word.start..<closing
    if text.isSentenceEnd(at: previous - 1) || text.hasLineEnd(previous, word.start) { return range }
    let isAfterComma = text.byte(at: previous - 1) == UInt8(ascii: ",")
    if isAfterComma, isAgents { return range }
    let courtesyEnd = isAfterComma ? previous - 1 : previous
    let follows = signals.hits[signals.openHits...].contains {
      ($0.signal == .farewell || ($0.signal == .thanks && (isAfterComma || isAgents))) && Int($0.end) == courtesyEnd
    }
    return follows ? range : nil
  }

  /// The team's name at the end: "L'équipe Smart", "Smart team".
  private func team(_ text: MessageText, _ closing: Int) -> Range<Int>? {
    // Nearly every message ends here: the last word would be the brand's or "team".
    guard let last = text.word(endingAt: closing), last.isCapitalised || isTeam(text, last) else { return nil }
    guard names.entries.contains(where: { $0.role == .brand }) else { return nil }
    var position = max(0, closing - 60)
    while position < closing {
      if text.isWord(at: position), position == 0 || !text.isWord(at: text.start(before: position)),
        let end = brandMatch(text, at: position)
      {
        let before = text.word(endingAt: text.endOfWord(before: position))
        let after = text.word(at: text.skippingSpaces(from: end))
        if let before, isTeam(text, before), end >= closing { return before.start..<end }
        if let after, isTeam(text, after), after.end >= closing { return position..<after.end }
      }
      position += text.character(at: position).length
    }
    return nil
  }

  private func isTeam(_ text: MessageText, _ word: Word) -> Bool {
    switch word.letterCount {
    case 6: return folds(text, word, to: "equipe")
    case 4: return folds(text, word, to: "team") || folds(text, word, to: "care")
    default: return false
    }
  }

  private func folds(_ text: MessageText, _ word: Word, to folded: StaticString) -> Bool {
    var position = word.start
    for offset in 0..<folded.utf8CodeUnitCount {
      let character = text.character(at: position)
      guard character.first == folded.utf8Start[offset] else { return false }
      position += character.length
    }
    return true
  }
}
