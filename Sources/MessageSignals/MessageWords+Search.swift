extension MessageWords {
  /// Finds the phrases in the message: by first byte, those that end last before the others, equal ones by their numbers.
  ///
  /// From each word that phrases begin with, their tree is followed as far as the message goes along. O(words), with the number of words of
  /// the longest phrase as a factor.
  func search(_ text: MessageText, _ automaton: PhraseAutomaton, _ audience: PhraseAudience) {
    foundCount = 0
    openedGaps = 0
    hasClosings = false
    if automaton.longest > reachedCapacity {
      reached.deallocate()
      reachedCapacity = automaton.longest
      reached = .allocate(capacity: reachedCapacity)
    }
    automaton.withTables { tables in
      for index in 0..<count where words[index].node != 0 {
        let ends = follow(index, text, tables, audience)
        if ends > 0 { report(ends, words[index].start, tables, audience) }
      }
    }
  }

  /// Follows the phrases that begin with a word; the number of places where some end.
  @inline(__always)
  private func follow(
    _ index: Int, _ text: MessageText, _ tables: PhraseAutomaton.Tables, _ audience: PhraseAudience
  ) -> Int {
    var ends = 0
    var reference = words[index].node
    var end = words[index].end
    var next = index &+ 1
    while true {
      if hasEnd(reference) {
        reached[ends] = PhraseEnd(node: reference, end: UInt32(truncatingIfNeeded: end))
        ends &+= 1
      }
      if reference & PhraseAutomaton.Node.hasEdges == 0 { return ends }
      if next < count, words[next].followsSpace {
        reference = tables.node(after: reference, words[next].label, audience)
      } else {
        reference = followSigns(reference, from: end, next, text, tables, audience, &ends)
      }
      if reference == 0 || next == count { return ends }
      end = words[next].end
      next &+= 1
    }
  }

  /// Whether phrases end with a node; second halves of phrases with a gap count only where a first one was found.
  @inline(__always)
  private func hasEnd(_ reference: UInt32) -> Bool {
    reference & PhraseAutomaton.Node.hasOutputs != 0
      || (openedGaps != 0 && reference & PhraseAutomaton.Node.hasClosings != 0)
  }

  /// Follows the phrases over what stands before the next word, if there is one, and over that word; where they lead, 0 if nowhere.
  @inline(never)
  private func followSigns(
    _ from: UInt32, from start: Int, _ next: Int, _ text: MessageText, _ tables: PhraseAutomaton.Tables,
    _ audience: PhraseAudience, _ ends: inout Int
  ) -> UInt32 {
    var reference = from
    var isAfterSpace = false
    var position = start
    let stop = next < count ? words[next].start : text.count
    while position < stop {
      let character = FoldedCharacter.at(position, of: text.bytes)
      position &+= character.length
      if character.first == FoldedCharacter.dropped { continue }
      if character.first == FoldedCharacter.space {
        isAfterSpace = true
        continue
      }
      guard character.first < 0x80 else { return 0 }
      reference = tables.node(after: reference, UInt32(character.first) &<< 1 | (isAfterSpace ? 1 : 0), audience)
      if reference == 0 { return 0 }
      isAfterSpace = false
      // Characters that vanish belong to what stands before them.
      while position < stop, text.character(at: position).first == FoldedCharacter.dropped {
        position &+= text.character(at: position).length
      }
      if hasEnd(reference) {
        reached[ends] = PhraseEnd(node: reference, end: UInt32(truncatingIfNeeded: position))
        ends &+= 1
      }
      if reference & PhraseAutomaton.Node.hasEdges == 0 { return 0 }
    }
    guard next < count else { return 0 }
    return tables.node(after: reference, words[next].label & ~1 | (isAfterSpace ? 1 : 0), audience)
  }

  /// Keeps the phrases that end where some were found to, the longest first.
  @inline(__always)
  private func report(_ ends: Int, _ start: Int, _ tables: PhraseAutomaton.Tables, _ audience: PhraseAudience) {
    var index = ends
    while index > 0 {
      index &-= 1
      let node = Int(reached[index].node & PhraseAutomaton.Node.number)
      let last = Int(tables.nodes[node &+ 1].outputs)
      var output = Int(tables.nodes[node].outputs)
      while output < last {
        let phrase = tables.outputs[output]
        output &+= 1
        if phrase.audience.meets(audience) {
          if phrase.gap < 0 {
            guard openedGaps & phrase.gapBit != 0 else { continue }
            hasClosings = true
          } else if phrase.gap > 0 {
            openedGaps |= phrase.gapBit
          }
          if foundCount == foundCapacity { growFound() }
          found[foundCount] = PhraseCandidate(
            start: start, end: Int(reached[index].end), phrase: Int(phrase.phrase))
          foundCount &+= 1
        }
      }
    }
  }

  private func growFound() {
    let old = found
    found = .allocate(capacity: 2 * foundCapacity)
    found.moveInitialize(from: old, count: foundCapacity)
    foundCapacity *= 2
    old.deallocate()
  }
}
