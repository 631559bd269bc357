extension SignalReader {
  /// What a message asks for: kinds named right after a request ("pouvez-vous me communiquer votre …"), or alone ("Votre … ?").
  ///
  /// A question that merely mentions a kind asks for nothing, nor does a sentence that warns or announces. `own` is what it asks for that
  /// is the customer's own.
  mutating func readAsks(
    _ text: MessageText, marksSensitive: Bool, _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) -> (asks: InformationSet, own: InformationSet) {
    var asks: InformationSet = []
    var own: InformationSet = []
    let openHits = signals.hits.count
    var covered = 0
    var previous: (kind: InformationKind, end: Int, isStrong: Bool)?
    for index in informationMatches.indices {
      let match = informationMatches[index]
      let kind: InformationKind
      var isOutright = false
      switch match.role {
      case .noKind:
        covered = max(covered, match.end)
        continue
      case .asked(let named):
        guard match.start >= covered, !isOverrun(index) else { continue }
        kind = named
      case .outright(let named):
        guard match.start >= covered else { continue }
        kind = named
        isOutright = asksOutright(text, match)
      default: continue
      }
      covered = match.end
      let sentence = text.sentence(around: match.start)
      guard !hasMatch(.notAsking, in: sentence), !isGiven(text, match.end, sentence) else { continue }
      var isStrong: Bool? = isOutright ? true : nil
      if isStrong == nil, let last = previous, last.end >= sentence.lowerBound,
        continuesList(text, from: last.end, to: match.start), !isPredicate(text, match.end, sentence.upperBound)
      {
        isStrong = last.isStrong
      }
      isStrong = isStrong ?? strength(text, match, sentence)
      guard let isStrong else { continue }
      previous = (kind, match.end, isStrong)
      guard !kind.isSensitive || (isStrong && !hasMatch(.partsOnly, in: sentence)) else { continue }
      asks.insert(InformationSet(kind))
      if kind.isSensitive || !isAnothers(kind, text, match, sentence) { own.insert(InformationSet(kind)) }
      if !mask.contains(.asksFor) { addAsking(text, sentence, &signals, &mask) }
      if marksSensitive, kind.isSensitive, signals.hits.count - openHits < Self.mostHits {
        add(.asksSensitive, from: match.start, to: match.end, &signals, &mask)
      }
    }
    return (asks, own)
  }

  /// Whether a kind that asks by itself does so here: one that begins with "et" only where a sentence or a line begins.
  private mutating func asksOutright(_ text: MessageText, _ match: InformationMatch) -> Bool {
    let sentence = text.sentence(around: match.start)
    guard let first = text.word(at: match.start), isConjunction(text, first), !isQuestion(text, sentence) else {
      return true
    }
    return word(from: sentence.lowerBound, to: match.start, text) == nil
      && !isPredicate(text, match.end, sentence.upperBound)
  }

  /// Marks the sentence that asks, with the mark that ends it.
  private mutating func addAsking(
    _ text: MessageText, _ sentence: Range<Int>, _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) {
    var start = sentence.lowerBound
    while start < sentence.upperBound, text.isSpaceByte(at: start) { start += 1 }
    let isMarked =
      sentence.upperBound < text.count
      && [UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ".")].contains(text.byte(at: sentence.upperBound))
    add(.asksFor, from: start, to: sentence.upperBound + (isMarked ? 1 : 0), &signals, &mask)
  }

  /// Whether another kind begins inside a phrase and goes on beyond it: "votre adresse" is part of "adresse e-mail" there.
  private func isOverrun(_ index: Int) -> Bool {
    let match = informationMatches[index]
    var next = index + 1
    while next < informationMatches.count, informationMatches[next].start < match.end {
      if informationMatches[next].end > match.end {
        switch informationMatches[next].role {
        case .asked, .noKind: return true
        default: break
        }
      }
      next += 1
    }
    return false
  }

  /// The longest kind named at a position.
  func coveringMatch(at position: Int) -> InformationMatch? {
    var index = firstMatch(from: position)
    while index < informationMatches.count, informationMatches[index].start == position {
      if case .asked = informationMatches[index].role { return informationMatches[index] }
      index += 1
    }
    return nil
  }

  /// Whether the value follows the kind in the same sentence: then it is repeated, not asked for.
  private func isGiven(_ text: MessageText, _ end: Int, _ sentence: Range<Int>) -> Bool {
    for word in survey.words[survey.firstWord(from: end)...] {
      guard word.start < sentence.upperBound, word.start - end < 60 else { return false }
      if word.digitCount >= 3 || (word.isTechnical && word.letterCount > 0) { return true }
    }
    return false
  }
}

extension InformationKind {
  /// Whether nobody should ask for it in a conversation.
  var isSensitive: Bool {
    switch self {
    case .iban, .card, .password, .identityDocument: true
    default: false
    }
  }
}
