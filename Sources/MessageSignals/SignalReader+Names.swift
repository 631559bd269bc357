import Conversations

extension SignalReader {
  /// Finds whom an agent's own message addresses and who signs it.
  mutating func readNames(
    _ text: MessageText, _ agent: Int32, _ arena: UnsafeBufferPointer<UInt8>, _ events: UnsafeBufferPointer<Event>,
    _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) {
    let phraseHits = signals.hits.count
    var position = mask.isDisjoint(with: Self.mayPrecedeNames) ? phraseHits : signals.openHits
    while position < phraseHits {
      let hit = signals.hits[position]
      position += 1
      guard mayPrecedeName(hit.signal) else { continue }
      if let address = address(after: hit, text) { add(address, text, arena, events, &signals, &mask) }
    }
    let hasComma = takesAllSteps || words.signs.contains(.comma)
    // Only titles stand before names without a comma behind them.
    if hasComma || words.traits.contains(.isTitle), !mask.contains(.addressesByName),
      let address = openingAddress(text, agent)
    {
      add(address, text, arena, events, &signals, &mask)
    }
    if hasComma, !mask.contains(.addressesByName), let address = enclosedAddress(text) {
      add(address, text, arena, events, &signals, &mask)
    }
    if names.hasCustomers, !mask.contains(.namesCustomer) { mentionCustomer(text, &signals, &mask) }
    if takesAllSteps || mayBeSigned(mask) { readSignature(text, agent, &signals, &mask) }
  }

  private static let mayPrecedeNames = SignalMask([.greeting, .thanks, .farewell, .apology])

  /// Whether there may be a signature: a name of the desk is known, the last word may be one, or a sign, a line or a formula stands before it.
  private func mayBeSigned(_ mask: SignalMask) -> Bool {
    names.hasDesk || words.mayEndWithName || mask.contains(.farewell)
      || !words.signs.isDisjoint(with: [.signing, .equals, .slash, .lineEnd])
  }

  /// Whether one addresses somebody after words of this kind: "Hi Chris", "Thanks Chris", "Bye Chris", "Sorry Chris".
  private func mayPrecedeName(_ signal: Signal) -> Bool {
    switch signal {
    case .greeting, .thanks, .farewell, .apology: true
    default: false
    }
  }

  private mutating func add(
    _ address: Address, _ text: MessageText, _ arena: UnsafeBufferPointer<UInt8>, _ events: UnsafeBufferPointer<Event>,
    _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) {
    func hit(_ signal: Signal) {
      mask.insert(signal)
      signals.hits.append(
        SignalHit(
          signal: signal, start: UInt32(truncatingIfNeeded: address.start), end: UInt32(truncatingIfNeeded: address.end)
        ))
    }
    hit(.addressesByName)
    if address.isCustomers {
      hit(.namesCustomer)
    } else if address.isCertain, names.isKnown, !isWrittenByCustomer(address, text, arena, events) {
      hit(.namesSomeoneElse)
    } else if !names.isKnown {
      // Where no record says otherwise, whom an agent addresses by name is the customer.
      hit(.namesCustomer)
    }
  }

  /// Whether the customer writes one of the words anywhere in the conversation: then it may well be right.
  private mutating func isWrittenByCustomer(
    _ address: Address, _ text: MessageText, _ arena: UnsafeBufferPointer<UInt8>, _ events: UnsafeBufferPointer<Event>
  ) -> Bool {
    var probe = PhraseProbe()
    var position = address.start
    while position < address.end {
      guard let word = text.word(at: position) else {
        position += text.character(at: position).length
        continue
      }
      position = word.end
      guard word.letterCount >= 2 else { continue }
      probe.set(UnsafeBufferPointer(rebasing: text.bytes[word.start..<word.end]))
      for event in events where event.author == .customer && event.text.range.upperBound <= arena.count {
        if probe.occurs(in: MessageText(UnsafeBufferPointer(rebasing: arena[event.text.range]))) { return true }
      }
    }
    return false
  }

