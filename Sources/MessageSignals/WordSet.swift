import Conversations

/// A set of folded words that is asked with bytes: open addressing over FNV-1a, no String.
struct WordSet: Sendable {
  private var bytes: [UInt8] = []
  private var spans: [ByteSpan] = []
  private var slots: [Int32] = [-1, -1]

  /// The set of these folded words.
  init(_ words: some Sequence<[UInt8]> = []) {
    for word in words where !contains(word[...]) { insert(word) }
  }

  /// Number of words.
  var count: Int { spans.count }

  /// Whether the folded word is in the set.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    word.withUnsafeBufferPointer { contains($0) }
  }

  /// Whether the folded word is in the set.
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var slot = Int(truncatingIfNeeded: FNV1a.hash(word)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let span = spans[Int(slots[slot])]
      if Int(span.length) == word.count, isEqual(span, word) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func isEqual(_ span: ByteSpan, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    for position in 0..<word.count where bytes[Int(span.offset) + position] != word[position] { return false }
    return true
  }

  private mutating func insert(_ word: [UInt8]) {
    spans.append(ByteSpan(offset: UInt32(bytes.count), length: UInt32(word.count)))
    bytes.append(contentsOf: word)
    if spans.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for number in spans.indices { place(number) }
    } else {
      place(spans.count - 1)
    }
  }

  private mutating func place(_ number: Int) {
    let hash = bytes[spans[number].range].withUnsafeBufferPointer { FNV1a.hash($0) }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }
}
