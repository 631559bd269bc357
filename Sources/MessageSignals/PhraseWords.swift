/// The words of phrases, folded: open addressing over their keys. Numbers up to 127 are left to signs.
struct PhraseWords: Sendable {
  struct Slot {
    var key: UInt64 = 0
    /// 0 of a free slot.
    var number: UInt32 = 0
    /// The node of the phrases that begin with the word; 0 if none does.
    var node: UInt32 = 0
  }

  /// A word that is in the table.
  struct Entry {
    fileprivate var slot: Int
    /// The word's number.
    var number: UInt32
  }

  private(set) var slots = [Slot](repeating: Slot(), count: 16)
  private var count = 0
  /// Of words of more than eight bytes the words themselves, since two may have one key; by number, empty of others.
  private var longWords: [[UInt8]] = []

  private static let firstNumber = 128

  /// Adds a folded word, unless it is there.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> Entry {
    var key = PhraseWordKey()
    for byte in word { key.append(byte) }
    key.end()
    if count * 2 >= slots.count { grow() }
    var slot = Self.place(of: key.key, slots.count)
    while slots[slot].number != 0 {
      if slots[slot].key == key.key, isWord(slots[slot].number, word) {
        return Entry(slot: slot, number: slots[slot].number)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Slot(key: key.key, number: UInt32(Self.firstNumber + count))
    longWords.append(word.count > 8 ? Array(word) : [])
    count += 1
    return Entry(slot: slot, number: slots[slot].number)
  }

  /// The node of the phrases that begin with a word; 0 if there is none yet. The entry must be the last that was inserted.
  func node(of entry: Entry) -> UInt32 { slots[entry.slot].node }

  /// Sets the node of the phrases that begin with a word, likewise.
  mutating func setNode(_ node: UInt32, of entry: Entry) { slots[entry.slot].node = node }

  /// Replaces the node of each word that phrases begin with.
  mutating func eachNode(_ replace: (UInt32) -> UInt32) {
    for slot in slots.indices where slots[slot].node != 0 { slots[slot].node = replace(slots[slot].node) }
  }

  /// Where the word with a key is looked for first, in a table of so many slots: a power of two.
  @inline(__always)
  static func place(of key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count &- 1)
  }

  /// Whether a word with the key of a known one is that word.
  private func isWord(_ number: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let known = longWords[Int(number) - Self.firstNumber]
    return known.isEmpty ? word.count <= 8 : known.elementsEqual(word)
  }

  /// Whether a text's word is the known one with its key; `start` is where it begins, `count` its folded bytes.
  func isWord(_ number: UInt32, _ text: UnsafeBufferPointer<UInt8>, from start: Int, count: Int) -> Bool {
    let known = longWords[Int(number) - Self.firstNumber]
    guard known.count == (count > 8 ? count : 0) else { return false }
    var matched = 0
    var position = start
    while matched < known.count {
      let character = FoldedCharacter.at(position, of: text)
      position += character.length
      if character.first == FoldedCharacter.dropped { continue }
      guard character.first == known[matched] else { return false }
      matched += 1
      if character.second != 0 {
        guard matched < known.count, character.second == known[matched] else { return false }
        matched += 1
      }
    }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 4)
    for slot in old where slot.number != 0 {
      var place = Self.place(of: slot.key, slots.count)
      while slots[place].number != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}
