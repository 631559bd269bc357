extension SignalReader {
  /// Finds what an agent should not write out: card numbers, IBANs, security codes, passwords, numbers of persons and of their
  /// documents.
  mutating func readRepeats(_ text: MessageText, _ signals: inout ConversationSignals, _ mask: inout SignalMask) {
    claimed.removeAll(keepingCapacity: true)
    personalData.find(in: text.bytes, mayHoldSecrets: mayHoldSecrets)
    for hit in personalData.hits where hit.kind != .email && hit.kind != .phone {
      claim(hit.bytes)
      repeats(hit.bytes, &signals, &mask)
    }
    guard survey.digitCount > 0 else { return }
    for kind in [InformationKind.password, .card] {
      if let range = readSecret(text, kind), !isClaimed(range) { repeats(range, &signals, &mask) }
    }
  }

  private func repeats(_ range: Range<Int>, _ signals: inout ConversationSignals, _ mask: inout SignalMask) {
    add(.repeatsSensitive, from: range.lowerBound, to: range.upperBound, &signals, &mask)
  }

  /// A password ("mot de passe : Lilas-2026") or a card's security code ("CVV 123") right after its name; its range.
  mutating func readSecret(_ text: MessageText, _ kind: InformationKind) -> Range<Int>? {
    for index in informationMatches.indices where informationMatches[index].role == .given(kind) {
      var position = informationMatches[index].end
      var passed = 0
      while position < text.count, passed < 4 {
        let byte = text.byte(at: position)
        if text.isSentenceEnd(at: position) { break }
        guard text.isWord(at: position) else {
          position += text.character(at: position).length
          continue
        }
        let end = endOfSecret(text, position)
        if kind == .password ? isPassword(text, position, end) : isSecurityCode(text, position, end) {
          return position..<end
        }
        guard let word = text.word(at: position), byte >= 0x80 || byte &- 0x30 >= 10,
          names.contains(lexicon.betweenWords, text, word) || names.contains(lexicon.numberWords, text, word)
        else { break }
        passed += 1
        position = word.end
      }
    }
    return nil
  }

  /// Where characters without a space end; a closing quotation mark or a full stop at the end is no part of them.
  private func endOfSecret(_ text: MessageText, _ start: Int) -> Int {
    var end = start
    while end < text.count, end - start < 64 {
      let byte = text.byte(at: end)
      guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: ",") else { break }
      end += 1
    }
    while end > start, !text.isWord(at: end - 1), text.byte(at: end - 1) != UInt8(ascii: "!") { end -= 1 }
    return end
  }

  /// Letters with digits among them, six characters at least.
  private func isPassword(_ text: MessageText, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 6 else { return false }
    var letters = 0
    var digits = 0
    for position in start..<end {
      let byte = text.byte(at: position)
      if byte &- 0x30 < 10 { digits += 1 }
      if (byte | 0x20) &- 0x61 < 26 { letters += 1 }
    }
    return letters > 0 && digits > 0
  }

  private func isSecurityCode(_ text: MessageText, _ start: Int, _ end: Int) -> Bool {
    guard end - start == 3 || end - start == 4 else { return false }
    for position in start..<end where text.byte(at: position) &- 0x30 >= 10 { return false }
    return true
  }
}
