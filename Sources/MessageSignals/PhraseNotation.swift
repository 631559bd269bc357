/// The notation of phrases in lexicon files: `(good|nice)` stands for either, `(|very )` for nothing or "very ".
enum PhraseNotation {
  /// Adds all phrases that a text stands for, folded; nil if its parentheses do not match or there would be more than 4,000.
  static func expand(_ text: String, into phrases: inout FoldedPhrases) -> [FoldedPhrases.Place]? {
    guard let parts = parts(of: text) else { return nil }
    var count = 1
    for part in parts {
      count *= part.count
      if count > 4_000 { return nil }
    }
    var choice = Array(repeating: 0, count: parts.count)
    var places: [FoldedPhrases.Place] = []
    places.reserveCapacity(count)
    for _ in 0..<count {
      places.append(phrases.append(zip(parts, choice).lazy.map { $0[$1][...] }))
      // The last choice turns fastest.
      for position in parts.indices.reversed() {
        choice[position] += 1
        if choice[position] < parts[position].count { break }
        choice[position] = 0
      }
    }
    return places
  }

  /// For each part of a text its alternatives, folded: one, of what stands outside of parentheses. Nil if those do not match.
  private static func parts(of text: String) -> [[[UInt8]]]? {
    var parts: [[[UInt8]]] = []
    var alternatives: [[UInt8]]?
    var piece: [UInt8] = []
    func folded() -> [UInt8] { piece.withUnsafeBufferPointer { PhraseFolding.piece($0) } }
    for byte in text.utf8 {
      switch (byte, alternatives) {
      case (UInt8(ascii: "("), nil):
        if !piece.isEmpty { parts.append([folded()]) }
        (piece, alternatives) = ([], [])
      case (UInt8(ascii: "("), _), (UInt8(ascii: ")"), nil): return nil
      case (UInt8(ascii: "|"), let open?): (piece, alternatives) = ([], open + [folded()])
      case (UInt8(ascii: ")"), let open?):
        parts.append(open + [folded()])
        (piece, alternatives) = ([], nil)
      default: piece.append(byte)
      }
    }
    guard alternatives == nil else { return nil }
    if !piece.isEmpty || parts.isEmpty { parts.append([folded()]) }
    return parts
  }
}
