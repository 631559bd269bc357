/// Folds whole texts with `FoldedCharacter`, for phrases and names.
enum PhraseFolding {
  /// The folded bytes: no space at either end, none doubled.
  static func fold(_ text: String) -> [UInt8] {
    var text = text
    var folded: [UInt8] = []
    text.withUTF8 { append($0, to: &folded) }
    return folded
  }

  /// The folded bytes of a piece of a phrase; spaces at its ends stay, one of several.
  static func piece(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let character = FoldedCharacter.at(position, of: bytes)
      position += character.length
      if character.first == FoldedCharacter.dropped { continue }
      if character.first == FoldedCharacter.space, folded.last == FoldedCharacter.space { continue }
      folded.append(character.first)
      if character.second != 0 { folded.append(character.second) }
    }
    return folded
  }

  /// Appends the folded bytes of a text, without a space at either end or a doubled one.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to folded: inout [UInt8]) {
    let start = folded.count
    var position = 0
    while position < bytes.count {
      let character = FoldedCharacter.at(position, of: bytes)
      position += character.length
      if character.first == FoldedCharacter.dropped { continue }
      if character.first == FoldedCharacter.space {
        if folded.count > start, folded[folded.count - 1] != FoldedCharacter.space { folded.append(character.first) }
        continue
      }
      folded.append(character.first)
      if character.second != 0 { folded.append(character.second) }
    }
    if folded.count > start, folded[folded.count - 1] == FoldedCharacter.space { folded.removeLast() }
  }

  /// Whether the automaton can find a folded phrase: it begins with a letter or digit and has no character outside the Latin script.
  static func isSearchable(_ folded: some Collection<UInt8>) -> Bool {
    guard let first = folded.first, FoldedCharacter.isWord(first) else { return false }
    return folded.allSatisfy { $0 >= FoldedCharacter.space && $0 < 0x7F }
  }
}
