import Conversations

/// Remembers of words whether they are known: open addressing over FNV-1a, emptied when it is full. One for each worker.
struct SpellingCache: Sendable {
  private struct Entry {
    var offset: UInt32
    var length: UInt16
    var isKnown: Bool
  }

  private var slots = [Int32](repeating: -1, count: 1 << 12)
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  /// Words that are kept at most.
  static let limit = 1 << 15

  /// What is remembered of a word; nil if nothing is.
  @inline(__always)
  func isKnown(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Bool? {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 {
        let entry = entries[Int(slots[slot])]
        if Int(entry.length) == word.count, isEqual(entry, word) { return entry.isKnown }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  /// Remembers a word, which must not be there yet.
  mutating func remember(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64, isKnown: Bool) {
    if entries.count == Self.limit { removeAll() }
    if entries.count * 4 >= slots.count { grow() }
    entries.append(Entry(offset: UInt32(bytes.count), length: UInt16(word.count), isKnown: isKnown))
    bytes.append(contentsOf: word)
    place(entries.count - 1, hash)
  }

  @inline(__always)
  private func isEqual(_ entry: Entry, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for position in 0..<word.count where bytes[Int(entry.offset) &+ position] != word[position] { return false }
      return true
    }
  }

  private mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = -1 }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for number in entries.indices {
      let entry = entries[number]
      let start = Int(entry.offset)
      place(number, bytes[start..<start + Int(entry.length)].withUnsafeBufferPointer { FNV1a.hash($0) })
    }
  }

  private mutating func place(_ number: Int, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }
}
