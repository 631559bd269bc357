import Conversations

/// The names that count in one conversation: the customer's, the agents', the brand's. Flat storage, used again for the next.
struct NameBook {
  private(set) var entries: [NameEntry] = []
  private(set) var storage: [UInt8] = []
  /// Whether a plausible name of the customer is known.
  private(set) var isKnown = false
  /// Whether a wrong first name can be told for certain: the customer's own is known as one, or his full name is.
  private(set) var isFirstNameKnown = false
  /// Whether his family name is known.
  private(set) var isFamilyNameKnown = false
  /// Whether there is a name of the customer, of whatever role.
  private(set) var hasCustomers = false
  /// Whether there is a name of an agent or a brand.
  private(set) var hasDesk = false
  private var scratch: [UInt8] = []

  /// Collects the names of a conversation.
  mutating func begin(_ conversation: Conversation, _ identifiers: IdentifierTable, _ lexicon: SignalLexicon) {
    entries.removeAll(keepingCapacity: true)
    storage.removeAll(keepingCapacity: true)
    isKnown = false
    isFirstNameKnown = false
    isFamilyNameKnown = false
    hasCustomers = false
    hasDesk = false
    identifiers.withBytes(of: conversation.brand) { addBrand($0) }
    identifiers.withBytes(of: conversation.site) { addBrand($0) }
    conversation.arena.withUnsafeBufferPointer { arena in
      for (position, agent) in conversation.agents.enumerated() {
        for span in [agent.givenName, agent.pseudonym] where span.range.upperBound <= arena.count {
          addWhole(UnsafeBufferPointer(rebasing: arena[span.range]), .agent, Int32(position))
        }
      }
      let given = conversation.customer.givenName
      let family = conversation.customer.familyName
      if !family.isEmpty, family.range.upperBound <= arena.count {
        addCustomer(UnsafeBufferPointer(rebasing: arena[family.range]), .family, lexicon)
      }
      if !given.isEmpty, given.range.upperBound <= arena.count {
        addCustomer(UnsafeBufferPointer(rebasing: arena[given.range]), .given, lexicon)
      }
    }
  }

  /// Adds a brand, and the brand without the country that a site's label may end with: "Smart France" signs as "Smart" too.
  private mutating func addBrand(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Some exports give the brand's number only; nobody signs with it.
    guard bytes.contains(where: { $0 > 0x7F || ($0 | 0x20) &- 0x61 < 26 }) else { return }
    addWhole(bytes, .brand)
    guard let space = bytes.lastIndex(of: 0x20), space > 0 else { return }
    let last = bytes[(space + 1)...]
    guard Self.countries.contains(where: { last.elementsEqual($0.utf8) }) else { return }
    addWhole(UnsafeBufferPointer(rebasing: bytes[..<space]), .brand)
  }

  private static let countries = [
    "France", "Belgique", "Belgium", "Suisse", "Switzerland", "Luxembourg", "Canada", "UK", "GB", "Ireland", "US",
    "USA",
    "Deutschland", "Germany", "España", "Spain", "Italia", "Italy", "Nederland", "Europe",
  ]

  /// Adds a name of the profile: known if it is plausible, else a nickname.
  private mutating func addCustomer(
    _ bytes: UnsafeBufferPointer<UInt8>, _ role: NameEntry.Role, _ lexicon: SignalLexicon
  ) {
    guard NamePlausibility.isPlausible(MessageText(bytes), lexicon) else {
      addWhole(bytes, .nickname)
      addParts(role: .nickname, lexicon)
      return
    }
    if let brand = entries.first(where: { $0.role == .brand }), isEqual(brand, bytes) { return }
    guard role == .family || isFamilyNameKnown || beginsWithFirstName(bytes, lexicon) else {
      // A single word that is no first name we know may be a pseudonym ("Tchazt"): recognised, but obliging to nothing.
      addWhole(bytes, .nickname)
      addParts(role: .nickname, lexicon)
      return
    }
    learn(bytes, role, lexicon)
  }

  private func beginsWithFirstName(_ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: SignalLexicon) -> Bool {
    var folded: [UInt8] = []
    PhraseFolding.append(bytes, to: &folded)
    while let last = folded.last, last == 0x20 { folded.removeLast() }
    if lexicon.firstNames.contains(folded[...]) { return true }
    guard let space = folded.firstIndex(of: 0x20) else { return false }
    return lexicon.firstNames.contains(folded[..<space])
  }

  /// Adds a name that the customer bears: the whole, and each of its words.
  mutating func learn(_ bytes: UnsafeBufferPointer<UInt8>, _ role: NameEntry.Role, _ lexicon: SignalLexicon) {
    addWhole(bytes, role)
    addParts(role: role, lexicon)
    let hadGiven = entries.contains { $0.role == .given }
    isKnown = true
    if role == .family { isFamilyNameKnown = true }
    for entry in entries where entry.isCustomers && entry.role != .nickname {
      if lexicon.firstNames.contains(storage[entry.offset..<entry.offset + entry.length]) { isFirstNameKnown = true }
    }
    if hadGiven, isFamilyNameKnown { isFirstNameKnown = true }
  }

