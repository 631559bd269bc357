import Conversations

extension SignalReader {
  /// Finds question marks that ask something: none in an address of the web, none of courtesy or of an offer of further help.
  mutating func readQuestions(_ text: MessageText, _ signals: inout ConversationSignals, _ mask: inout SignalMask) {
    guard !mask.contains(.asks) else { return }
    var position = 0
    while let mark = text.position(of: UInt8(ascii: "?"), from: position) {
      position = mark + 1
      guard isQuestion(mark, text, signals) else { continue }
      mask.insert(.asks)
      signals.hits.append(
        SignalHit(signal: .asks, start: UInt32(truncatingIfNeeded: mark), end: UInt32(truncatingIfNeeded: mark + 1)))
      return
    }
  }

  private func isQuestion(_ mark: Int, _ text: MessageText, _ signals: ConversationSignals) -> Bool {
    if text.isWord(at: mark + 1) {
      var position = mark
      while position > 0, !text.isSpaceByte(at: position - 1) {
        position -= 1
        if text.byte(at: position) == UInt8(ascii: "/") { return false }
      }
    }
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
    _ text: MessageText, _ event: Event, _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) {
    if event.author == .customer {
      if awaitsAnswer(text, event, mask) { mask.insert(.awaitsAnswer) }
    } else if event.isOwnMessage, hasOwnContent(text, &signals) {
      mask.insert(.answers)
    }
  }

  private static func awaitsAnswer(_ text: MessageText, _ event: Event, _ mask: SignalMask) -> Bool {
    if event.messageKind.isMedia { return true }
    // Who wants no more messages waits for none.
    guard text.hasWord, !mask.contains(.optOut) else { return false }
    let closes: SignalMask = [
      SignalMask(.thanks), SignalMask(.farewell), SignalMask(.accepts), SignalMask(.declines),
    ]
    if mask.isDisjoint(with: closes) || mask.contains(.asks) || mask.contains(.objects) { return true }
    return text.wordCount(from: 0, to: text.count, limit: 21) > 20
  }

  /// Whether at least four words lie outside the courtesy; the hits are in order.
  private static func hasOwnContent(_ text: MessageText, _ signals: inout ConversationSignals) -> Bool {
    var words = 0
    var position = text.opening
    for hit in signals.hits[signals.openHits...] where hit.signal.isCourtesy {
      if Int(hit.start) > position {
        words += text.wordCount(from: position, to: Int(hit.start), limit: 4 - words)
        if words >= 4 { return true }
      }
      let end = hit.signal == .thanks ? text.endOfReason(after: Int(hit.end)) : Int(hit.end)
      position = max(position, end)
    }
    guard position < text.count else { return false }
    return words + text.wordCount(from: position, to: text.count, limit: 4 - words) >= 4
  }
}
