import Conversations

extension SignalReader {
  /// Learns the names that a customer gives in a message: by introducing himself, or by signing.
  mutating func learnNames(
    _ text: MessageText, _ position: Int, _ arena: UnsafeBufferPointer<UInt8>, _ events: UnsafeBufferPointer<Event>,
    _ signals: inout ConversationSignals, _ mask: SignalMask
  ) {
    if !mask.isDisjoint(with: Self.presentations) {
      for hit in signals.hits[signals.openHits...] {
        switch hit.signal {
        case .introducesSelf: introduced(text, Int(hit.end), isSure: true, position, &signals)
        case .presentsSomebody: introduced(text, Int(hit.end), isSure: false, position, &signals)
        default: break
        }
      }
    }
    if takesAllSteps || words.mayEndWithName { signed(text, position, events, &signals) }
    if takesAllSteps || words.signs.contains(.at) { learnFromAddresses(text) }
  }

  private static let presentations: SignalMask = [SignalMask(.introducesSelf), SignalMask(.presentsSomebody)]

  /// "Je m'appelle Sophie Roy"; where the phrase may present anybody or anything ("c'est …") only a known first name that stands apart.
  private mutating func introduced(
    _ text: MessageText, _ end: Int, isSure: Bool, _ position: Int, _ signals: inout ConversationSignals
  ) {
    var start = text.skippingSpaces(from: end)
    guard var word = text.word(at: start) else { return }
    var isTitled = false
    if names.contains(lexicon.titles, text, word) {
      start = word.end
      if text.byte(at: start) == UInt8(ascii: ".") { start += 1 }
      start = text.skippingSpaces(from: start)
      guard let next = text.word(at: start) else { return }
      word = next
      isTitled = true
    }
    guard word.digitCount == 0, word.letterCount >= 2, !names.contains(lexicon.notNames, text, word) else { return }
    let isFirstName = names.contains(lexicon.firstNames, text, word)
    guard word.isCapitalised || isFirstName else { return }
    let nameEnd = word.isCapitalised ? endOfName(word, text) : word.end
    if !isSure {
      guard word.isCapitalised, isTitled || isFirstName, isTitled || !names.contains(lexicon.ambiguousNames, text, word)
      else { return }
      let next = text.skippingSpaces(from: nameEnd)
      guard nameEnd > word.end || !text.isWord(at: next) else { return }
    }
    learn(text, word, nameEnd, isFamily: isTitled && !isFirstName, position, &signals)
  }

  /// A signature at the end: "… 4412 ? Nicolas", "Cdlt, N. Petit", "Merci, Sophie".
  private mutating func signed(
    _ text: MessageText, _ position: Int, _ events: UnsafeBufferPointer<Event>, _ signals: inout ConversationSignals
  ) {
    let closing = text.closing
    guard var first = text.word(endingAt: closing), first.digitCount == 0, first.isCapitalised,
      !isCovered(first, signals), !names.contains(lexicon.notNames, text, first)
    else { return }
    var words = 1
    while words < 4, let before = text.word(endingAt: joint(text, before: first.start)), before.isCapitalised,
      before.digitCount == 0, !isCovered(before, signals), !names.contains(lexicon.notNames, text, before)
    {
      first = before
      words += 1
    }
    let isTitled = names.contains(lexicon.titles, text, first) && words > 1
    let isInitial = first.letterCount == 1 && words > 1
    if isTitled || isInitial {
      guard let next = text.word(at: text.skippingSpaces(from: first.end + (text.byte(at: first.end) == 0x2E ? 1 : 0)))
      else { return }
      first = next
    }
    guard first.letterCount >= 2, first.start < closing else { return }
    let isFirstName = names.contains(lexicon.firstNames, text, first)
    let isAmbiguous = names.contains(lexicon.ambiguousNames, text, first) && words == 1
    let isName = (isFirstName && !isAmbiguous) || isInitial || isTitled
    guard isSignature(text, first, isName: isName, isShort: words <= 2, events, position, signals) else { return }
    learn(text, first, closing, isFamily: (isInitial || isTitled) && !isFirstName, position, &signals)
  }