  /// Adds a word that the customer may be called by, each once; no more than a few dozen, whatever he writes.
  mutating func learnNickname(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard entries.count < 48, !entries.contains(where: { $0.isCustomers && isEqual($0, bytes) }) else { return }
    addWhole(bytes, .nickname)
  }

  private mutating func addWhole(_ bytes: UnsafeBufferPointer<UInt8>, _ role: NameEntry.Role, _ agent: Int32 = -1) {
    let offset = storage.count
    PhraseFolding.append(bytes, to: &storage)
    while storage.count > offset, let last = storage.last, !FoldedCharacter.isWord(last), last != UInt8(ascii: "+") {
      storage.removeLast()
    }
    guard storage.count > offset, FoldedCharacter.isWord(storage[offset]) else {
      storage.removeSubrange(offset...)
      return
    }
    let entry = NameEntry(offset: offset, length: storage.count - offset, role: role, agent: agent)
    entries.append(entry)
    if entry.isCustomers { hasCustomers = true } else { hasDesk = true }
  }

  /// Adds the words of the entry added last, of a nickname only those that are first names.
  private mutating func addParts(role: NameEntry.Role, _ lexicon: SignalLexicon) {
    guard let whole = entries.last, whole.offset + whole.length == storage.count else { return }
    var start = whole.offset
    let end = whole.offset + whole.length
    for position in start...end where position == end || storage[position] == FoldedCharacter.space {
      let length = position - start
      if length >= 3, length < whole.length,
        role != .nickname || lexicon.firstNames.contains(storage[start..<position])
      {
        entries.append(NameEntry(offset: start, length: length, role: role))
      }
      start = position + 1
    }
  }

  private mutating func isEqual(_ entry: NameEntry, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    scratch.removeAll(keepingCapacity: true)
    PhraseFolding.append(bytes, to: &scratch)
    return scratch[...] == storage[entry.offset..<entry.offset + entry.length]
  }

  /// Where a name ends if it stands at `position` as whole words, however it is spaced, hyphened, accented or capitalised.
  func match(_ entry: NameEntry, _ text: MessageText, at position: Int) -> Int? {
    var position = position
    var matched = 0
    var isAfterSpace = false
    return storage.withUnsafeBufferPointer { storage in
      while matched < entry.length {
        guard position < text.count else { return nil }
        let character = text.character(at: position)
        position += character.length
        if character.first == FoldedCharacter.dropped { continue }
        if character.first == FoldedCharacter.space {
          if isAfterSpace { continue }
          isAfterSpace = true
        } else {
          isAfterSpace = false
        }
        guard storage[entry.offset + matched] == character.first else { return nil }
        matched += 1
        if character.second != 0 {
          guard matched < entry.length, storage[entry.offset + matched] == character.second else { return nil }
          matched += 1
        }
      }
      while position < text.count, text.character(at: position).first == FoldedCharacter.dropped {
        position += text.character(at: position).length
      }
      return text.isWord(at: position) ? nil : position
    }
  }

  /// Where the longest name of the customer that stands at `position` ends.
  func customerMatch(_ text: MessageText, at position: Int) -> Int? {
    var end: Int?
    for entry in entries where entry.isCustomers {
      if let found = match(entry, text, at: position), found > end ?? 0 { end = found }
    }
    return end
  }

  /// Whether a name of this role stands at `position`.
  func hasMatch(_ role: NameEntry.Role, _ text: MessageText, at position: Int) -> Bool {
    entries.contains { $0.role == role && match($0, text, at: position) != nil }
  }

  /// Whether a word is one typing error away from a name of the customer, or one of the two is the beginning of the other ("Alex").
  mutating func isNearCustomer(_ text: MessageText, _ word: Word) -> Bool {
    fold(text, word)
    for entry in entries where entry.isCustomers {
      let name = storage[entry.offset..<entry.offset + entry.length]
      if name.count >= 5, OneTypingError.parts(scratch[...], name) { return true }
      let shorter = min(name.count, scratch.count)
      if shorter >= 3, entry.role != .nickname || shorter >= 5, name.prefix(shorter) == scratch.prefix(shorter) {
        return true
      }
    }
    return false
  }

  /// Whether the folded word is in a set.
  mutating func contains(_ set: WordSet, _ text: MessageText, _ word: Word) -> Bool {
    fold(text, word)
    return set.contains(scratch[...])
  }

  /// Whether these bytes, folded, are in a set.
  mutating func contains(_ set: WordSet, _ text: MessageText, from start: Int, to end: Int) -> Bool {
    fold(text, start, end)
    return set.contains(scratch[...])
  }

  private mutating func fold(_ text: MessageText, _ word: Word) { fold(text, word.start, word.end) }

  private mutating func fold(_ text: MessageText, _ start: Int, _ end: Int) {
    scratch.removeAll(keepingCapacity: true)
    PhraseFolding.append(UnsafeBufferPointer(rebasing: text.bytes[start..<end]), to: &scratch)
  }
}
