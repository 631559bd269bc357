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

  /// What a word is looked up by: its bytes themselves if they are eight at most, else a mixture of them; the same for the same bytes, in
  /// this process only.
  ///
  /// Takes eight bytes at a time, since every word of every agent's message passes here.
  @inline(__always)
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(word)
    let count = word.count
    if count <= 8 { return packed(raw) }
    // The last eight bytes may overlap those before them: every byte counts, some twice.
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var position = 0
    while position &+ 8 < count {
      hash = mixed(hash, raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      position &+= 8
    }
    return mixed(hash, raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
  }

  /// Eight bytes at most as one number, by two loads that overlap.
  @inline(__always)
  private static func packed(_ raw: UnsafeRawBufferPointer) -> UInt64 {
    let count = raw.count
    if count >= 4 {
      let last = UInt64(raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
      return UInt64(raw.loadUnaligned(as: UInt32.self)) | last << UInt64(8 &* (count &- 4))
    }
    if count >= 2 {
      let last = UInt64(raw.loadUnaligned(fromByteOffset: count &- 2, as: UInt16.self))
      return UInt64(raw.loadUnaligned(as: UInt16.self)) | last << UInt64(8 &* (count &- 2))
    }
    return count == 1 ? UInt64(raw[0]) : 0
  }

  /// Where a word is looked for first.
  @inline(__always)
  private static func place(of hash: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
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
      var number = Self.place(of: hash, mask: mask)
      while slots[number].isTaken {
        let slot = slots[number]
        if slot.hash == hash, Int(slot.length) == word.count, word.count <= 8 || isEqual(slot, word) {
          return slot.answer
        }
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
    if word.count > 8 { bytes.append(contentsOf: word) }
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
    var number = Self.place(of: slot.hash, mask: slots.count - 1)
    while slots[number].isTaken { number = (number + 1) & (slots.count - 1) }
    slots[number] = slot
  }
}
