extension PhraseAutomaton {
  /// Appends every phrase that occurs in the text.
  ///
  /// Each step waits for the table's answer to the step before. So a longer text is cut in two at a space and both halves are searched in
  /// turns: while one waits, the other goes on. The first half goes on over the cut as long as a phrase that began before it may end there.
  @inline(__always)
  func search(_ text: UnsafeBufferPointer<UInt8>, into found: inout [PhraseMatch]) {
    transitions.withUnsafeBufferPointer { transitions in
      classes.withUnsafeBufferPointer { classes in
        let cut = Self.cut(text)
        guard cut < text.count else {
          var state: UInt32 = 0
          var position = 0
          while position < text.count { step(&state, &position, text, transitions, classes, &found) }
          if transitions[Int(state)] >= Self.flag { report(state, text.count, &found) }
          return
        }
        searchHalves(text, cut, transitions, classes, &found)
      }
    }
  }

  /// A position after a space near the middle; the end if the text is short or has none.
  @inline(__always)
  private static func cut(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard text.count >= 48 else { return text.count }
    var position = text.count / 2
    while position < text.count, text[position - 1] != FoldedCharacter.space { position += 1 }
    return position
  }

  @inline(__always)
  private func searchHalves(
    _ text: UnsafeBufferPointer<UInt8>, _ cut: Int, _ transitions: UnsafeBufferPointer<UInt32>,
    _ classes: UnsafeBufferPointer<UInt8>, _ found: inout [PhraseMatch]
  ) {
    var (first, second): (UInt32, UInt32) = (0, 0)
    var (left, right) = (0, cut)
    while left < cut, right < text.count {
      let (one, other) = (text[left], text[right])
      guard (one | other) < 0x80 else {
        step(&first, &left, text, transitions, classes, &found)
        step(&second, &right, text, transitions, classes, &found)
        continue
      }
      let firstEntry = transitions[Int(first) &+ Int(classes[Int(one)])]
      let secondEntry = transitions[Int(second) &+ Int(classes[Int(other)])]
      if (firstEntry | secondEntry) >= Self.flag {
        if firstEntry >= Self.flag { report(first, left, &found) }
        if secondEntry >= Self.flag { report(second, right, &found) }
      }
      first = firstEntry & ~Self.flag
      second = secondEntry & ~Self.flag
      left &+= 1
      right &+= 1
    }
    while left < cut { step(&first, &left, text, transitions, classes, &found) }
    while right < text.count { step(&second, &right, text, transitions, classes, &found) }
    if transitions[Int(second)] >= Self.flag { report(second, text.count, &found) }
    if first > UInt32(classCount) { finishFirst(first, from: left, cut, text, &found) }
  }

  /// Goes on over the cut until no phrase that began before it can end, and keeps those that began before it.
  @inline(never)
  private func finishFirst(
    _ state: UInt32, from start: Int, _ cut: Int, _ text: UnsafeBufferPointer<UInt8>, _ found: inout [PhraseMatch]
  ) {
    var (state, position) = (state, start)
    let before = found.count
    transitions.withUnsafeBufferPointer { transitions in
      classes.withUnsafeBufferPointer { classes in
        while position < text.count, state > UInt32(classCount) {
          step(&state, &position, text, transitions, classes, &found)
        }
        if position >= text.count, transitions[Int(state)] >= Self.flag { report(state, text.count, &found) }
      }
    }
    let message = MessageText(text)
    var kept = before
    for index in before..<found.count {
      let match = found[index]
      guard message.start(ofFolded: lengths[Int(match.phrase)], before: Int(match.end)) < cut else { continue }
      found[kept] = match
      kept += 1
    }
    found.removeLast(found.count - kept)
  }

  /// Goes on by one character.
  @inline(__always)
  private func step(
    _ state: inout UInt32, _ position: inout Int, _ text: UnsafeBufferPointer<UInt8>,
    _ transitions: UnsafeBufferPointer<UInt32>, _ classes: UnsafeBufferPointer<UInt8>, _ found: inout [PhraseMatch]
  ) {
    let byte = text[position]
    if byte < 0x80 {
      let entry = transitions[Int(state) &+ Int(classes[Int(byte)])]
      if entry >= Self.flag { report(state, position, &found) }
      state = entry & ~Self.flag
      position &+= 1
      return
    }
    let character = FoldedCharacter.at(position, of: text)
    if character.first != FoldedCharacter.dropped {
      let entry = transitions[Int(state) &+ Int(classes[Int(character.first)])]
      if entry >= Self.flag { report(state, position, &found) }
      state = entry & ~Self.flag
      if character.second != 0 {
        state = transitions[Int(state) &+ Int(classes[Int(character.second)])] & ~Self.flag
      }
    }
    position &+= character.length
  }

  @inline(never)
  private func report(_ state: UInt32, _ end: Int, _ found: inout [PhraseMatch]) {
    let number = Int(state) / classCount
    for position in Int(outputStarts[number])..<Int(outputStarts[number + 1]) {
      found.append(PhraseMatch(phrase: outputs[position], end: UInt32(truncatingIfNeeded: end)))
    }
  }
}
