/// Addresses, passwords and codes.
extension PersonalDataFinder {
  /// E-mail addresses. O(bytes): what a search has passed over is not looked at again.
  mutating func findEmails(_ text: MessageText) {
    beginSearch()
    guard let first = text.position(of: UInt8(ascii: "@"), from: 0) else { return }
    var position = max(0, first - 64)
    while position < text.count, let match = PersonalDataPatterns.email.first(in: text, position..<text.count) {
      keep(.email, match)
      guard let next = text.position(of: UInt8(ascii: "@"), from: match.upperBound) else { break }
      position = max(match.upperBound, next - 64)
    }
    endSearch()
  }

  /// Passwords and codes, right after a word for them.
  mutating func findSecrets(_ text: MessageText) {
    find(.password, after: PersonalDataPatterns.passwordWords, in: text) { $0.password(text, $1) }
    find(.cardCode, after: PersonalDataPatterns.codeWords, in: text) { $0.code(text, $1) }
  }

  private mutating func find(
    _ kind: PersonalDataKind, after words: BytePattern, in text: MessageText,
    _ value: (PersonalDataFinder, Range<Int>) -> Range<Int>?
  ) {
    beginSearch()
    var position = 0
    while position < text.count, let word = words.first(in: text, position..<text.count) {
      position = word.upperBound
      if let value = value(self, word), !isTaken(value) {
        keep(kind, value)
        position = value.upperBound
      }
    }
    endSearch()
  }

  /// No value stands further from its word, in bytes.
  private static let valueReach = 128

  private func window(_ text: MessageText, _ word: Range<Int>) -> Range<Int> {
    word.lowerBound..<min(text.count, word.upperBound + Self.valueReach)
  }

  /// The password after a word: letters and digits, or after a colon or in quotation marks also other mixtures.
  private func password(_ text: MessageText, _ word: Range<Int>) -> Range<Int>? {
    guard let match = PersonalDataPatterns.password.first(in: text, window(text, word)),
      match.lowerBound == word.lowerBound
    else { return nil }
    var start = match.upperBound
    while start > word.upperBound, !isOpening(text, start - 1) { start -= 1 }
    var isPointed = false
    for position in word.upperBound..<start {
      switch text.byte(at: position) {
      case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "\""), 0xAB, 0x9C: isPointed = true
      default: break
      }
    }
    var end = match.upperBound
    while end > start, isClosing(text, end - 1) { end -= 1 }
    guard end - start >= 4, end - start <= 64 else { return nil }
    var (letters, digits, capitals, signs) = (0, 0, 0, 0)
    for position in start..<end {
      let byte = text.byte(at: position)
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A:
        letters += 1
        if position > start { capitals += 1 }
      case 0x61...0x7A, 0x80...0xFF: letters += 1
      case UInt8(ascii: "'"), UInt8(ascii: "-"): break
      default: if position < end - 1 { signs += 1 }
      }
    }
    if letters > 0, digits > 0 { return end - start >= 6 ? start..<end : nil }
    guard isPointed else { return nil }
    if letters == 0 { return signs == 0 && digits >= 5 ? start..<end : nil }
    return end - start >= 6 && capitals < letters - 1 && (capitals > 0 || signs > 0) && !isAddress(text, start..<end)
      ? start..<end : nil
  }

  private func isOpening(_ text: MessageText, _ position: Int) -> Bool {
    let byte = text.byte(at: position)
    if byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(") { return true }
    if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") {
      return text.byte(at: position + 1) != UInt8(ascii: "/")
    }
    // The last bytes of the no-break spaces and of the quotation marks that open.
    let before = text.byte(at: position - 1)
    return (byte == 0xA0 || byte == 0xAB) && before == 0xC2
      || (byte == 0xAF || byte == 0x9C || byte == 0x9E) && before == 0x80 && text.byte(at: position - 2) == 0xE2
  }

  private func isClosing(_ text: MessageText, _ position: Int) -> Bool {
    switch text.byte(at: position) {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"),
      UInt8(ascii: ")"),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  private func isAddress(_ text: MessageText, _ range: Range<Int>) -> Bool {
    range.contains { text.byte(at: $0) == UInt8(ascii: "/") && text.byte(at: $0 + 1) == UInt8(ascii: "/") }
      || text.byte(at: range.lowerBound) == UInt8(ascii: "/")
  }

  /// The code after a word: three or four digits, up to six of a secret number.
  private func code(_ text: MessageText, _ word: Range<Int>) -> Range<Int>? {
    guard let match = PersonalDataPatterns.code.first(in: text, window(text, word)), match.lowerBound == word.lowerBound
    else { return nil }
    var start = match.upperBound
    while text.byte(at: start - 1) &- 0x30 < 10 { start -= 1 }
    let isPIN =
      (text.byte(at: word.lowerBound) | 0x20) == UInt8(ascii: "p")
      || text.byte(at: word.upperBound - 1) & 0xDF == UInt8(ascii: "N")
    guard match.upperBound - start <= (isPIN ? 6 : 4), isSetOff(text, start..<match.upperBound) else { return nil }
    return start..<match.upperBound
  }
}
