import Conversations

extension SignalReader {
  /// Surveys how a message is written: what is counted, and in an agent's own message capitals, marks and misspelt words.
  ///
  /// - Parameter isSpelt: whether its spelling will be checked word by word.
  mutating func readWriting(
    _ text: MessageText, isOwn: Bool, isByCustomer: Bool, isSpelt: Bool, _ signals: inout ConversationSignals,
    _ mask: inout SignalMask
  ) -> MessageAmounts {
    signature = isOwn && !mask.isDisjoint(with: Self.signatures) ? signatureRange(signals) : nil
    var amounts = MessageAmounts()
    if !isSpelt, signature == nil, !needsSurvey(isOwn: isOwn, isByCustomer: isByCustomer) {
      survey.skip(digitCount: words.digitCount)
      if isOwn, words.signs.contains(.sentenceMark) { mask.insert(.sentenceMark) }
      amounts.words = UInt16(clamping: words.wordCount(text))
      amounts.characters = UInt16(clamping: words.characterCount(text))
      return amounts
    }
    if takesAllSteps || isIntricate(isOwn: isOwn) {
      survey.survey(text, inDetail: isOwn)
    } else {
      survey.take(words, text)
    }
    if isOwn {
      readShouting(text, &signals, &mask)
      readMarks(text, &signals, &mask)
    }
    if survey.emojiCount > 0 {
      for emoji in survey.emojiRanges { add(.emoji, from: emoji.lowerBound, to: emoji.upperBound, &signals, &mask) }
    }
    amounts.words = UInt16(clamping: wordCount)
    amounts.emojis = UInt16(clamping: survey.emojiCount)
    amounts.characters = UInt16(clamping: survey.characterCount)
    return amounts
  }

  private static let signatures: SignalMask = [
    SignalMask(.signature), SignalMask(.signatureName), SignalMask(.signatureTeam),
  ]

  /// Whether a message has more than plain sentences in ASCII: addresses, emoticons, quotations, many marks.
  private func isIntricate(isOwn: Bool) -> Bool {
    words.isBeyondASCII || hasIntricateSigns || isOwn && words.signs.contains(.quote) || words.markCount >= 3
  }

  private var hasIntricateSigns: Bool {
    words.signs.contains(.intricate) || words.signs.isSuperset(of: [.colon, .slash])
  }

  /// Whether a message needs a look at each of its words and signs: it has more than plain sentences, or something to find in them.
  private func needsSurvey(isOwn: Bool, isByCustomer: Bool) -> Bool {
    if takesAllSteps || hasIntricateSigns { return true }
    if isByCustomer { return words.digitCount > 0 || !pendingAsks.isEmpty }
    if namesInformation { return true }
    return isOwn
      && (words.signs.contains(.quote) || words.markCount >= 3 || words.hasCapitalRun
        || words.upperCount >= 4 && words.signs.contains(.joint))
  }

  /// The words with a letter outside addresses and the signature.
  private var wordCount: Int {
    var count = 0
    for word in survey.words where word.letterCount > 0 && !word.isTechnical && !isInSignature(word) { count += 1 }
    return count
  }

  /// Whether a word belongs to the signature.
  @inline(__always)
  func isInSignature(_ word: WrittenWord) -> Bool {
    guard let signature else { return false }
    return word.start < signature.upperBound && word.end > signature.lowerBound
  }

  private func signatureRange(_ signals: ConversationSignals) -> Range<Int>? {
    for hit in signals.hits[signals.openHits...] {
      switch hit.signal {
      case .signature, .signatureName, .signatureTeam: return hit.bytes
      default: break
      }
    }
    return nil
  }

  /// Hits that one detector adds to one message at most.
  static let mostHits = 200

  /// Adds a hit of a signal.
  func add(
    _ signal: Signal, from start: Int, to end: Int, _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) {
    mask.insert(signal)
    signals.hits.append(
      SignalHit(signal: signal, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end)))
  }
}
