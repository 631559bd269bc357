extension SignalReader {
  /// Finds the customer's name elsewhere in the message: capitalised, exact, and no word of another use.
  mutating func mentionCustomer(
    _ text: MessageText, _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) {
    for entry in names.entries where entry.isCustomers && entry.length >= 2 {
      let initial = names.storage[entry.offset]
      guard initial &- 0x61 < 26 else { continue }
      for lead in [initial - 0x20, 0xC3] {
        if lead == 0xC3, initial != UInt8(ascii: "e"), initial != UInt8(ascii: "a") { continue }
        var position = 0
        while let start = text.position(of: lead, from: position) {
          position = start + 1
          guard start == 0 || !text.isWord(at: text.start(before: start)) else { continue }
          guard let end = names.match(entry, text, at: start), isMention(entry, start, end, text) else { continue }
          mask.insert(.namesCustomer)
          signals.hits.append(
            SignalHit(
              signal: .namesCustomer, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end)))
          if isSetOff(start, text) {
            mask.insert(.addressesByName)
            signals.hits.append(
              SignalHit(
                signal: .addressesByName, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end)
              ))
          }
          return
        }
      }
    }
  }

  /// Whether a name follows a comma, with a title or without: "C'est noté, Mme Roy."
  private mutating func isSetOff(_ start: Int, _ text: MessageText) -> Bool {
    var place = text.startOfSpaces(before: start, sameLine: true)
    if let title = text.word(endingAt: text.endOfWord(before: start)), names.contains(lexicon.titles, text, title) {
      place = text.startOfSpaces(before: title.start, sameLine: true)
    }
    return place > 0 && text.byte(at: place - 1) == UInt8(ascii: ",")
  }

  private mutating func isMention(_ entry: NameEntry, _ start: Int, _ end: Int, _ text: MessageText) -> Bool {
    guard let word = text.word(at: start) else { return false }
    if names.hasMatch(.agent, text, at: start) || names.hasMatch(.brand, text, at: start) { return false }
    let previous = text.word(endingAt: text.endOfWord(before: start))
    if let previous, names.contains(lexicon.titles, text, previous) { return true }
    if names.contains(lexicon.ambiguousNames, text, word) || names.contains(lexicon.notNames, text, word) {
      return false
    }
    switch entry.role {
    case .family:
      guard let previous else { return false }
      return previous.isCapitalised
        && (names.customerMatch(text, at: previous.start) != nil || previous.letterCount == 1)
    default: return entry.length >= 3
    }
  }
}