  /// The name after a greeting, thanks or a farewell: "Bonjour Sophie,", "Hi, Chris!", "Merci Mme Roy".
  private mutating func address(after hit: SignalHit, _ text: MessageText) -> Address? {
    var position = text.skippingSpaces(from: Int(hit.end))
    var isAfterComma = false
    if text.byte(at: position) == UInt8(ascii: ",") {
      isAfterComma = true
      position = text.skippingSpaces(from: position + 1)
    }
    guard let word = text.word(at: position) else { return nil }
    if names.contains(lexicon.titles, text, word) {
      let isGreeting = hit.signal == .greeting
      return titledName(after: word, text, isCertain: isGreeting)
    }
    if hit.signal == .farewell || isAfterComma || isLast(word, text), names.hasMatch(.agent, text, at: position) {
      return nil
    }
    if let end = names.customerMatch(text, at: position) {
      return Address(start: position, end: end, isCustomers: true, isCertain: true)
    }
    if names.hasMatch(.agent, text, at: position) || names.hasMatch(.brand, text, at: position) { return nil }
    return address(word, text, hit.signal, isAfterComma: isAfterComma)
  }

  private mutating func address(_ word: Word, _ text: MessageText, _ signal: Signal, isAfterComma: Bool) -> Address? {
    guard !names.contains(lexicon.notNames, text, word) else { return nil }
    let isFirstName = names.contains(lexicon.firstNames, text, word)
    let isAmbiguous = names.contains(lexicon.ambiguousNames, text, word)
    let end = endOfName(word, text)
    let isNear = (word.isCapitalised || isFirstName) && word.digitCount == 0 && names.isNearCustomer(text, word)
    let closes = closesAddress(text, end)
    if isFirstName || isNear {
      guard word.isCapitalised || (closes && !isAmbiguous && signal == .greeting) else { return nil }
      // "Hello, will you be home?"
      if isAmbiguous, isAfterComma, !closes { return nil }
      guard !presentsItself(text, end) else { return nil }
      // "Bonne journée, Marc" may be a signature, and so may "Merci Marc" at the end.
      if !isNear, signal != .greeting, isAfterComma || signal == .farewell || isLast(word, text) { return nil }
      let isCertain = isFirstName && !isAmbiguous && signal == .greeting && !isAfterComma
      return Address(
        start: word.start, end: end, isCustomers: isNear, isCertain: isCertain && names.isFirstNameKnown)
    }
    guard closes, word.isCapitalised, word.letterCount >= 2 else { return nil }
    if signal != .greeting || isAfterComma {
      // "Thanks Sreya, …", "Hey, Kash!": rare names, where no record says how the customer is called.
      guard !names.isKnown, signal == .greeting || signal == .thanks && !isAfterComma, word.looksLikeName,
        word.letterCount >= 3, word.upperCount == 1, !isLast(word, text)
      else { return nil }
    }
    return Address(start: word.start, end: end, isCustomers: false, isCertain: false)
  }

  /// The name after a title: "Mme Roy", "Monsieur Le Goff".
  private mutating func titledName(after title: Word, _ text: MessageText, isCertain: Bool) -> Address? {
    var position = title.end
    if text.byte(at: position) == UInt8(ascii: ".") { position += 1 }
    position = text.skippingSpaces(from: position)
    guard let word = text.word(at: position), !names.contains(lexicon.titles, text, word) else { return nil }
    if let end = names.customerMatch(text, at: position) {
      return Address(start: position, end: end, isCustomers: true, isCertain: true)
    }
    guard word.isCapitalised, word.letterCount >= 2, word.digitCount == 0 else { return nil }
    guard !names.contains(lexicon.notNames, text, word), !names.hasMatch(.brand, text, at: position) else { return nil }
    let end = endOfName(word, text)
    let isCustomers = anyWord(from: word.start, to: end, text) { $0.isNearCustomer(text, $1) }
    let isAgents = names.hasMatch(.agent, text, at: position)
    return Address(
      start: position, end: end, isCustomers: isCustomers, isCertain: isCertain && names.isFamilyNameKnown && !isAgents)
  }

