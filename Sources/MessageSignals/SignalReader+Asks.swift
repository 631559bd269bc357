extension SignalReader {
  /// What a message asks for: kinds named right after a request ("pouvez-vous me communiquer votre …"), or alone ("Votre … ?").
  ///
  /// A question that merely mentions a kind asks for nothing, nor does a sentence that warns or announces.
  mutating func readAsks(
    _ text: MessageText, marksSensitive: Bool, _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) -> InformationSet {
    var asks: InformationSet = []
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
        isOutright = true
      default: continue
      }
      covered = match.end
      let sentence = text.sentence(around: match.start)
      guard !hasMatch(.notAsking, in: sentence), !isGiven(text, match.end, sentence) else { continue }
      var isStrong: Bool? = isOutright ? true : nil
      if isStrong == nil, let last = previous, last.end >= sentence.lowerBound,
        continuesList(text, from: last.end, to: match.start)
      {
        isStrong = last.isStrong
      }
      isStrong = isStrong ?? strength(text, match, sentence)
      guard let isStrong else { continue }
      previous = (kind, match.end, isStrong)
      guard !kind.isSensitive || (isStrong && !hasMatch(.partsOnly, in: sentence)) else { continue }
      asks.insert(InformationSet(kind))
      if !mask.contains(.asksFor) { addAsking(text, sentence, &signals, &mask) }
      if marksSensitive, kind.isSensitive, signals.hits.count - openHits < Self.mostHits {
        add(.asksSensitive, from: match.start, to: match.end, &signals, &mask)
      }
    }
    return asks
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

  /// Whether a kind is asked for, and then whether to be told rather than whether the customer has it; nil if it is not.
  private mutating func strength(_ text: MessageText, _ match: InformationMatch, _ sentence: Range<Int>) -> Bool? {
    var index = firstMatch(from: match.start)
    while index > 0 {
      index -= 1
      let request = informationMatches[index]
      if request.start < sentence.lowerBound { break }
      guard request.end <= match.start else { continue }
      let isAsking: Bool
      switch request.role {
      case .asking: isAsking = true
      case .telling: isAsking = isLed(text, index, sentence)
      case .having where isDirect(text, from: request.end, to: match.start): return false
      default: continue
      }
      guard isAsking else { continue }
      if isDirect(text, from: request.end, to: match.start) || isCoordinated(text, from: request.end, to: match.start) {
        return true
      }
    }
    return isAskedBack(text, match, sentence) || isFragment(text, match, sentence) ? true : nil
  }

  /// Whether a request begins before a word for telling, with small words between them: "pouvez-vous, s'il vous plaît, me communiquer".
  private mutating func isLed(_ text: MessageText, _ telling: Int, _ sentence: Range<Int>) -> Bool {
    var index = telling
    while index > 0 {
      index -= 1
      let lead = informationMatches[index]
      if lead.start < sentence.lowerBound { break }
      guard lead.role == .leading, lead.end <= informationMatches[telling].start else { continue }
      return isDirect(text, from: lead.end, to: informationMatches[telling].start)
    }
    return false
  }

  /// Whether only words that may stand between a request and its object do, and one that describes it at most: "the kettle's serial number".
  private mutating func isDirect(_ text: MessageText, from start: Int, to end: Int) -> Bool {
    guard end - start < 120 else { return false }
    var position = start
    var others = 0
    while position < end {
      if let word = text.word(at: position) {
        if !names.contains(lexicon.betweenWords, text, word) {
          others += 1
          guard others == 1, mayDescribe(text, word) else { return false }
        }
        position = word.end
      } else {
        position += text.character(at: position).length
      }
    }
    return true
  }

  /// Whether a kind continues a list of other things: "la photo du colis et votre numéro de commande".
  private mutating func isCoordinated(_ text: MessageText, from start: Int, to end: Int) -> Bool {
    guard end - start < 160 else { return false }
    var position = start
    var words = 0
    var lastOther = start
    while position < end {
      guard let word = text.word(at: position) else {
        position += text.character(at: position).length
        continue
      }
      position = word.end
      words += 1
      if words > 10 || names.contains(lexicon.notBetweenWords, text, word) { return false }
      if !names.contains(lexicon.betweenWords, text, word) { lastOther = word.end }
    }
    return isListed(text, from: lastOther, to: end)
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
