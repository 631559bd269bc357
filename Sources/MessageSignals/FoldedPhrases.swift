/// Folded phrases one after the other: hundreds of thousands of arrays would cost more than what they hold.
struct FoldedPhrases {
  /// Where a phrase stands.
  struct Place: Hashable {
    var start: UInt32
    var count: UInt32

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  private(set) var bytes: [UInt8] = []

  /// The bytes of a phrase.
  subscript(_ place: Place) -> ArraySlice<UInt8> { bytes[place.range] }

  /// Adds a phrase made of pieces, with one space where they meet in several, and none at either end.
  mutating func append(_ pieces: some Sequence<ArraySlice<UInt8>>) -> Place {
    let start = bytes.count
    for piece in pieces {
      let isSpaced = piece.first == FoldedCharacter.space
      let isDoubled = isSpaced && (bytes.count == start || bytes[bytes.count - 1] == FoldedCharacter.space)
      bytes += isDoubled ? piece.dropFirst() : piece
    }
    if bytes.count > start, bytes[bytes.count - 1] == FoldedCharacter.space { bytes.removeLast() }
    return Place(start: UInt32(start), count: UInt32(bytes.count - start))
  }

  /// Adds a phrase before or after which, with a space between, a word stands.
  mutating func append(_ first: [UInt8], _ second: [UInt8]) -> Place {
    append([first[...], [FoldedCharacter.space], second[...]])
  }

  /// Forgets the phrases from one on.
  mutating func removeAll(from place: Place) { bytes.removeLast(bytes.count - Int(place.start)) }
}
