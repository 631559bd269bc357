import Conversations

extension SignalReader {
  /// Finds question marks that ask something: none in an address of the web, none of courtesy or of an offer of further help.
  mutating func readQuestions(_ text: MessageText, _ signals: inout ConversationSignals, _ mask: inout SignalMask) {
    guard !mask.contains(.asks) else { return }
    let mayBeCourtesy = takesAllSteps || !courtesyQuestions.isEmpty || !mask.isDisjoint(with: Self.offers)
    var position = 0
    while let mark = text.position(of: UInt8(ascii: "?"), from: position) {
      position = mark + 1
      guard !isInAddress(mark, text), !mayBeCourtesy || isQuestion(mark, text, signals) else { continue }
      mask.insert(.asks)
      signals.hits.append(
        SignalHit(signal: .asks, start: UInt32(truncatingIfNeeded: mark), end: UInt32(truncatingIfNeeded: mark + 1)))
      return
    }
  }

  private static let offers: SignalMask = [SignalMask(.offersFurtherHelp), SignalMask(.relaunch)]

  private func isInAddress(_ mark: Int, _ text: MessageText) -> Bool {
    guard text.isWord(at: mark + 1) else { return false }
    var position = mark
    while position > 0, !text.isSpaceByte(at: position - 1) {
      position -= 1
      if text.byte(at: position) == UInt8(ascii: "/") { return true }
    }
    return false
  }

  private func isQuestion(_ mark: Int, _ text: MessageText, _ signals: ConversationSignals) -> Bool {
    var start = mark
    while start > 0, !text.isSentenceEnd(at: start - 1) { start -= 1 }
    for range in courtesyQuestions where range.upperBound > start && range.lowerBound < mark { return false }
    for hit in signals.hits[signals.openHits...] where Int(hit.end) > start && Int(hit.start) < mark {
      if hit.signal == .offersFurtherHelp || hit.signal == .relaunch { return false }
    }
    return true
  }

  /// Works out what follows from the rest: whether an agent says something of his own, whether a customer waits.
  ///
  /// Static, and with everything in place: a call of the reader's own copies the reader for every message.
  static func summarise(
    _ text: MessageText, _ words: MessageWords, _ kind: MessageKind, isOwn: Bool, isByCustomer: Bool,
    _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) {
    if isByCustomer {
      if awaitsAnswer(text, words, kind, mask) { mask.insert(.awaitsAnswer) }
    } else if isOwn, hasOwnContent(text, words, &signals, mask) {
      mask.insert(.answers)
    }
  }

  private static func awaitsAnswer(
    _ text: MessageText, _ words: MessageWords, _ kind: MessageKind, _ mask: SignalMask
  ) -> Bool {
    if kind.isMedia { return true }
    // Who wants no more messages waits for none.
    guard words.count > 0, !mask.contains(.optOut) else { return false }
    let closes: SignalMask = [
      SignalMask(.thanks), SignalMask(.farewell), SignalMask(.accepts), SignalMask(.declines),
    ]
    if mask.isDisjoint(with: closes) || mask.contains(.asks) || mask.contains(.objects) { return true }
    return words.wordCount(text, from: 0, to: text.count, limit: 21) > 20
  }

  /// Whether at least four words lie outside the courtesy; the hits are in order.
  private static func hasOwnContent(
    _ text: MessageText, _ words: MessageWords, _ signals: inout ConversationSignals, _ mask: SignalMask
  ) -> Bool {
    var count = 0
    var position = words.opening(text)
    var index = mask.isDisjoint(with: courtesies) ? signals.hits.count : signals.openHits
    while index < signals.hits.count {
      let hit = signals.hits[index]
      index += 1
      guard hit.signal.isCourtesy else { continue }
      if Int(hit.start) > position {
        count += words.wordCount(text, from: position, to: Int(hit.start), limit: 4 - count)
        if count >= 4 { return true }
      }
      let end = hit.signal == .thanks ? text.endOfReason(after: Int(hit.end)) : Int(hit.end)
      position = max(position, end)
    }
    guard position < text.count else { return false }
    return count + words.wordCount(text, from: position, to: text.count, limit: 4 - count) >= 4
  }

  private static let courtesies = SignalMask(Signal.allCases.filter(\.isCourtesy))
}