  private mutating func anyWord(
    from start: Int, to end: Int, _ text: MessageText, _ test: (inout NameBook, Word) -> Bool
  ) -> Bool {
    var position = start
    while position < end {
      if let word = text.word(at: position) {
        if test(&names, word) { return true }
        position = word.end
      } else {
        position += text.character(at: position).length
      }
    }
    return false
  }

  /// A name with which the message opens: "Sophie, votre colis est parti".
  private mutating func openingAddress(_ text: MessageText, _ agent: Int32) -> Address? {
    let opening = text.opening
    // Nearly every message ends here: names are followed by a comma, or come after a title.
    guard text.isUpper(at: opening), let word = text.word(at: opening) else { return nil }
    guard word.letterCount <= 12, word.end - opening < 4 || text.hasComma(within: 40, after: word.end) else {
      return nil
    }
    if names.contains(lexicon.titles, text, word) {
      guard let address = titledName(after: word, text, isCertain: true) else { return nil }
      return closesAddress(text, address.end) ? address : nil
    }
    let customerEnd = names.customerMatch(text, at: opening)
    let end = customerEnd ?? endOfName(word, text)
    let comma = text.skippingSpaces(from: end)
    guard text.byte(at: comma) == UInt8(ascii: ","), !names.hasMatch(.agent, text, at: opening) else { return nil }
    if customerEnd != nil { return Address(start: opening, end: end, isCustomers: true, isCertain: true) }
    guard names.contains(lexicon.firstNames, text, word), !names.contains(lexicon.ambiguousNames, text, word) else {
      return nil
    }
    let next = text.skippingSpaces(from: comma + 1)
    guard !presentsItself(text, next), text.wordCount(from: next, to: text.count, limit: 3) >= 3 else { return nil }
    let isNear = names.isNearCustomer(text, word)
    return Address(start: opening, end: end, isCustomers: isNear, isCertain: names.isFirstNameKnown)
  }

  /// A first name between a comma and the end of the clause: "we hope so, Sophie!"
  private mutating func enclosedAddress(_ text: MessageText) -> Address? {
    var position = 0
    while let comma = text.position(of: UInt8(ascii: ","), from: position) {
      position = comma + 1
      let start = text.skippingSpaces(from: position)
      guard let word = text.word(at: start), word.looksLikeName, closesAddress(text, word.end) else { continue }
      let after = text.skippingSpaces(from: word.end)
      let isEnd = text.wordCount(from: after, to: text.count, limit: 1) == 0
      guard !isEnd || text.byte(at: after) == UInt8(ascii: "!") else { continue }
      guard !names.hasMatch(.agent, text, at: start), !names.hasMatch(.brand, text, at: start) else { continue }
      if let end = names.customerMatch(text, at: start) {
        return Address(start: start, end: end, isCustomers: true, isCertain: true)
      }
      guard names.contains(lexicon.firstNames, text, word) || isRareName(word, after, text) else { continue }
      // "in Paris, France." names no France.
      if !names.contains(lexicon.firstNames, text, word) || names.contains(lexicon.ambiguousNames, text, word),
        text.word(endingAt: comma)?.isCapitalised ?? true
      {
        continue
      }
      return Address(
        start: start, end: word.end, isCustomers: names.isNearCustomer(text, word), isCertain: false)
    }
    return nil
  }

  /// Whether a word that no list has may be the customer's name, as no record says another: "we're on it, Perla."
  private mutating func isRareName(_ word: Word, _ after: Int, _ text: MessageText) -> Bool {
    guard !names.isKnown, word.upperCount == 1, word.letterCount >= 4, word.letterCount <= 12 else { return false }
    let mark = text.byte(at: after)
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "!") else { return false }
    return !names.contains(lexicon.notNames, text, word)
  }
}
