extension MessageWords {
  /// Finds the phrases in the message: by first byte, those that end last before the others, equal ones by their numbers. Of second halves of
  /// phrases with a gap only those that may belong to a first one are found. O(words), with the number of words of the longest phrase as a
  /// factor.
  func search(_ text: MessageText, _ audience: PhraseAudience) {
    foundCount = 0
    if lexicon.automaton.longest > reachedCapacity {
      reached.deallocate()
      reachedCapacity = lexicon.automaton.longest
      reached = .allocate(capacity: reachedCapacity)
    }
    lexicon.automaton.withTables { tables in
      lexicon.automaton.pairs.withTest { pairs in
        var search = PhraseSearch(
          text, words, count, tables, pairs, audience, hasJoints: !signs.isDisjoint(with: [.joint, .intricate]),
          reached: reached)
        var found = self.found
        var foundCount = 0
        search.forEach { candidate in
          if foundCount == foundCapacity { found = growFound() }
          found[foundCount] = candidate
          foundCount &+= 1
        }
        self.foundCount = foundCount
        hasClosings = search.hasClosings
      }
    }
  }

  private func growFound() -> UnsafeMutablePointer<PhraseCandidate> {
    let old = found
    found = .allocate(capacity: 2 * foundCapacity)
    found.moveInitialize(from: old, count: foundCapacity)
    foundCapacity *= 2
    old.deallocate()
    return found
  }
}
