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
        let word = words[index]
        if !hasEnd(word.node), index &+ 1 < count, words[index &+ 1].followsSpace {
          let bit = PhraseNode.bit(of: PhraseNode.hash(words[index &+ 1].label))
          if word.labels & bit == 0 { continue }
        }
        let ends = follow(index, text, tables)
        if ends > 0 { report(ends, word.first, tables, audience) }
      }
    }
  }

  /// Follows the phrases that begin with a word; the number of places where some end.
  @inline(__always)
  private func follow(_ index: Int, _ text: MessageText, _ tables: PhraseAutomaton.Tables) -> Int {
    var ends = 0
    var place = Int(words[index].node & PhraseNode.number)
    var end = words[index].next
    var next = index &+ 1
    while true {
      let node = tables.nodes[place]
      if hasEnd(node.output) {
        reached[ends] = PhraseEnd(node: node.output, end: end)
        ends &+= 1
      }
      if node.output & PhraseNode.hasEdges == 0 { return ends }
      if next < count, words[next].followsSpace {
        place = tables.place(after: node, words[next].label)
      } else {
        place = followSigns(node, from: Int(end), next, text, tables, &ends)
      }
      if place == 0 { return ends }
      end = words[next].next
      next &+= 1
    }
  }

  /// Whether phrases end with a node; second halves of phrases with a gap count only where a first one was found.
  @inline(__always)
  private func hasEnd(_ node: UInt32) -> Bool {
    node & PhraseNode.hasOutputs != 0 || (openedGaps != 0 && node & PhraseNode.hasClosings != 0)
  }

  /// Follows the phrases over what stands before the next word, if there is one, and over that word; where they lead, 0 if nowhere.
  @inline(never)
  private func followSigns(
    _ from: PhraseNode, from start: Int, _ next: Int, _ text: MessageText, _ tables: PhraseAutomaton.Tables,
    _ ends: inout Int
  ) -> Int {
    var node = from
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
      let place = tables.place(after: node, UInt32(character.first) &<< 1 | (isAfterSpace ? 1 : 0))
      if place == 0 { return 0 }
      node = tables.nodes[place]
      isAfterSpace = false
      // Characters that vanish belong to what stands before them.
      while position < stop, text.character(at: position).first == FoldedCharacter.dropped {
        position &+= text.character(at: position).length
      }
      if hasEnd(node.output) {
        reached[ends] = PhraseEnd(node: node.output, end: UInt32(truncatingIfNeeded: position))
        ends &+= 1
      }
      if node.output & PhraseNode.hasEdges == 0 { return 0 }
    }
    guard next < count else { return 0 }
    return tables.place(after: node, words[next].label & ~1 | (isAfterSpace ? 1 : 0))
  }

  /// Keeps the phrases that end where some were found to, the longest first.
  @inline(__always)
  private func report(_ ends: Int, _ start: UInt32, _ tables: PhraseAutomaton.Tables, _ audience: PhraseAudience) {
    var index = ends
    while index > 0 {
      index &-= 1
      var number = Int(reached[index].node & PhraseNode.number)
      while true {
        let output = tables.outputs[number]
        if output.phrase.audience.meets(audience), output.phrase.gap >= 0 || openedGaps & output.phrase.gapBit != 0 {
          if output.phrase.gap > 0 { openedGaps |= output.phrase.gapBit }
          if output.phrase.gap < 0 { hasClosings = true }
          if foundCount == foundCapacity { growFound() }
          found[foundCount] = PhraseCandidate(
            first: start, next: reached[index].end, output: UInt32(truncatingIfNeeded: number))
          foundCount &+= 1
        }
        if output.isLast { break }
        number &+= 1
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
