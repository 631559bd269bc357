/// Looks for one folded word in a text, without an automaton: for the rare question whether somebody wrote it at all.
struct PhraseProbe {
  private var folded: [UInt8] = []

  /// Sets the word to look for.
  mutating func set(_ bytes: UnsafeBufferPointer<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    PhraseFolding.append(bytes, to: &folded)
  }

  /// Whether the word begins anywhere in the text; within a longer one too, since e-mail addresses glue names together.
  func occurs(in text: MessageText) -> Bool {
    guard !folded.isEmpty else { return false }
    var position = 0
    while position < text.count {
      // Most places are told by their first byte.
      let byte = text.bytes[position]
      if byte < 0x80, FoldedCharacter.ascii(byte) != folded[0] {
        position += 1
        continue
      }
      if begins(at: position, of: text) { return true }
      position += text.character(at: position).length
    }
    return false
  }

  private func begins(at position: Int, of text: MessageText) -> Bool {
    var position = position
    var matched = 0
    while matched < folded.count {
      guard position < text.count else { return false }
      let character = text.character(at: position)
      position += character.length
      if character.first == FoldedCharacter.dropped { continue }
      guard character.first == folded[matched] else { return false }
      matched += 1
      if character.second != 0 {
        guard matched < folded.count, folded[matched] == character.second else { return false }
        matched += 1
      }
    }
    return true
  }
}
