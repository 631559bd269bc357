extension MessageWords {
  /// Finds the phrases in the message: by first byte, those that end last before the others, equal ones by their numbers. Halves of phrases
  /// with a gap are found only where a second one stands shortly behind a first one. O(words), with the number of words of the longest phrase
  /// as a factor.
  func search(_ text: MessageText, _ audience: PhraseAudience) {
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
        var (found, halves) = (self.found, self.halves)
        found.removeAll()
        halves.removeAll()
        search.forEach { candidate in
          found.append(candidate)
        } half: { place in
          halves.append(place)
        }
        (self.found, self.halves) = (found, halves)
        if search.met != PhraseHalves.Bits() { addHalves(search.met, tables, audience) }
      }
    }
  }

  /// Adds the halves of phrases with a gap both of whose halves stand in the message, as far as bits tell.
  private func addHalves(_ met: PhraseHalves.Bits, _ tables: PhraseAutomaton.Tables, _ audience: PhraseAudience) {
    paired.removeAll()
    for position in 0..<halves.count {
      let place = halves[position]
      let node = tables.nodes[Int(place.output)]
      let ending = tables.halves[Int(node.halves)]
      if (ending.openings | ending.closings) & met == PhraseHalves.Bits() { continue }
      tables.forEachOutput(of: node) { number, phrase in
        guard phrase.gap != 0, phrase.audience.meets(audience), PhraseHalves.hasBit(of: phrase, in: met) else { return }
        paired.append(PhraseCandidate(first: place.first, next: place.next, output: number))
      }
    }
    found.merge(paired)
  }
}
