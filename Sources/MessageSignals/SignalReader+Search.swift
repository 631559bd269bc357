import Conversations

extension SignalReader {
  /// Searches the phrases. Of overlapping phrases of one signal the leftmost counts, of those that begin together the longest;
  /// an exception that wins so shows nothing and keeps the others from counting.
  mutating func search(
    _ text: MessageText, isByCustomer: Bool, _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) {
    if !courtesyQuestions.isEmpty { courtesyQuestions.removeAll(keepingCapacity: true) }
    if !informationMatches.isEmpty { informationMatches.removeAll(keepingCapacity: true) }
    words.search(text, PhraseAudience(languages, isCustomer: isByCustomer))
    namesInformation = false
    if words.found.count == 0 { return }
    lexicon.automaton.outputs.withUnsafeBufferPointer { outputs in
      var isFirst = true
      defer { forgetGaps() }
      var opening = -1
      for index in 0..<words.found.count {
        let found = words.found[index]
        let phrase = outputs[Int(found.output)].phrase
        if let role = phrase.information {
          informationMatches.append(InformationMatch(role: role, start: found.start, end: found.end))
          if role.isAsked { namesInformation = true }
          continue
        }
        if isFirst {
          isFirst = false
          for position in blocked.indices { blocked[position] = 0 }
        }
        guard let candidate = phrase.gap == 0 ? found : joined(found, phrase, text) else { continue }
        let signal = Int(phrase.signal.rawValue)
        guard candidate.start >= Int(blocked[signal]) else {
          if phrase.gap != 0 { widen(phrase.signal, to: candidate, &signals) }
          continue
        }
        if phrase.isException {
          blocked[signal] = UInt32(truncatingIfNeeded: candidate.end)
          if phrase.signal == .asks { courtesyQuestions.append(candidate.start..<candidate.end) }
          continue
        }
        guard counts(candidate, phrase.place, text, signals, &opening) else { continue }
        if phrase.signal.isVoidInQuotes, words.mayQuote, text.isQuoted(at: candidate.start) { continue }
        blocked[signal] = UInt32(truncatingIfNeeded: candidate.end)
        mask.insert(phrase.signal)
        signals.hits.append(
          SignalHit(
            signal: phrase.signal, start: UInt32(truncatingIfNeeded: candidate.start),
            end: UInt32(truncatingIfNeeded: candidate.end)))
      }
    }
  }

  /// Lets a hit within a phrase with a gap, whose beginning is known only at its end, take in all of it.
  private mutating func widen(_ signal: Signal, to whole: PhraseCandidate, _ signals: inout ConversationSignals) {
    let found = signals.hits[signals.openHits...].lastIndex { $0.signal == signal }
    guard let found, Int(signals.hits[found].start) >= whole.start,
      signals.hits[found].end == blocked[Int(signal.rawValue)],
      !signals.hits[signals.openHits..<found].contains(where: { $0.signal == signal && Int($0.end) > whole.start })
    else { return }
    signals.hits[found].start = UInt32(truncatingIfNeeded: whole.start)
    signals.hits[found].end = max(signals.hits[found].end, UInt32(truncatingIfNeeded: whole.end))
    blocked[Int(signal.rawValue)] = signals.hits[found].end
  }

  /// Words between the halves of a phrase with a gap at most.
  static let mostWordsInGap = 3

  private mutating func forgetGaps() {
    guard !openedGaps.isEmpty else { return }
    for gap in openedGaps { gapOpenings[gap] = 0..<0 }
    openedGaps.removeAll(keepingCapacity: true)
  }

  /// The whole of a phrase with a gap, when its second half is found within three words of the first; a first half is only noted.
  private mutating func joined(_ half: PhraseCandidate, _ phrase: Phrase, _ text: MessageText) -> PhraseCandidate? {
    let gap = Int(phrase.gap.magnitude)
    let opening = gapOpenings[gap]
    if phrase.gap > 0 {
      // Of first halves that begin together the longest came first.
      if opening.isEmpty || half.start > opening.lowerBound {
        gapOpenings[gap] = half.start..<half.end
        if opening.isEmpty { openedGaps.append(gap) }
      }
      return nil
    }
    guard !opening.isEmpty, half.start >= opening.upperBound, half.start - opening.upperBound <= 60 else { return nil }
    var position = opening.upperBound
    while position < half.start {
      if text.isSentenceEnd(at: position) { return nil }
      position += 1
    }
    guard
      text.wordCount(from: opening.upperBound, to: half.start, limit: Self.mostWordsInGap + 1) <= Self.mostWordsInGap
    else { return nil }
    return PhraseCandidate(
      first: UInt32(truncatingIfNeeded: opening.lowerBound), next: half.next, output: half.output)
  }

  /// Whether a phrase stands where it counts.
  private func counts(
    _ candidate: PhraseCandidate, _ place: PhrasePlace, _ text: MessageText, _ signals: ConversationSignals,
    _ opening: inout Int
  ) -> Bool {
    switch place {
    case .any: return true
    case .first:
      if opening < 0 { opening = words.opening(text) }
      return candidate.start <= opening
    case .start:
      if opening < 0 { opening = words.opening(text) }
      return candidate.start <= opening + 40
    case .end: return text.count - candidate.end <= 60
    case .alone:
      if opening < 0 { opening = words.opening(text) }
      return candidate.start <= opening
        && words.wordCount(text, from: candidate.end, to: text.count, limit: 1) == 0
    case .brief:
      if opening < 0 { opening = words.opening(text) }
      return isAfterCourtesy(candidate.start, from: opening, text, signals)
        && words.wordCount(text, from: candidate.end, to: text.count, limit: 4) < 4
    }
  }

  /// Whether nothing but courtesy stands before a position; the phrases before it are found already.
  private func isAfterCourtesy(_ place: Int, from opening: Int, _ text: MessageText, _ signals: ConversationSignals)
    -> Bool
  {
    var position = opening
    var count = 0
    for index in signals.openHits..<signals.hits.count {
      let hit = signals.hits[index]
      guard hit.signal.isCourtesy, Int(hit.start) < place else { continue }
      if Int(hit.start) > position {
        count += words.wordCount(text, from: position, to: Int(hit.start), limit: 3 - count)
      }
      position = max(position, Int(hit.end))
      if count > 2 { return false }
    }
    return position >= place || count + words.wordCount(text, from: position, to: place, limit: 3 - count) <= 2
  }
}
