import Conversations

extension SignalReader {
  /// Searches the phrases. Of overlapping phrases of one signal the leftmost counts, of those that begin together the longest;
  /// an exception that wins so shows nothing and keeps the others from counting.
  mutating func search(
    _ text: MessageText, isByCustomer: Bool, _ signals: inout ConversationSignals, _ mask: inout SignalMask
  ) {
    matches.removeAll(keepingCapacity: true)
    courtesyQuestions.removeAll(keepingCapacity: true)
    informationMatches.removeAll(keepingCapacity: true)
    lexicon.automaton.search(text.bytes, into: &matches)
    if matches.isEmpty { return }
    // The two halves of a long text are searched in turns: what is found in them is only nearly in order.
    if matches.count > 64 { matches.sort { ($0.end, $0.phrase) < ($1.end, $1.phrase) } }
    candidates.removeAll(keepingCapacity: true)
    lexicon.phrases.withUnsafeBufferPointer { phrases in
      for match in matches {
        let number = Int(match.phrase)
        guard !phrases[number].languages.isDisjoint(with: languages) else { continue }
        let end = Int(match.end)
        let role = phrases[number].information
        if let role, isByCustomer ? !role.isCustomers : !role.isAgents { continue }
        let start = text.start(ofFolded: Int(phrases[number].length), before: end)
        if let role {
          insert(InformationMatch(role: role, start: start, end: end))
        } else {
          insert(PhraseCandidate(start: start, end: end, phrase: number))
        }
      }
      if candidates.isEmpty { return }
      for position in blocked.indices { blocked[position] = 0 }
      var opening = -1
      for candidate in candidates {
        let phrase = phrases[candidate.phrase]
        let signal = Int(phrase.signal.rawValue)
        guard candidate.start >= Int(blocked[signal]) else { continue }
        if phrase.isException {
          blocked[signal] = UInt32(truncatingIfNeeded: candidate.end)
          if phrase.signal == .asks { courtesyQuestions.append(candidate.start..<candidate.end) }
          continue
        }
        guard counts(candidate, phrase.place, text, &opening) else { continue }
        if phrase.signal.isVoidInQuotes, text.isQuoted(at: candidate.start) { continue }
        blocked[signal] = UInt32(truncatingIfNeeded: candidate.end)
        mask.insert(phrase.signal)
        signals.hits.append(
          SignalHit(
            signal: phrase.signal, start: UInt32(truncatingIfNeeded: candidate.start),
            end: UInt32(truncatingIfNeeded: candidate.end)))
      }
    }
  }

  /// Puts a candidate in its place: by first byte, the longer first. Candidates come by their ends, so it is never far.
  private mutating func insert(_ candidate: PhraseCandidate) {
    candidates.append(candidate)
    var position = candidates.count - 1
    while position > 0 {
      let other = candidates[position - 1]
      if other.start < candidate.start || (other.start == candidate.start && other.end >= candidate.end) { break }
      candidates[position] = other
      position -= 1
    }
    candidates[position] = candidate
  }

  /// Puts a phrase of the lexicon of information kinds in its place, likewise.
  private mutating func insert(_ match: InformationMatch) {
    informationMatches.append(match)
    var position = informationMatches.count - 1
    while position > 0 {
      let other = informationMatches[position - 1]
      if other.start < match.start || (other.start == match.start && other.end >= match.end) { break }
      informationMatches[position] = other
      position -= 1
    }
    informationMatches[position] = match
  }

  /// Whether a phrase stands where it counts.
  private func counts(
    _ candidate: PhraseCandidate, _ place: PhrasePlace, _ text: MessageText, _ opening: inout Int
  ) -> Bool {
    switch place {
    case .any: return true
    case .first:
      if opening < 0 { opening = text.opening }
      return candidate.start <= opening
    case .start:
      if opening < 0 { opening = text.opening }
      return candidate.start <= opening + 40
    case .end: return text.count - candidate.end <= 60
    case .alone:
      if opening < 0 { opening = text.opening }
      return candidate.start <= opening
        && text.wordCount(from: candidate.end, to: text.count, limit: 1) == 0
    }
  }
}