  private func isCovered(_ word: Word, _ signals: ConversationSignals) -> Bool {
    signals.hits[signals.openHits...].contains { Int($0.start) < word.end && word.start < Int($0.end) }
  }

  /// Where the word before a name's word may end: over one space or hyphen, or the full stop of an initial.
  private func joint(_ text: MessageText, before start: Int) -> Int {
    let end = text.startOfSpaces(before: start, sameLine: true)
    guard end > 0 else { return 0 }
    if end == start { return text.isDash(at: text.start(before: end)) ? text.start(before: end) : -1 }
    if text.byte(at: end - 1) == UInt8(ascii: "."), let word = text.word(endingAt: end - 1), word.letterCount == 1 {
      return end - 1
    }
    return end
  }

  /// Whether a name at the end of a customer's message signs it, rather than addresses the agent or ends a sentence.
  private mutating func isSignature(
    _ text: MessageText, _ first: Word, isName: Bool, isShort: Bool, _ events: UnsafeBufferPointer<Event>,
    _ position: Int, _ signals: ConversationSignals
  ) -> Bool {
    var start = first.start
    // Pass over "N." and "Mme" before the family name.
    if let before = text.word(endingAt: text.endOfWord(before: start)),
      before.letterCount == 1 && before.isCapitalised
        || names.contains(lexicon.titles, text, before)
    {
      start = before.start
    }
    let previous = text.startOfSpaces(before: start, sameLine: false)
    guard previous > 0 else { return isName && start == text.opening }
    let hasAnswer = events[0..<position].contains { $0.author == .agent && $0.isPublicMessage }
    let knowsAgents = names.entries.contains { $0.role == .agent }
    let mayAddress = hasAnswer && !knowsAgents
    let isAfterComma = text.byte(at: previous - 1) == UInt8(ascii: ",")
    let isAfterDash = text.isDash(at: text.start(before: previous))
    let courtesyEnd = isAfterComma || text.isSentenceEnd(at: previous - 1) ? previous - 1 : previous
    let courtesy = signals.hits[signals.openHits...].last {
      ($0.signal == .farewell || $0.signal == .thanks) && Int($0.end) == courtesyEnd
    }
    if text.hasLineEnd(previous, start) {
      return isName || (courtesy?.signal == .farewell && isShort && first.looksLikeName)
    }
    if text.isSentenceEnd(at: previous - 1) { return isName }
    if isAfterComma {
      guard let courtesy else { return false }
      if courtesy.signal == .farewell, !mayAddress, isShort, first.looksLikeName { return true }
      return isName && !mayAddress
    }
    if isAfterDash { return isName && !mayAddress }
    guard let courtesy, courtesy.signal == .farewell else { return false }
    return isName && !mayAddress
  }

  /// Adds a name to those that the customer bears.
  private mutating func learn(
    _ text: MessageText, _ first: Word, _ end: Int, isFamily: Bool, _ position: Int,
    _ signals: inout ConversationSignals
  ) {
    if names.hasMatch(.agent, text, at: first.start) || names.hasMatch(.brand, text, at: first.start) { return }
    guard end > first.start, end <= text.count else { return }
    let whole = UnsafeBufferPointer(rebasing: text.bytes[first.start..<end])
    guard NamePlausibility.isPlausible(MessageText(whole), lexicon) else { return }
    hasLearnedName = true
    if isFamily {
      names.learn(whole, .family, lexicon)
    } else {
      names.learn(UnsafeBufferPointer(rebasing: text.bytes[first.start..<first.end]), .given, lexicon)
      let rest = text.skippingSpaces(from: first.end)
      if rest > first.end, rest < end {
        names.learn(UnsafeBufferPointer(rebasing: text.bytes[rest..<end]), .family, lexicon)
      } else if rest < end {
        names.learn(whole, .given, lexicon)
      }
    }
    if signals.nameKnownFrom == nil {
      signals.nameKnownFrom = position
      signals.nameKnownBy = SignalHit(
        signal: .introducesSelf, start: UInt32(truncatingIfNeeded: first.start), end: UInt32(truncatingIfNeeded: end))
    }
  }
}
