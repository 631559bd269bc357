import Conversations

/// Remembers of words what was found out about them: open addressing, emptied when it is full. One for each worker and language.
struct SpellingCache: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var offset: UInt32 = 0
    var length: UInt16 = 0
    var answer: UInt8 = 0
    var isTaken = false
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 10)
  private var count = 0
  private var bytes: [UInt8] = []

  /// Words that are kept at most.
  static let limit = 1 << 15

  /// A word's place in the cache: the same for the same bytes, in this process only.
  ///
  /// Takes eight bytes at a time, since every word of every agent's message passes here.
  @inline(__always)
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(word)
    var hash = UInt64(truncatingIfNeeded: word.count) &* 0x9E37_79B9_7F4A_7C15
    var position = 0
    while position &+ 8 <= word.count {
      hash = mixed(hash, raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      position &+= 8
    }
    var rest: UInt64 = 0
    while position < word.count {
      rest = rest << 8 | UInt64(word[position])
      position &+= 1
    }
    return mixed(hash, rest)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
    let product = (hash ^ bytes).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  /// What is remembered of a word; nil if nothing is.
  @inline(__always)
  func answer(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UInt8? {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      var number = Int(truncatingIfNeeded: hash) & mask
      while slots[number].isTaken {
        let slot = slots[number]
        if slot.hash == hash, Int(slot.length) == word.count, isEqual(slot, word) { return slot.answer }
        number = (number &+ 1) & mask
      }
      return nil
    }
  }

  /// Remembers a word of at most 65,535 bytes, which must not be there yet.
  mutating func remember(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64, answer: UInt8) {
    if count == Self.limit { removeAll() }
    if count * 4 >= slots.count { grow() }
    place(
      Slot(hash: hash, offset: UInt32(bytes.count), length: UInt16(word.count), answer: answer, isTaken: true))
    bytes.append(contentsOf: word)
    count += 1
  }

  @inline(__always)
  private func isEqual(_ slot: Slot, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for position in 0..<word.count where bytes[Int(slot.offset) &+ position] != word[position] { return false }
      return true
    }
  }

  private mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    count = 0
    for number in slots.indices { slots[number].isTaken = false }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 4)
    for slot in old where slot.isTaken { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    var number = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
    while slots[number].isTaken { number = (number + 1) & (slots.count - 1) }
    slots[number] = slot
  }
}
