extension SignalReader {
  /// What a customer's message gives. The order matters: digits that one kind claims are no other's.
  mutating func readGives(_ text: MessageText) -> InformationSet {
    var gives: InformationSet = hasLearnedName ? [InformationSet(.name)] : []
    claimed.removeAll(keepingCapacity: true)
    personalData.find(in: text.bytes, mayHoldSecrets: mayHoldSecrets)
    for hit in personalData.hits where !Self.mayBeReference(hit.kind) {
      claim(hit.bytes)
      if hit.kind == .email, isOfficial(text, hit.bytes) { continue }
      gives.insert(InformationSet(Self.information(hit.kind)))
    }
    guard survey.digitCount > 0 else {
      return pendingAsks.isEmpty ? gives : gives.union(readAnswers(text, after: gives))
    }
    for kind in [InformationKind.password, .card] {
      guard let code = readSecret(text, kind) else { continue }
      claim(code)
      gives.insert(InformationSet(kind))
    }
    for kind in [InformationKind.customerNumber, .orderNumber, .productReference, .identityDocument] {
      if readAnnounced(text, kind) { gives.insert(InformationSet(kind)) }
    }
    for hit in personalData.hits where Self.mayBeReference(hit.kind) && !isClaimed(hit.bytes) {
      claim(hit.bytes)
      if hit.kind == .phone,
        hit.isServiceNumber || hasMatch(.notGiven(.phone), in: text.sentence(around: Int(hit.start)))
      {
        continue
      }
      gives.insert(InformationSet(Self.information(hit.kind)))
    }
    if readAnnouncedPhone(text) { gives.insert(InformationSet(.phone)) }
    if readDates(text) { gives.insert(InformationSet(.date)) }
    if readPostalAddress(text) { gives.insert(InformationSet(.postalAddress)) }
    if !pendingAsks.isEmpty { gives.formUnion(readAnswers(text, after: gives)) }
    return gives.union(readCorrection(text, after: gives))
  }

  /// Whether digits of a kind count only where no word claims them as an order's, a customer's or a product's.
  private static func mayBeReference(_ kind: PersonalDataKind) -> Bool {
    switch kind {
    case .phone, .card, .identityNumber, .identityDocument: true
    case .email, .iban, .cardCode, .password: false
    }
  }

  private static func information(_ kind: PersonalDataKind) -> InformationKind {
    switch kind {
    case .email: .email
    case .phone: .phone
    case .iban: .iban
    case .card, .cardCode: .card
    case .identityNumber, .identityDocument: .identityDocument
    case .password: .password
    }
  }

  /// Marks a range as belonging to something; more than a person writes are not kept.
  mutating func claim(_ range: Range<Int>) {
    if claimed.count < 256 { claimed.append(range) }
  }

  /// Whether a range has been claimed by another kind.
  func isClaimed(_ range: Range<Int>) -> Bool { isClaimed(range.lowerBound, range.upperBound) }

  /// The same of two positions.
  func isClaimed(_ start: Int, _ end: Int) -> Bool {
    claimed.contains { $0.lowerBound < end && start < $0.upperBound }
  }

  /// Whether an address is an office's: "contact@…", or one with the brand's name in its domain.
  private mutating func isOfficial(_ text: MessageText, _ address: Range<Int>) -> Bool {
    guard let at = text.position(of: UInt8(ascii: "@"), from: address.lowerBound) else { return false }
    if let word = text.word(at: address.lowerBound), word.end == at,
      names.contains(lexicon.glossary, text, word) || names.contains(lexicon.notNames, text, word)
    {
      return true
    }
    for position in at + 1..<max(at + 1, address.upperBound) where names.hasMatch(.brand, text, at: position) {
      return true
    }
    return false
  }

  /// A telephone number that only a phrase of the lexicon announces.
  private mutating func readAnnouncedPhone(_ text: MessageText) -> Bool {
    guard survey.digitCount >= PersonalDataFinder.fewestDigits else { return false }
    for match in informationMatches where match.role == .given(.phone) {
      let end = min(text.count, match.end + PersonalDataFinder.wordReach)
      guard let number = personalData.phone(in: text, match.end..<end), !isClaimed(number),
        text.wordCount(from: match.end, to: number.lowerBound, limit: 6) < 6,
        !hasMatch(.notGiven(.phone), in: text.sentence(around: number.lowerBound))
      else { continue }
      claim(number)
      return true
    }
    return false
  }

  /// Whether a phrase that announces a kind ends shortly before a position, with nothing between them that speaks of something else.
  func isAnnounced(_ kind: InformationKind, _ text: MessageText, _ start: Int) -> Bool {
    var index = firstMatch(from: start)
    while index > 0, start - informationMatches[index - 1].start < 80 {
      index -= 1
      let match = informationMatches[index]
      guard match.end <= start else { continue }
      if match.role == .notGiven(kind) { return false }
      if match.role == .given(kind), text.wordCount(from: match.end, to: start, limit: 6) < 6 { return true }
    }
    return false
  }
}
