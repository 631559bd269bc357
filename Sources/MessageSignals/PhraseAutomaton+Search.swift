extension PhraseAutomaton {
  /// A beginning of phrases that stands before the word in hand: its place, and where it began.
  private struct Walk {
    var place: Int
    var start: UInt32
  }

  /// Appends every phrase that occurs in the text: those first that end first, of these the longer first. O(bytes), with the number of words
  /// of the longest phrase as a factor.
  func search(_ text: UnsafeBufferPointer<UInt8>, into found: inout [PhraseMatch]) {
    words.slots.withUnsafeBufferPointer { slots in
      withTables { tables in
        // A walk goes on by a word or sign at every step and ends with its phrases: never more are under way than a phrase has of them.
        withUnsafeTemporaryAllocation(of: Walk.self, capacity: longest) { walks in
          search(text, slots, tables, walks, into: &found)
        }
      }
    }
  }

  @inline(__always)
  private func search(
    _ text: UnsafeBufferPointer<UInt8>, _ slots: UnsafeBufferPointer<PhraseWords.Slot>, _ tables: Tables,
    _ walks: UnsafeMutableBufferPointer<Walk>,
    into found: inout [PhraseMatch]
  ) {
    var count = 0
    var isAfterSpace = false
    var position = 0
    while position < text.count {
      let start = position
      let byte = text[position]
      if byte == FoldedCharacter.space {
        isAfterSpace = true
        position &+= 1
        continue
      }
      var (number, node): (UInt32, UInt32) = (0, 0)
      let word = WordBytes(text, at: position)
      position &+= word.count
      let next = word.count < 8 && position < text.count ? text[position] : 0
      if word.count > 0, word.count < 8, next < 0x80 {
        let slot = slot(of: word.folded, slots)
        (number, node) = (slot.number, slot.node)
      } else if word.count > 0 || byte >= 0x80 {
        guard let slot = longWord(text, from: start, &position, &isAfterSpace, slots) else { continue }
        (number, node) = (slot.number, slot.node)
      } else {
        position &+= 1
        let sign = FoldedCharacter.ascii(byte)
        if sign == FoldedCharacter.space {
          isAfterSpace = true
          continue
        }
        if sign < 0x80, signs[Int(sign)] { number = UInt32(sign) }
        if position < text.count, text[position] >= 0x80 { skipDropped(text, &position) }
      }
      guard number != 0 else {
        count = 0
        isAfterSpace = false
        continue
      }
      let label = number << 1 | (isAfterSpace ? 1 : 0)
      isAfterSpace = false
      var kept = 0
      for index in 0..<count {
        let place = tables.place(after: tables.nodes[walks[index].place], label)
        if place != 0 { reach(place, walks[index].start, position, tables, walks, &kept, &found) }
      }
      if node != 0 {
        let place = Int(node & PhraseNode.number)
        reach(place, UInt32(truncatingIfNeeded: start), position, tables, walks, &kept, &found)
      }
      count = kept
    }
  }

  /// The slot of a word, as a text has it; a free one if no phrase has it.
  func slot(of word: UnsafeBufferPointer<UInt8>) -> PhraseWords.Slot {
    words.slots.withUnsafeBufferPointer { slots in
      var position = 0
      var isAfterSpace = false
      return longWord(word, from: 0, &position, &isAfterSpace, slots) ?? PhraseWords.Slot()
    }
  }

  /// The slot of a word of eight folded bytes at most; a free one if no phrase has it.
  @inline(__always)
  private func slot(of key: UInt64, _ slots: UnsafeBufferPointer<PhraseWords.Slot>) -> PhraseWords.Slot {
    var place = PhraseWords.place(of: key, slots.count)
    while slots[place].number != 0 {
      if slots[place].key == key { return slots[place] }
      place = (place &+ 1) & (slots.count &- 1)
    }
    return slots[place]
  }

  /// Reads a word that is long or not all ASCII, or a sign beyond ASCII; the slot of the word, a free one if no phrase has it or it is a
  /// sign, nil if it is a space or nothing.
  @inline(never)
  private func longWord(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ position: inout Int, _ isAfterSpace: inout Bool,
    _ slots: UnsafeBufferPointer<PhraseWords.Slot>
  ) -> PhraseWords.Slot? {
    if position == start &+ 8, position < text.count {
      let rest = WordBytes(text, at: position)
      let end = position &+ rest.count
      if rest.count < 8, end == text.count || text[end] < 0x80 {
        let first = WordBytes(text, at: start).folded
        position = end
        guard rest.count > 0 else { return slot(of: first, slots) }
        return slot(of: PhraseWordKey.key(first, rest.folded), text, from: start, count: 8 &+ rest.count, slots)
      }
    }
    position = start
    var key = PhraseWordKey()
    while position < text.count {
      let character = FoldedCharacter.at(position, of: text)
      if character.first != FoldedCharacter.dropped {
        guard FoldedCharacter.isWord(character.first) else {
          if key.count > 0 { break }
          position &+= character.length
          if character.first == FoldedCharacter.space {
            isAfterSpace = true
            return nil
          }
          return PhraseWords.Slot()
        }
        key.append(character.first)
        if character.second != 0 { key.append(character.second) }
      }
      position &+= character.length
      // What vanishes before a word is no part of it.
      if key.count == 0 { return nil }
    }
    key.end()
    return slot(of: key.key, text, from: start, count: key.count, slots)
  }

  /// The slot of a word that a text holds, of so many folded bytes; a free one if no phrase has it.
  private func slot(
    of key: UInt64, _ text: UnsafeBufferPointer<UInt8>, from start: Int, count: Int,
    _ slots: UnsafeBufferPointer<PhraseWords.Slot>
  ) -> PhraseWords.Slot {
    var place = PhraseWords.place(of: key, slots.count)
    while slots[place].number != 0 {
      if slots[place].key == key, words.isWord(slots[place].number, text, from: start, count: count) {
        return slots[place]
      }
      place = (place &+ 1) & (slots.count &- 1)
    }
    return slots[place]
  }

  /// Passes over characters that vanish: they belong to what stands before them.
  @inline(never)
  private func skipDropped(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    while position < text.count {
      let character = FoldedCharacter.at(position, of: text)
      guard character.first == FoldedCharacter.dropped else { return }
      position &+= character.length
    }
  }

  /// Keeps the phrases that end with a node, and the walk if phrases go on after it.
  @inline(__always)
  private func reach(
    _ place: Int, _ start: UInt32, _ end: Int, _ tables: Tables, _ walks: UnsafeMutableBufferPointer<Walk>,
    _ kept: inout Int, _ found: inout [PhraseMatch]
  ) {
    let node = tables.nodes[place]
    if node.output & (PhraseNode.hasWholes | PhraseNode.hasHalves) != 0 {
      var output = Int(node.output & PhraseNode.number)
      while true {
        let phrase = tables.outputs[output].number
        found.append(PhraseMatch(phrase: phrase, start: start, end: UInt32(truncatingIfNeeded: end)))
        if tables.outputs[output].isLast { break }
        output &+= 1
      }
    }
    if node.output & PhraseNode.hasEdges != 0 {
      walks[kept] = Walk(place: place, start: start)
      kept &+= 1
    }
  }
}
