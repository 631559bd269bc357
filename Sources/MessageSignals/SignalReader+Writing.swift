import Conversations

extension SignalReader {
  /// Surveys how a message is written: what is counted, and in an agent's own message capitals, marks and misspelt words.
  mutating func readWriting(
    _ text: MessageText, _ event: Event, _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) -> MessageAmounts {
    let isOwn = event.isOwnMessage
    survey.survey(text, inDetail: isOwn)
    signature = nil
    var amounts = MessageAmounts()
    if isOwn {
      signature = signatureRange(signals)
      readShouting(text, &signals, &mask)
      readMarks(text, &signals, &mask)
    }
    for emoji in survey.emojiRanges { add(.emoji, from: emoji.lowerBound, to: emoji.upperBound, &signals, &mask) }
    amounts.words = UInt16(clamping: wordCount)
    amounts.emojis = UInt16(clamping: survey.emojiCount)
    amounts.characters = UInt16(clamping: survey.characterCount)
    return amounts
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
